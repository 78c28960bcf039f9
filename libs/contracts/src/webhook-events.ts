/** What endpoints can be told, by ids alone. */
export const WEBHOOK_EVENTS = [
  'close.published',
  'statement.published',
  'quarter.reopened',
  'member.left',
] as const;
