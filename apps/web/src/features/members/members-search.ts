/** What the address of the list says; anything else in it is dropped. */
export interface MembersSearch {
  readonly cherche?: string | undefined;
  readonly etape?: Stage | undefined;
  readonly mode?: string | undefined;
  readonly pieces?: 'missing' | 'waiting' | 'expiring' | undefined;
}

export const STAGES = ['agreement', 'associate', 'leaving', 'left'] as const;
type Stage = (typeof STAGES)[number];

export const WAYS = [
  'independent-principal',
  'independent-complementary',
  'independent-student',
  'independent-retired',
  'independent-micro',
  'independent-real-profit',
  'cooperative-employee',
  'group-employee',
] as const;

const PIECES = ['missing', 'waiting', 'expiring'] as const;

export const membersSearch = (search: Record<string, unknown>): MembersSearch => ({
  cherche: typeof search['cherche'] === 'string' ? search['cherche'].slice(0, 80) : undefined,
  etape: STAGES.find((one) => one === search['etape']),
  mode: WAYS.find((one) => one === search['mode']),
  pieces: PIECES.find((one) => one === search['pieces']),
});
