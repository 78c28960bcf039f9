import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { UnknownEntry } from '../ledger.errors.js';
import { known, type Known } from './row.js';

/** An entry as it stands in the books, with all that leads on from it. */
export interface LedgerEntry extends Known<EntryRow> {
  readonly sequence: number;
  /** The place of the entry that this one reverses. */
  readonly reverses?: number;
  /** The place of the entry that reverses this one. */
  readonly reversedBy?: number;
  readonly postings: readonly LedgerPosting[];
  readonly documents: readonly LedgerDocument[];
}

export interface LedgerPosting extends Known<Omit<PostingRow, 'amount' | 'foreignAmount'>> {
  /** Minor units, debit positive. */
  readonly amount: bigint;
  readonly foreignAmount?: bigint;
  readonly letterings: readonly PostingLettering[];
}

/** A lettering that was not undone, and what it takes of the posting. */
export interface PostingLettering {
  readonly number: number;
  readonly code: string;
  readonly on: CalendarDate;
  readonly amount: bigint;
}

export interface LedgerDocument {
  readonly series: string;
  readonly year: number;
  readonly number: number;
  readonly issuedOn: CalendarDate;
  readonly account: string;
  readonly amount: bigint;
}

/** Refusal: `ledger.unknown-entry`. */
export async function entryAt(
  tx: Tx,
  legalEntityId: string,
  sequence: number,
): Promise<LedgerEntry> {
  const place = [tx.cooperativeId, legalEntityId, sequence];
  const [row] = await tx.query<EntryRow & Places>(ENTRY, place);
  if (row === undefined) throw new UnknownEntry(sequence);
  const { reverses, reversedBy, ...said } = row;
  const letterings = await tx.query<LetteringRow>(LETTERINGS, place);
  const postings = await tx.query<PostingRow>(POSTINGS, place);
  const documents = await tx.query<DocumentRow>(DOCUMENTS, place);
  return {
    ...known(said),
    sequence,
    ...(reverses === null ? {} : { reverses: Number(reverses) }),
    ...(reversedBy === null ? {} : { reversedBy: Number(reversedBy) }),
    postings: postings.map((posting) => postingOf(posting, letterings)),
    documents: documents.map((one) => ({ ...one, amount: BigInt(one.amount) })),
  };
}

function postingOf(
  { amount, foreignAmount, ...row }: PostingRow,
  letterings: readonly LetteringRow[],
): LedgerPosting {
  return {
    ...known(row),
    amount: BigInt(amount),
    ...(foreignAmount === null ? {} : { foreignAmount: BigInt(foreignAmount) }),
    letterings: letterings
      .filter(({ line }) => line === row.line)
      .map(({ line: _line, ...one }) => ({ ...one, amount: BigInt(one.amount) })),
  };
}

interface EntryRow {
  readonly journal: string;
  readonly journalLabel: string;
  readonly number: number;
  readonly year: number;
  readonly period: number;
  readonly on: CalendarDate;
  readonly label: string;
  readonly documentRef: string | null;
  readonly documentDate: CalendarDate | null;
  readonly key: string;
  readonly concerns: string | null;
  readonly originalNumber: string | null;
  readonly validatedOn: CalendarDate | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  /** Its own, which contains the one before; hexadecimal. */
  readonly hash: string;
  /** Of the entry before it in the chain; null for the first. */
  readonly previousHash: string | null;
}

interface Places {
  readonly reverses: string | null;
  readonly reversedBy: string | null;
}

interface PostingRow {
  readonly line: number;
  readonly account: string;
  readonly accountLabel: string;
  readonly amount: string;
  readonly practiceId: string | null;
  readonly auxiliary: string | null;
  readonly label: string | null;
  readonly settledOn: CalendarDate | null;
  readonly settlementMode: string | null;
  readonly subject: string | null;
  readonly foreignAmount: string | null;
  readonly foreignCurrency: string | null;
  readonly nature: string | null;
  readonly party: string | null;
  readonly particulars: Readonly<Record<string, string>> | null;
}

interface LetteringRow {
  readonly line: number;
  readonly number: number;
  readonly code: string;
  readonly on: CalendarDate;
  readonly amount: string;
}

interface DocumentRow {
  readonly series: string;
  readonly year: number;
  readonly number: number;
  readonly issuedOn: CalendarDate;
  readonly account: string;
  readonly amount: string;
}

// Each at one place of the books: cooperative $1, legal entity $2, sequence $3.

const ENTRY = `
  select e.journal, j.label as "journalLabel", e.number, e.year, e.period,
      e.entry_date::text as "on", e.label, e.document_ref as "documentRef",
      e.document_date::text as "documentDate", e.key, e.concerns, e.reverses,
      r.sequence as "reversedBy", e.original_number as "originalNumber",
      e.validated_on::text as "validatedOn", e.recorded_at as "recordedAt",
      e.recorded_by as "recordedBy", encode(e.hash, 'hex') as hash,
      encode(before.hash, 'hex') as "previousHash"
    from ledger.entry e
    left join ledger.entry before on before.cooperative_id = $1 and before.legal_entity_id = $2
      and before.sequence = e.sequence - 1
    join ledger.journal j on j.cooperative_id = e.cooperative_id
      and j.legal_entity_id = e.legal_entity_id and j.code = e.journal
    left join ledger.entry r on r.cooperative_id = e.cooperative_id
      and r.legal_entity_id = e.legal_entity_id and r.reverses = e.sequence
    where e.cooperative_id = $1 and e.legal_entity_id = $2 and e.sequence = $3`;

const POSTINGS = `
  select p.line, p.account, a.label as "accountLabel", p.amount, p.practice_id as "practiceId",
      p.auxiliary, p.label, p.settled_on::text as "settledOn",
      p.settlement_mode as "settlementMode", p.subject, p.foreign_amount as "foreignAmount",
      p.foreign_currency as "foreignCurrency", p.nature, p.party, p.particulars
    from ledger.posting p
    join ledger.account a on a.cooperative_id = p.cooperative_id
      and a.legal_entity_id = p.legal_entity_id and a.code = p.account
    where p.cooperative_id = $1 and p.legal_entity_id = $2 and p.sequence = $3
    order by p.line`;

const LETTERINGS = `
  select l.line, t.number, t.code, t.made_on::text as "on", l.amount
    from ledger.lettering_line l
    join ledger.lettering t on t.cooperative_id = l.cooperative_id
      and t.legal_entity_id = l.legal_entity_id and t.number = l.number
    where l.cooperative_id = $1 and l.legal_entity_id = $2 and l.sequence = $3
      and not exists (select from ledger.lettering u where u.cooperative_id = t.cooperative_id
        and u.legal_entity_id = t.legal_entity_id and u.undoes = t.number)
    order by t.number, l.line`;

const DOCUMENTS = `
  select d.series, d.year, d.number, d.issued_on::text as "issuedOn", d.account, d.amount
    from ledger.document d
    where d.cooperative_id = $1 and d.legal_entity_id = $2 and d.sequence = $3
    order by d.series, d.year, d.number`;
