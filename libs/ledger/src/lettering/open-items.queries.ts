import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { IS_CARRIED_OPENING } from '../recipes/opening-entry.js';
import { COMMON_PART, practiceKey, type PracticeChoice } from '../reports/axis.js';
import { known, type Known } from '../reports/row.js';

export interface OpenItemsAsk {
  readonly legalEntityId: string;
  /** Accounts that begin with it: '400', or '40' with all that stand under it. */
  readonly accountPrefix: string;
  readonly auxiliary?: string;
  readonly practice?: PracticeChoice;
  /** At the end of this day. */
  readonly on: CalendarDate;
}

/** A posting of which something is still to be settled. */
export interface OpenItem extends Known<Said> {
  readonly sequence: number;
  readonly amount: bigint;
  /** Of the amount, on its side; never nought. */
  readonly open: bigint;
}

/**
 * The open items sum to the balance of their accounts. An opening entry of ours repeats what former
 * years left, so the postings of those years are the items; an imported one is read in their stead.
 * A lettering counts from its day on, once all that it relates is posted, and until it is undone.
 */
export async function openItems(tx: Tx, ask: OpenItemsAsk): Promise<OpenItem[]> {
  const rows = await tx.query<Said & Numbers>(OPEN_ITEMS, [
    tx.cooperativeId,
    ask.legalEntityId,
    ask.on,
    ask.accountPrefix,
    ask.auxiliary ?? null,
    practiceKey(ask.practice),
  ]);
  return rows.map(({ sequence, amount, open, ...said }) => ({
    ...known(said),
    sequence: Number(sequence),
    amount: BigInt(amount),
    open: BigInt(open),
  }));
}

interface Said {
  readonly line: number;
  readonly account: string;
  readonly auxiliary: string | null;
  readonly practiceId: string | null;
  readonly on: CalendarDate;
  /** The day its age counts from: of its document where an imported opening entry names it. */
  readonly since: CalendarDate;
  readonly journal: string;
  readonly number: number;
  readonly label: string;
  readonly documentRef: string | null;
  readonly subject: string | null;
}

interface Numbers {
  readonly sequence: string;
  readonly amount: string;
  readonly open: string;
}

/** Cooperative $1, books $2, day $3, account prefix $4, auxiliary $5, practice $6. */
const OPEN_ITEMS = `
  with accounts as materialized (
    select array_agg(a.code) as codes from ledger.account a
      where a.cooperative_id = $1 and a.legal_entity_id = $2 and starts_with(a.code, $4)
  ), begun as materialized (
    select make_date(coalesce(max(f.year) filter (where f.opening <> 'carried' and not exists (
          select from ledger.entry e where e.cooperative_id = $1 and e.legal_entity_id = $2
            and e.entry_date = make_date(f.year, 1, 1) and ${IS_CARRIED_OPENING})),
        min(f.year)), 1, 1) as day
      from ledger.fiscal_year f
      where f.cooperative_id = $1 and f.legal_entity_id = $2
        and f.year <= extract(year from $3::date)
  ), used as materialized (
    select l.sequence, l.line, sum(l.amount) as amount
      from ledger.lettering t
      join ledger.lettering_line l on l.cooperative_id = $1 and l.legal_entity_id = $2
        and l.number = t.number
      where t.cooperative_id = $1 and t.legal_entity_id = $2 and t.undoes is null
        and t.account = any ((select codes from accounts)::text[]) and t.made_on <= $3::date
        and not exists (select from ledger.lettering u where u.cooperative_id = $1
          and u.legal_entity_id = $2 and u.undoes = t.number and u.made_on <= $3::date)
        and not exists (select from ledger.lettering_line m
          join ledger.entry e on e.cooperative_id = $1 and e.legal_entity_id = $2
            and e.sequence = m.sequence
          where m.cooperative_id = $1 and m.legal_entity_id = $2 and m.number = t.number
            and (e.entry_date > $3::date
              or e.period = 13 and e.year = extract(year from $3::date)))
      group by l.sequence, l.line
  )
  select p.sequence, p.line, p.account, p.auxiliary, p.practice_id as "practiceId",
      p.entry_date::text as "on", e.journal, e.number,
      case when e.period = 0
        then coalesce(p.particulars ->> 'documentDate', e.document_date::text, p.entry_date::text)
        else p.entry_date::text end as since,
      coalesce(p.label, e.label) as label,
      coalesce(p.particulars ->> 'documentRef', e.document_ref) as "documentRef", p.subject,
      p.amount, p.amount - coalesce(u.amount, 0) as open
    from ledger.posting p
    join ledger.entry e on e.cooperative_id = $1 and e.legal_entity_id = $2
      and e.sequence = p.sequence
    left join used u on u.sequence = p.sequence and u.line = p.line
    where p.cooperative_id = $1 and p.legal_entity_id = $2
      and p.account = any ((select codes from accounts)::text[])
      and p.entry_date >= (select day from begun) and p.entry_date <= $3::date
      and ($5::text is null or p.auxiliary = $5)
      and ($6::uuid is null or coalesce(p.practice_id, '${COMMON_PART}') = $6::uuid)
      and (e.period <> 13 or e.year < extract(year from $3::date))
      and not ${IS_CARRIED_OPENING} and p.amount <> coalesce(u.amount, 0)
    order by p.account collate "C", p.auxiliary collate "C", p.entry_date, p.sequence, p.line`;
