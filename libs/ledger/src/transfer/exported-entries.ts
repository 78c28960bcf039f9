import { calendarDateIn, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { entryNumber, type BookEntry, type BookLine } from '../exchange/index.js';
import { known } from '../reports/row.js';
import { ownOf } from './imported-draft.js';

export interface ExportedExtent {
  readonly legalEntityId: string;
  readonly year: number;
  /** Of the cooperative: the day on which an entry was recorded is read in it. */
  readonly timeZone: string;
  /** The entries of period 0, or all the others. */
  readonly isOpening: boolean;
}

/**
 * Entries in the order of the chain, from one window of places to the next: memory stays flat and
 * each window costs the same, whatever the year.
 */
export async function* exportedEntries(tx: Tx, extent: ExportedExtent): AsyncGenerator<BookEntry> {
  const { legalEntityId, year, isOpening, timeZone } = extent;
  const kind = [tx.cooperativeId, legalEntityId, year, isOpening];
  const [places] = await tx.query<Places>(PLACES, kind);
  if (!places?.first || !places.last) return;
  for (let from = BigInt(places.first); from <= BigInt(places.last); from += WINDOW) {
    const window = await tx.query<EntryRow>(ENTRIES, [...kind, from, from + WINDOW]);
    if (window.length === 0) continue;
    const sequences = window.map(({ sequence }) => sequence);
    const books = [tx.cooperativeId, legalEntityId];
    const lines = bySequence(await tx.query<PostingRow>(POSTINGS, [...books, sequences]));
    for (const row of window) yield entryOf(row, lines.get(row.sequence) ?? [], timeZone);
  }
}

const WINDOW = 500n;

interface Places {
  readonly first: string | null;
  readonly last: string | null;
}

function entryOf(row: EntryRow, lines: readonly PostingRow[], timeZone: string): BookEntry {
  const { sequence: _sequence, journalLabel, recordedAt, validatedOn, ...said } = row;
  return {
    ...known(said),
    journal: { code: row.journal, label: journalLabel },
    number: entryNumber(row.journal, row.number),
    // An entry is final from the day it was recorded on, unless the file it came from says when.
    validatedOn: validatedOn ?? calendarDateIn(recordedAt, timeZone),
    lines: lines.map((line) => lineOf(line, row.label)),
  };
}

function lineOf(row: PostingRow, entryLabel: string): BookLine {
  const { sequence: _sequence, amount, foreignAmount, particulars, label, ...said } = row;
  return {
    ...known(said),
    label: label ?? entryLabel,
    amount: BigInt(amount),
    ...(foreignAmount !== null && { foreignAmount: BigInt(foreignAmount) }),
    ...(particulars !== null && { own: ownOf(particulars) }),
  };
}

function bySequence(rows: readonly PostingRow[]): Map<string, PostingRow[]> {
  const lines = new Map<string, PostingRow[]>();
  for (const row of rows) {
    const group = lines.get(row.sequence);
    if (group === undefined) lines.set(row.sequence, [row]);
    else group.push(row);
  }
  return lines;
}

interface EntryRow {
  readonly sequence: string;
  readonly journal: string;
  readonly journalLabel: string;
  readonly number: number;
  readonly period: number;
  readonly on: CalendarDate;
  readonly label: string;
  readonly documentRef: string | null;
  readonly documentDate: CalendarDate | null;
  readonly validatedOn: CalendarDate | null;
  readonly concerns: string | null;
  readonly recordedAt: Date;
}

interface PostingRow {
  readonly sequence: string;
  readonly accountCode: string;
  readonly accountLabel: string;
  readonly auxiliaryCode: string | null;
  readonly auxiliaryLabel: string | null;
  readonly practice: string | null;
  readonly label: string | null;
  readonly amount: string;
  readonly letteringCode: string | null;
  readonly letteredOn: CalendarDate | null;
  readonly foreignAmount: string | null;
  readonly foreignCurrency: string | null;
  readonly settledOn: CalendarDate | null;
  readonly settlementMode: string | null;
  readonly nature: string | null;
  readonly party: string | null;
  readonly particulars: Readonly<Record<string, string>> | null;
}

/** Cooperative $1, books $2, year $3, opening or not $4. */
const PLACES = `
  select min(e.sequence) as first, max(e.sequence) as last from ledger.entry e
    where e.cooperative_id = $1 and e.legal_entity_id = $2 and e.year = $3
      and (e.period = 0) = $4`;

/** The same, at the places `[$5, $6)`. */
const ENTRIES = `
  select e.sequence, e.journal, j.label as "journalLabel", e.number, e.period,
      e.entry_date::text as "on", e.label, e.document_ref as "documentRef",
      e.document_date::text as "documentDate", e.validated_on::text as "validatedOn",
      e.concerns, e.recorded_at as "recordedAt"
    from ledger.entry e
    join ledger.journal j on j.cooperative_id = e.cooperative_id
      and j.legal_entity_id = e.legal_entity_id and j.code = e.journal
    where e.cooperative_id = $1 and e.legal_entity_id = $2 and e.year = $3
      and (e.period = 0) = $4 and e.sequence >= $5::bigint and e.sequence < $6::bigint
    order by e.sequence`;

/** Cooperative $1, books $2, places $3. Of several letterings a line shows the latest. */
const POSTINGS = `
  select p.sequence, p.account as "accountCode", a.label as "accountLabel",
      p.auxiliary as "auxiliaryCode", x.label as "auxiliaryLabel", r.code as practice, p.label,
      p.amount, l.code as "letteringCode", l.made_on::text as "letteredOn",
      p.foreign_amount as "foreignAmount", p.foreign_currency as "foreignCurrency",
      p.settled_on::text as "settledOn", p.settlement_mode as "settlementMode", p.nature, p.party,
      p.particulars
    from ledger.posting p
    join ledger.account a on a.cooperative_id = p.cooperative_id
      and a.legal_entity_id = p.legal_entity_id and a.code = p.account
    left join ledger.auxiliary x on x.cooperative_id = p.cooperative_id
      and x.legal_entity_id = p.legal_entity_id and x.code = p.auxiliary
    left join registry.practice r on r.cooperative_id = p.cooperative_id and r.id = p.practice_id
    left join lateral (
      select t.code, t.made_on from ledger.lettering_line m
        join ledger.lettering t on t.cooperative_id = m.cooperative_id
          and t.legal_entity_id = m.legal_entity_id and t.number = m.number
        where m.cooperative_id = p.cooperative_id and m.legal_entity_id = p.legal_entity_id
          and m.sequence = p.sequence and m.line = p.line and t.undoes is null
          and not exists (select from ledger.lettering u where u.cooperative_id = t.cooperative_id
            and u.legal_entity_id = t.legal_entity_id and u.undoes = t.number)
        order by t.number desc limit 1) l on true
    where p.cooperative_id = $1 and p.legal_entity_id = $2 and p.sequence = any ($3::bigint[])
    order by p.sequence, p.line`;
