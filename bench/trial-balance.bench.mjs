import { calendarDate } from '@plusloin/kernel';
import { LedgerReports } from '@plusloin/ledger';
import { balancesOfAll, balancesOfEntity, inTransaction } from './parts/balance-script.mjs';
import { actFor } from './parts/bench-database.mjs';
import { loadedBooks } from './parts/loaded-books.mjs';

export const title = 'Trial balance';

const [MANY, FEW] = [1_000_000, 100_000];
const GOAL = 1.5;
const GROWTH = 1.3;
const PAIRS = { pairs: 9, sliceMs: 500 };
const END = { on: calendarDate('2026-12-31'), year: 2026, month: 12 };

/**
 * At the end of the last of 8 quarters, all of which are read, from books of 100 thousand and of a
 * million postings with as many balances: members, accounts, practices and months are the same,
 * only the months are ten times as full. So the growth says whether anything reads postings where
 * balances would do. The small books of one member are compared too, but are no goal: there the
 * transaction takes longer than its one statement.
 */
export async function measure({ postgres, compare, say }) {
  const [few, many] = [await readers(postgres, FEW), await readers(postgres, MANY)];
  say(`${many.postings} postings, ${many.balances} balances; ${few.postings}, ${few.balances}`);
  const judge = async (what, aim, subject, baseline) => {
    say(`\n${what}`);
    return atMost(what, aim, await compare({ ...PAIRS, subject, baseline }));
  };
  const findings = [
    await judge("cooperative's books / SQL by hand", GOAL, many.ofCoop, many.sqlOfCoop),
    await judge('all books / SQL by hand', GOAL, many.ofAll, many.sqlOfAll),
    await judge("cooperative's books, 1 M / 100 k", GROWTH, many.ofCoop, few.ofCoop),
    await judge('all books, 1 M / 100 k', GROWTH, many.ofAll, few.ofAll),
  ];
  await judge('not a goal: books of one member', GOAL, many.ofMember, many.sqlOfMember);
  await Promise.all([few.close(), many.close()]);
  return findings;
}

const atMost = (what, aim, { time, isVoid }) => ({
  what,
  figure: time.toFixed(2),
  aim: `≤ ${aim}`,
  holds: time <= aim,
  isVoid,
});

async function readers(postgres, wanted) {
  const { work, connect, close, actor, ...books } = await loadedBooks(postgres, wanted);
  const { postings, balances, cooperativeBooks, membersBooks } = books;
  const { cooperativeId } = actor;
  const [script, session] = await Promise.all(['runtime', 'runtime'].map(connect));
  await actFor(session, cooperativeId);
  const reports = new LedgerReports();
  let count = 0;
  const next = () => membersBooks[(count += 1) % membersBooks.length];
  const sqlOf = (client, entity) => balancesOfEntity(client, cooperativeId, entity, END);
  const balanceOf = (legalEntityId) =>
    work.read(actor, (tx) => reports.trialBalance(tx, { legalEntityId, on: END.on }));
  const allBalances = () => work.read(actor, (tx) => reports.balancesByPractice(tx, END));
  const inTx = (entity) => inTransaction(script, cooperativeId, (tx) => sqlOf(tx, entity));
  const way = (name, rows, read) => ({ name, work: () => read().then(refuseFewer(name, rows)) });
  return {
    ...{ postings, balances, close },
    ofCoop: way('trialBalance', 2_000, () => balanceOf(cooperativeBooks)),
    sqlOfCoop: way('SQL by hand', 2_000, () => sqlOf(session, cooperativeBooks)),
    ofAll: way('balancesByPractice', 4_000, allBalances),
    sqlOfAll: way('SQL by hand', 4_000, () => balancesOfAll(session, cooperativeId, END)),
    ofMember: way('trialBalance', 4, () => balanceOf(next())),
    sqlOfMember: way('SQL in a transaction', 4, () => inTx(next())),
  };
}

/** An answer that lacks rows would be a fast one. */
const refuseFewer = (name, expected) => (rows) => {
  if (rows.length < expected) throw new Error(`${name}: ${rows.length} rows, not ${expected}`);
};
