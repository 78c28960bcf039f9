import type { Tx } from '@plusloin/platform';
import { BalanceReader } from './balance-reader.js';
import { readBooks } from './book-rows.js';
import { ChainReader, type AnchoredHead } from './chain-reader.js';
import type { Finding } from './finding.js';
import { NumberReader } from './number-reader.js';
import { checkRegisters, type AnchoredMark } from './registers.js';
import { BookingRules, EntryRules, LockRules } from './rule-readers.js';

/** The books of one legal entity and where they say that they end. */
export interface BooksRow {
  readonly legalEntityId: string;
  readonly code: string;
  readonly registration: string;
  readonly sequence: number | null;
  readonly hash: Buffer | null;
}

/** What the anchors hold of one set of books. */
export interface AnchoredProof {
  readonly heads: readonly AnchoredHead[];
  readonly marks: readonly AnchoredMark[];
}

/** Every set of books of the cooperative, by code. */
export async function booksOf(tx: Tx): Promise<BooksRow[]> {
  return tx.query<BooksRow>(BOOKS);
}

const BOOKS = `
  select e.id as "legalEntityId", e.code, e.registration_number as registration,
    h.sequence::float8 as sequence, h.hash
  from registry.legal_entity e
  left join ledger.chain_head h on h.cooperative_id = e.cooperative_id and h.legal_entity_id = e.id
  where h.sequence is not null or exists (select from ledger.entry x
    where x.cooperative_id = e.cooperative_id and x.legal_entity_id = e.id)
  order by e.code`;

/** Reads one set of books from the first entry to the last, once, past every rule. */
export async function checkBooks(
  tx: Tx,
  books: BooksRow,
  anchored: AnchoredProof,
  add: (finding: Finding) => void,
): Promise<{ code: string; entries: number; head: string }> {
  const { legalEntityId: id, code } = books;
  const find = (finding: Omit<Finding, 'entity'>) => add({ ...finding, entity: code });
  const chain = new ChainReader(find, anchored.heads);
  const numbers = new NumberReader(find);
  const balances = new BalanceReader(find);
  const entries = new EntryRules(find);
  const locks = await LockRules.of(tx, id, find);
  const bookings = await BookingRules.of(tx, id, find);
  let count = 0;
  const counting = { see: () => void (count += 1) };
  const readers = [chain, numbers, balances, entries, locks, bookings, counting];
  await readBooks(tx, id, readers, (posting) =>
    find({
      check: 'ledger.orphans',
      where: `écriture ${posting.sequence}, ligne ${posting.line}, compte ${posting.account}`,
      says: 'Cette ligne n’a pas d’écriture.',
    }),
  );
  chain.end(headOf(books));
  await numbers.end(tx, id);
  await balances.end(tx, id);
  await entries.end(tx, id);
  await checkRegisters(tx, id, anchored.marks, find);
  return { code, entries: count, head: chain.hash.toString('hex') };
}

const headOf = ({ sequence, hash }: BooksRow) =>
  sequence === null || hash === null ? null : { sequence, hash };
