/** Where a person may stand on their path. */
export const stages = [
  'candidate',
  'agreement',
  'associate',
  'leaving',
  'left',
  'refused',
  'withdrawn',
] as const;
export type StageName = (typeof stages)[number];
