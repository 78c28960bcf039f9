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
  readonly members: readonly { readonly code: string; readonly displayName: string }[];
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
  const members = plan.members.filter((member) => member.joined <= today);
  const { slug, name, country, timeZone } = plan;
  return {
    cooperative: { slug, name, country, timeZone, currency: 'EUR' },
    entities: [
      entityOf(COOP, 'cooperative', plan, plan.began),
      ...members.flatMap(({ code, own, joined }) =>
        own === undefined ? [] : [entityOf(code, 'member', own, joined)],
      ),
    ],
    members: members.map(({ code, displayName }) => ({ code, displayName })),
    practices: members.flatMap(practicesOf),
  };
}

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
    bookings: [
      {
        entity: member.own === undefined ? COOP : member.code,
        wayOfWorking: member.wayOfWorking,
        from: member.joined,
        until: member.leaves?.settledUntil ?? null,
      },
    ],
  }));
