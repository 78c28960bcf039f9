import { addDays, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { ContributionSettings } from './contribution-settings.js';

/**
 * What documents of contributions booked in a quarter on the accounts of a member's books and of
 * the cooperative's: their cost and income, or what was accrued of them. A debit is positive. Both
 * ends are apart by the VAT that the documents lost.
 */
export interface BookedEnd {
  /** The member's books. */
  readonly legalEntityId: string;
  readonly kind: 'result' | 'position';
  /** '2026-Q3': the quarter in which it was booked, which may come after the one it is for. */
  readonly quarter: string;
  readonly memberAccount: string;
  /** How the member's books call the cooperative. */
  readonly auxiliary: string;
  readonly cooperativeAccount: string;
  readonly atMember: bigint;
  readonly atCooperative: bigint;
}

/** All that was booked up to a day, on the accounts of the settings of that day. */
export async function bookedEnds(
  tx: Tx,
  lastDay: CalendarDate,
  { accounts, auxiliary }: ContributionSettings,
): Promise<BookedEnd[]> {
  const rows = await tx.query<Row>(MOVED, [tx.cooperativeId, addDays(lastDay, 1)]);
  return rows.flatMap(({ legalEntityId, quarter, chart, ownChart, ...sums }) => {
    const [net, lost] = [BigInt(sums.net), BigInt(sums.lost)];
    const [accrued, accruedLost] = [BigInt(sums.accrued), BigInt(sums.accruedLost)];
    const [member, own] = [accounts[chart], accounts[ownChart]];
    return [
      {
        ...{ legalEntityId, kind: 'result' as const, quarter, auxiliary },
        ...{ memberAccount: member.contributionExpense, atMember: net + lost },
        ...{ cooperativeAccount: own.contributionIncome, atCooperative: -net },
      },
      {
        ...{ legalEntityId, kind: 'position' as const, quarter, auxiliary },
        ...{ memberAccount: member.accruedExpense, atMember: -accrued - accruedLost },
        ...{ cooperativeAccount: own.accruedIncome, atCooperative: accrued },
      },
    ];
  });
}

interface Row {
  readonly legalEntityId: string;
  readonly quarter: string;
  readonly chart: 'PCMN' | 'PCG';
  readonly ownChart: 'PCMN' | 'PCG';
  readonly net: string;
  readonly lost: string;
  readonly accrued: string;
  readonly accruedLost: string;
}

// An accrual, then on the closing day its mirror and the invoice, whose VAT may be another one.
const MOVED = `
  select m.legal_entity_id as "legalEntityId", e.chart, own.chart as "ownChart",
    concat(extract(year from m.day), '-Q', extract(quarter from m.day)) as quarter,
    sum(m.net) as net, sum(m.lost) as lost, sum(m.accrued) as accrued,
    sum(m.accrued_lost) as "accruedLost"
  from membership.contribution c
  left join membership.contribution_invoice i on i.cooperative_id = c.cooperative_id
    and i.quarter = c.quarter and i.version = c.version and i.practice_id = c.practice_id
  cross join lateral (values
    (c.legal_entity_id, c.accrued_on, c.documented_net, c.vat_lost, c.documented_net, c.vat_lost),
    (c.legal_entity_id, i.issued_on, 0, i.vat_lost - c.vat_lost, -c.documented_net, -c.vat_lost)
  ) m (legal_entity_id, day, net, lost, accrued, accrued_lost)
  join registry.legal_entity e on e.cooperative_id = $1 and e.id = m.legal_entity_id
  join registry.legal_entity own on own.cooperative_id = $1 and own.kind = 'cooperative'
  where c.cooperative_id = $1 and not c.is_internal and m.day < $2
  group by 1, 2, 3, 4 order by 1, 4`;
