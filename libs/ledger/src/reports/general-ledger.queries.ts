import { addDays, firstOfMonth, monthOf, yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { COMMON_PART, practiceKey, type PracticeChoice } from './axis.js';
import { readCursor, writeCursor, type Place } from './general-ledger-cursor.js';
import { movements } from './movements.queries.js';
import { DaysSpanYears } from './reports.errors.js';
import { known, type Known } from './row.js';
import { trialBalance } from './trial-balance.queries.js';

export interface GeneralLedgerAsk {
  readonly legalEntityId: string;
  readonly practice?: PracticeChoice;
  /** One account, or those that begin with a prefix; all of them when neither is given. */
  readonly account?: string;
  readonly accountPrefix?: string;
  /** Up to those that begin with this one, when the prefix begins a range. */
  readonly lastAccountPrefix?: string;
  /** `[from, until)` within one year: each year has its general ledger. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly withPeriod13?: boolean;
  /** `next` of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** What a line must also be, to be found: of a journal, with these words or figures, so large. */
export interface LedgerSift {
  readonly journal?: string;
  /** Found in its label, its document, its auxiliary, or as its number; capitals do not count. */
  readonly text?: string;
  /** In minor units, on either side. */
  readonly amount?: bigint;
}

export interface GeneralLedgerPage {
  readonly lines: readonly GeneralLedgerLine[];
  /** Null on the last page. */
  readonly next: string | null;
}

/** A posting in its account, in the order of date, sequence and line. */
export interface GeneralLedgerLine extends Known<Said> {
  readonly sequence: number;
  /** Minor units, debit positive. */
  readonly amount: bigint;
  /** Of the account after this posting; the opening entry of the year is in it, and no line. */
  readonly balance: bigint;
}

/** Refusals: `ledger.days-span-years`, `ledger.invalid-cursor`, and those of the trial balance. */
export async function generalLedger(tx: Tx, ask: GeneralLedgerAsk): Promise<GeneralLedgerPage> {
  const after = ask.after === undefined ? null : readCursor(ask.after);
  const { shown, next } = await pageOf(tx, ask, after);
  return { lines: await withBalances(tx, ask, after, shown), next };
}

/** A line among others that are not shown: what its account holds after it would say nothing. */
export type FoundLine = Omit<GeneralLedgerLine, 'balance'>;

/** The lines of the general ledger that are looked for. Refusals as above. */
export async function foundLines(
  tx: Tx,
  ask: GeneralLedgerAsk & { readonly sift: LedgerSift },
): Promise<{ readonly lines: readonly FoundLine[]; readonly next: string | null }> {
  const after = ask.after === undefined ? null : readCursor(ask.after);
  const { shown, next } = await pageOf(tx, ask, after, ask.sift);
  return { lines: shown.map(lineOf), next };
}

async function pageOf(
  tx: Tx,
  ask: GeneralLedgerAsk,
  after: Place | null,
  sift: LedgerSift = {},
): Promise<{ readonly shown: readonly Row[]; readonly next: string | null }> {
  if (yearOf(ask.from) !== yearOf(addDays(ask.until, -1))) throw new DaysSpanYears(ask);
  const rows = await tx.query<Row>(LINES, [
    ...parametersOf(tx, ask, after, ask.limit + 1),
    ...[sift.journal ?? null, sift.text?.toLowerCase() ?? null, sift.amount ?? null],
  ]);
  const shown = rows.slice(0, ask.limit);
  const last = shown.at(-1);
  return { shown, next: rows.length > ask.limit && last ? writeCursor(placeOf(last)) : null };
}

const lineOf = ({ sequence, amount, ...said }: Row): FoundLine => ({
  ...known(said),
  sequence: Number(sequence),
  amount: BigInt(amount),
});

async function withBalances(
  tx: Tx,
  ask: GeneralLedgerAsk,
  after: Place | null,
  rows: readonly Row[],
): Promise<GeneralLedgerLine[]> {
  if (rows.length === 0) return [];
  const running = await openings(tx, ask);
  if (after !== null && rows[0]?.account === after.account) {
    const passed = await passedBefore(tx, ask, after);
    running.set(after.account, (running.get(after.account) ?? 0n) + passed);
  }
  return rows.map((row) => {
    const line = lineOf(row);
    const balance = (running.get(line.account) ?? 0n) + line.amount;
    running.set(line.account, balance);
    return { ...line, balance };
  });
}

/** What each account held before the first day. */
async function openings(tx: Tx, ask: GeneralLedgerAsk): Promise<Map<string, bigint>> {
  const { legalEntityId, practice, from } = ask;
  const rows = await trialBalance(tx, { legalEntityId, practice, before: from });
  const held = rows.filter(({ isUnclosedResult }) => !isUnclosedResult);
  return new Map(held.map(({ account, balance }) => [account, balance]));
}

/** What earlier pages moved on the account that this page goes on with: months, then lines. */
async function passedBefore(tx: Tx, ask: GeneralLedgerAsk, after: Place): Promise<bigint> {
  const { legalEntityId, practice, from } = ask;
  const month = firstOfMonth(yearOf(after.on), monthOf(after.on));
  const begun = month > from ? month : from;
  const earlier = await movements(tx, { legalEntityId, practice, from, until: begun });
  const ofAccount = earlier.filter(({ account }) => account === after.account);
  const [row] = await tx.query<{ amount: string }>(PASSED, [
    tx.cooperativeId,
    legalEntityId,
    practiceKey(practice),
    ask.withPeriod13 === true,
    begun,
    after.on,
    after.account,
    after.sequence,
    after.line,
  ]);
  const ofMonth = BigInt(row?.amount ?? 0);
  return ofAccount.reduce((sum, { debit, credit }) => sum + debit - credit, ofMonth);
}

function parametersOf(
  tx: Tx,
  ask: GeneralLedgerAsk,
  after: Place | null,
  limit: number,
): unknown[] {
  return [
    tx.cooperativeId,
    ask.legalEntityId,
    practiceKey(ask.practice),
    ask.withPeriod13 === true,
    ask.from,
    ask.until,
    ask.account ?? null,
    ask.accountPrefix ?? null,
    after?.account ?? null,
    after?.on ?? null,
    after?.sequence ?? null,
    after?.line ?? null,
    limit,
    ask.lastAccountPrefix ?? null,
  ];
}

const placeOf = ({ account, on, sequence, line }: Row): Place => ({
  account,
  on,
  sequence: Number(sequence),
  line,
});

interface Said {
  readonly account: string;
  readonly accountLabel: string;
  readonly on: CalendarDate;
  readonly line: number;
  readonly journal: string;
  readonly number: number;
  readonly label: string;
  readonly practiceId: string | null;
  readonly auxiliary: string | null;
  readonly subject: string | null;
  readonly documentRef: string | null;
  /** The numbered documents of the entry: 'F 2026-53'. */
  readonly documents: readonly string[];
}

interface Row extends Said {
  readonly sequence: string;
  readonly amount: string;
}

/** Cooperative $1, books $2, practice $3, with period 13 $4. */
const POSTED = `
  ledger.posting p
    join ledger.entry e on e.cooperative_id = $1 and e.legal_entity_id = $2
      and e.sequence = p.sequence
    where p.cooperative_id = $1 and p.legal_entity_id = $2
      and ($3::uuid is null or coalesce(p.practice_id, '${COMMON_PART}') = $3::uuid)
      and (e.period between 1 and 12 or e.period = 13 and $4::boolean)`;

/**
 * Days `[$5, $6)`, account $7 or prefix $8 up to prefix $14, after the place $9 to $12, at most
 * $13; of the journal $15, with the text $16, of the amount $17.
 */
const LINES = `
  select p.account, a.label as "accountLabel", p.entry_date::text as "on", p.sequence, p.line,
      e.journal, e.number, coalesce(p.label, e.label) as label, p.practice_id as "practiceId",
      p.auxiliary, p.subject, coalesce(p.particulars ->> 'documentRef', e.document_ref)
        as "documentRef", p.amount,
      array(select d.series || ' ' || d.year || '-' || d.number from ledger.document d
        where d.cooperative_id = $1 and d.legal_entity_id = $2 and d.sequence = p.sequence
        order by d.series, d.year, d.number) as documents
    from ledger.account a, ${POSTED}
      and a.cooperative_id = $1 and a.legal_entity_id = $2 and a.code = p.account
      and p.entry_date >= $5::date and p.entry_date < $6::date
      and ($7::text is null or p.account = $7)
      and ($8::text is null or starts_with(p.account, $8)
        or $14::text is not null and p.account collate "C" >= $8)
      and ($14::text is null or left(p.account, length($14)) collate "C" <= $14)
      and ($15::text is null or e.journal = $15)
      and ($17::bigint is null or abs(p.amount) = $17)
      and ($16::text is null or e.number::text = $16 or e.original_number = $16
        or strpos(lower(concat_ws(e'\\n', p.label, e.label, p.auxiliary, e.document_ref,
          p.particulars ->> 'documentRef')), $16) > 0
        or exists (select from ledger.document d where d.cooperative_id = $1
          and d.legal_entity_id = $2 and d.sequence = p.sequence
          and strpos(lower(d.series || ' ' || d.year || '-' || d.number), $16) > 0))
      and ($9::text is null or (p.account, p.entry_date, p.sequence, p.line)
        > ($9, $10::date, $11::bigint, $12::int))
    order by p.account, p.entry_date, p.sequence, p.line
    limit $13`;

/** From the day $5 up to the place $6, $8, $9 of the account $7, that place included. */
const PASSED = `
  select coalesce(sum(p.amount), 0) as amount
    from ${POSTED} and p.account = $7 and p.entry_date >= $5::date
      and (p.entry_date, p.sequence, p.line) <= ($6::date, $8::bigint, $9::int)`;
