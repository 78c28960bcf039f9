import type { GuidanceSituation, GuidanceStatusKey } from '@plusloin/contracts';
import type { MemberBooks } from './members-books.queries.js';

type Kept = Pick<MemberBooks, 'wayOfWorking' | 'chart'>;

/** The way of working that is compared, in which books are kept; null: none of them. */
export const statusOf = ({ wayOfWorking, chart }: Kept): GuidanceStatusKey | null =>
  STATUSES[chart][wayOfWorking] ?? null;

const STATUSES: Readonly<Record<Kept['chart'], Readonly<Record<string, GuidanceStatusKey>>>> = {
  PCMN: {
    ...{ 'independent-principal': 'be-principal', 'independent-student': 'be-student' },
    'independent-complementary': 'be-complementary',
    'independent-retired': 'be-pensioner',
  },
  PCG: { 'independent-micro': 'fr-micro', 'independent-real-profit': 'fr-sole-trader' },
};

/** What somebody lives from besides, as far as the way of working tells. */
export const livingOf = ({ wayOfWorking }: Kept): NonNullable<GuidanceSituation['now']> =>
  LIVINGS[wayOfWorking] ?? 'self-employed';

const LIVINGS: Readonly<Record<string, NonNullable<GuidanceSituation['now']>>> = {
  ...{ 'independent-complementary': 'employee', 'independent-student': 'student' },
  'independent-retired': 'pensioner',
};
