import type { CheckName } from '@plusloin/contracts';
import { calendarDateIn, uuidv7 } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { builderVersion } from './builder-version.js';
import { checksBefore } from './close-checks.js';
import { headOf, practicesOf } from './close.queries.js';
import type { ClosingSpan } from './closing-span.js';
import type { ContributionsOfAClose } from './contributions-port.js';
import type { DuesPort } from './dues-port.js';
import { freeze, holdAllBooks, poolBooks } from './freeze.js';
import type { FrozenBooks } from './practice-statement.js';
import { provePool } from './close-proofs.js';
import { statementOfPool } from './statement-of-figures.js';
import { storeFigures } from './store-figures.js';
import { storeDues } from './stored-dues.js';
import { poolFiguresOf, practiceFiguresOf } from './stored-figures.js';
import type { OpenCheck } from './statements.errors.js';
import { owedInYear, type Owed } from './year-contributions.js';

export interface CloseToBegin {
  readonly span: ClosingSpan;
  readonly version: number;
  readonly provisional: boolean;
  readonly contributions: ContributionsOfAClose;
  readonly dues: DuesPort;
  /** Goes on past open checks as far as figures can be read at all. */
  readonly isTrial?: boolean;
}

/** A quarter that is frozen, and what stood in the way of it. */
export interface Begun {
  readonly closeId: string;
  readonly practiceIds: readonly string[];
  readonly open: readonly OpenCheck[];
  /** Whether it came as far as its figures; without a trial, whether nothing open is blocking. */
  readonly isRead: boolean;
}

/**
 * The straight line of a close, in one transaction: nobody posts any more; checks; what members owe
 * is posted on the last day; the months are locked; it is invoiced; all figures are read once and
 * kept, with what members owe as persons, and the pool is proved from them. With an open check it
 * ends before anything depends on it, and nothing of it may be kept.
 * Refusal: `statements.proof-failed`.
 */
export async function beginClose(tx: Tx, of: CloseToBegin): Promise<Begun> {
  const { span, provisional } = of;
  const closeId = uuidv7(tx.now);
  if (!provisional) await holdAllBooks(tx);
  const { books, unfounded } = await poolBooks(tx, span);
  const { contributions } = of;
  const before = await checksBefore(tx, span, { books, unfounded, provisional, contributions });
  const ends = before.filter((one) => (of.isTrial ? UNREADABLE.has(one.name) : one.isBlocking));
  if (ends.length > 0) return { closeId, practiceIds: [], open: before, isRead: false };
  const practices = await practicesOf(tx, span);
  const practiceIds = practices.map((practice) => practice.id);
  const owed = await contribute(tx, of, books, practiceIds);
  // The heads have moved on by what was posted.
  const frozen = provisional ? books : (await poolBooks(tx, span)).books;
  await tx.query(BEGIN, [
    ...[tx.cooperativeId, closeId, span.name, of.version, provisional, tx.actor.id, tx.now],
    ...[JSON.stringify(frozen), builderVersion.figures, builderVersion.drawing],
  ]);
  const row = { version: of.version, isProvisional: provisional, frozenAt: tx.now };
  const head = headOf(row, span, await cooperativeOf(tx));
  await storeFigures(tx, { closeId, span, head, books: frozen, ...owed });
  if (!provisional) {
    const figures = () => practiceFiguresOf(tx, closeId, practiceIds);
    await storeDues(tx, closeId, of.dues, { head, practices, figures });
  }
  // While all of it can still be taken back: once months are locked, nothing could be mended.
  if (!provisional && !of.isTrial) provePool(statementOfPool(await poolFiguresOf(tx, closeId)));
  return { closeId, practiceIds, open: before, isRead: true };
}

/** With these open, nothing can be posted, or nobody could sign what is read. */
const UNREADABLE = new Set<CheckName>([
  ...(['quarter-not-over', 'books-unfounded', 'quarter-open', 'later-closed'] as const),
  ...(['year-missing'] as const),
]);

const BEGIN = `
  insert into statements.quarter_close
    (cooperative_id, id, quarter, version, is_provisional, state, requested_by, frozen_at, books,
      figures_version, drawing_version)
  values ($1, $2, $3, $4, $5, 'running', $6, $7, $8, $9, $10)`;

/** Contributions are posted around the freeze: accrued in the quarter, invoiced after it. */
async function contribute(
  tx: Tx,
  { span, version, provisional, contributions }: CloseToBegin,
  books: readonly FrozenBooks[],
  practices: readonly string[],
): Promise<Owed> {
  const quarter = span.lastQuarter;
  if (span.isYear) return owedInYear(tx, span, contributions);
  if (provisional) {
    const pending = await contributions.preview(tx, quarter);
    return { contributions: pending, use: await contributions.use(tx, quarter, pending) };
  }
  const entities = books.map((one) => one.legalEntityId);
  await contributions.accrue(tx, { quarter, version, books: entities, practices });
  await freeze(tx, span);
  const { timeZone } = await cooperativeOf(tx);
  await contributions.invoice(tx, { quarter, version, on: calendarDateIn(tx.now, timeZone) });
  const owed = await contributions.of(tx, quarter, version);
  return { contributions: owed, use: await contributions.use(tx, quarter) };
}
