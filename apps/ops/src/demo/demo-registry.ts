import { type CalendarDate } from '@plusloin/kernel';
import {
  type BooksPlan,
  type CooperativePlan,
  type KeeperPlan,
  type MemberPlan,
} from './plans.js';
import { COOP } from './recipes.js';

/** Who exists, in plain words, for the registry to write down. */
export interface DemoRegistry {
  readonly cooperative: {
    readonly slug: string;
    readonly name: string;
    readonly country: 'BE' | 'FR';
    readonly timeZone: string;
    readonly currency: 'EUR';
  };
  readonly entities: readonly DemoEntity[];
  readonly members: readonly {
    readonly code: string;
    readonly displayName: string;
    readonly language: 'fr' | 'nl' | 'en';
  }[];
  readonly practices: readonly DemoPractice[];
}

export interface DemoEntity {
  readonly code: string;
  readonly name: string;
  readonly kind: 'cooperative' | 'member';
  readonly chart: 'PCMN' | 'PCG';
  readonly registrationNumber: string;
  readonly vat: readonly {
    readonly from: CalendarDate;
    readonly status: 'taxable' | 'franchise';
    readonly periodicity: 'quarter' | null;
  }[];
  readonly keepers: readonly KeeperPlan[];
}

export interface DemoPractice {
  readonly code: string;
  readonly title: string;
  readonly member: string;
  readonly bookings: readonly {
    readonly entity: string;
    readonly wayOfWorking: string;
    readonly from: CalendarDate;
    /** Excluded; after the last balance is settled. */
    readonly until: CalendarDate | null;
  }[];
}

/**
 * Members who have joined by a day; the practices of those who left stay bookable until all is
 * settled.
 */
export function demoRegistry(plan: CooperativePlan, today: CalendarDate): DemoRegistry {
  const members = plan.members
    .filter((member) => member.joined <= today)
    .map((member) => asKnownOn(member, today));
  const { slug, name, country, timeZone } = plan;
  return {
    cooperative: { slug, name, country, timeZone, currency: 'EUR' },
    entities: [
      entityOf(COOP, 'cooperative', plan, plan.began),
      ...members.flatMap((member) =>
        member.own === undefined
          ? []
          : [entityOf(member.code, 'member', member.own, ownBooksSince(member))],
      ),
    ],
    members: members.map(({ code, displayName, language }) => ({
      ...{ code, displayName, language: language ?? 'fr' },
    })),
    practices: members.flatMap(practicesOf),
  };
}

/** Nobody knows before the day that somebody will work otherwise. */
function asKnownOn(member: MemberPlan, today: CalendarDate): MemberPlan {
  const { changed, own, payroll } = member;
  if (changed === undefined || changed.on <= today) return member;
  const kept = payroll === undefined ? own : undefined;
  return { ...member, own: kept, wayOfWorking: changed.from, changed: undefined };
}

const ownBooksSince = ({ joined, payroll, changed }: MemberPlan): CalendarDate =>
  payroll === undefined || changed === undefined ? joined : changed.on;

function entityOf(
  code: string,
  kind: DemoEntity['kind'],
  { entity, books, keepers }: Pick<BooksPlan, 'entity' | 'books' | 'keepers'>,
  since: CalendarDate,
): DemoEntity {
  const isTaxable = books.vat !== 'none';
  return {
    code,
    name: entity.name,
    kind,
    chart: books.accounts.chart,
    registrationNumber: entity.registrationNumber,
    vat: [
      {
        from: since,
        status: isTaxable ? 'taxable' : 'franchise',
        periodicity: isTaxable ? 'quarter' : null,
      },
    ],
    keepers,
  };
}

const practicesOf = (member: MemberPlan): DemoPractice[] =>
  member.practices.map(({ code, title }) => ({
    code,
    title,
    member: member.code,
    bookings: bookingsOf(member),
  }));

function bookingsOf(member: MemberPlan): DemoPractice['bookings'] {
  const { code, own, payroll, changed, wayOfWorking, joined } = member;
  const entity = own === undefined ? COOP : code;
  const until = member.leaves?.settledUntil ?? null;
  if (changed === undefined) return [{ entity, wayOfWorking, from: joined, until }];
  const { on } = changed;
  const former = payroll === undefined ? entity : COOP;
  return [
    { entity: former, wayOfWorking: changed.from, from: joined, until: on },
    { entity, wayOfWorking, from: on, until },
  ];
}
