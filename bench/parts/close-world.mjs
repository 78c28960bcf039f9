import { contexts } from '@plusloin/backoffice';
import { calendarDate, Quarter, uuidv7 } from '@plusloin/kernel';
import { Books, credit, debit, Journal } from '@plusloin/ledger';
import { migrateQueue, operatorActor } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { benchDatabase } from './bench-database.mjs';

const SINCE = calendarDate('2024-10-01');
/** Eight quarters of life; the last ones are closed. */
export const QUARTERS = [8, 7, 6, 5, 4, 3, 2, 1].map((back) =>
  Quarter.parse('2026-Q4').minus(back),
);
/** Every tenth practice has books of its own; the others are kept in the cooperative's. */
const OWN_BOOKS_EVERY = 10;
const ENTRIES_IN_A_BATCH = 2_000;
const PRACTICES_IN_A_TRANSACTION = 200;

/**
 * A cooperative of many practices, made by the use cases of the product: each has 13 entries with
 * 40 postings in each of the last quarters, `full` of them, and one entry with a line on each of
 * its accounts in each quarter before.
 */
export async function closeWorld(postgres, practices, full) {
  const database = await benchDatabase(postgres, `bench_close_${practices}`, 4, contexts);
  await migrateQueue(database.urls.owner);
  const actor = operatorActor(uuidv7());
  const kept = await foundedBooks(database.work, actor, practices);
  const superuser = await database.connect('superuser');
  const lived = async (quarter, entries) => {
    await livedThrough(database.work, actor, kept, quarter, entries);
    // As autovacuum would have in all that time: by the statistics of empty books, posting slows.
    await superuser.query('analyze');
  };
  for (const quarter of QUARTERS.slice(0, -full)) await lived(quarter, summedUp);
  for (const quarter of QUARTERS.slice(-full)) await lived(quarter, entriesOf);
  await superuser.query('vacuum');
  return { ...database, actor, practices };
}

async function foundedBooks(work, actor, practices) {
  const registry = new Registry();
  const common = await work.run(actor, async (tx) => {
    const name = 'Les Mesures';
    const place = { country: 'BE', timeZone: 'Europe/Brussels', currency: 'EUR' };
    await registry.found(tx, { slug: 'mesures', name, ...place });
    return openBooks(tx, registry, { code: 'COOP', name, kind: 'cooperative' });
  });
  const kept = [];
  while (kept.length < practices) {
    await work.run(actor, async (tx) => {
      const until = Math.min(practices, kept.length + PRACTICES_IN_A_TRANSACTION);
      while (kept.length < until) kept.push(await openPractice(tx, registry, kept.length, common));
    });
  }
  return kept;
}

async function openPractice(tx, registry, place, common) {
  const code = `M${String(place).padStart(5, '0')}`;
  const name = `Membre ${place} des Mesures`;
  const isOwn = place % OWN_BOOKS_EVERY === 0;
  const books = isOwn ? await openBooks(tx, registry, { code, name, kind: 'member' }) : common;
  const { id: memberId } = await registry.admit(tx, { code, displayName: name });
  const title = 'Accompagnement social';
  const practice = await registry.openPractice(tx, { code, memberId, title });
  const booking = { practiceId: practice.id, legalEntityId: books, wayOfWorking: 'principal' };
  await registry.book(tx, { ...booking, validFrom: SINCE, validUntil: null });
  return { place, code, practiceId: practice.id, books };
}

async function openBooks(tx, registry, identity) {
  const registered = { chart: 'PCMN', registrationNumber: '0732.829.833' };
  const entity = await registry.openEntity(tx, { ...identity, ...registered });
  await new Books().open(tx, entity);
  const since = { legalEntityId: entity.id, validFrom: SINCE };
  await registry.declareVat(tx, { ...since, status: 'taxable', periodicity: 'quarter' });
  const keeper = { kind: 'self', name: identity.name, registration: null, missionLetter: null };
  await registry.nameKeeper(tx, { ...since, ...keeper });
  return entity.id;
}

async function livedThrough(work, actor, kept, quarter, entriesOf) {
  const journal = new Journal();
  const byBooks = new Map(kept.map((one) => [one.books, []]));
  for (const one of kept) byBooks.get(one.books).push(one);
  for (const [books, practices] of byBooks) {
    const drafts = practices.flatMap((one) => entriesOf(one, quarter));
    for (let from = 0; from < drafts.length; from += ENTRIES_IN_A_BATCH) {
      const batch = drafts.slice(from, from + ENTRIES_IN_A_BATCH);
      await work.run(actor, (tx) => journal.postAll(tx, books, batch));
    }
  }
}

const COSTS = ['613310', '6146', '6162', '6165', '62360', '610'];

/** Three invoices and their payments, four bills of which two are paid, and a living: 40 lines. */
function entriesOf(practice, quarter) {
  const vary = (most, by) =>
    BigInt((practice.place * by + quarter.year * 7 + quarter.months[0] * 13) % most);
  const invoices = [0, 1, 2].flatMap((n) => {
    const [fees, travel] = [120_000n + vary(90_000, 37 + n), 4_000n + vary(3_000, 11 + n)];
    const vat = ((fees + travel) * 21n) / 100n;
    const all = fees + travel + vat;
    const sold = [credit('700', fees), credit('743', travel), credit('451', vat)];
    return [
      entry(practice, quarter, `facture-${n}`, 'VE', n, [debit('400', all), ...sold]),
      entry(practice, quarter, `recu-${n}`, 'BQ', n, [debit('550', all), credit('400', all)]),
    ];
  });
  const bills = [0, 1, 2, 3].map((n) => {
    const [one, other] = [5_000n + vary(9_000, 17 + n), 3_000n + vary(4_000, 23 + n)];
    const vat = ((one + other) * 21n) / 100n;
    return entry(practice, quarter, `achat-${n}`, 'AC', n % 3, [
      ...[debit(COSTS[n], one), debit(COSTS[(n + 2) % COSTS.length], other), debit('411', vat)],
      credit('440', one + other + vat),
    ]);
  });
  const paid = [0, 1].map((n) => {
    const sum = 5_000n + vary(4_000, 29 + n);
    const lines = [debit('440', sum), credit('550', sum)];
    return entry(practice, quarter, `paye-${n}`, 'BQ', n, lines);
  });
  const lines = [debit('100', 150_000n), credit('550', 150_000n)];
  return [...invoices, ...bills, ...paid, entry(practice, quarter, 'prive', 'BQ', 2, lines)];
}

/** A quarter long ago, on the same accounts. */
const summedUp = (practice, quarter) => [
  entry(practice, quarter, 'trimestre', 'OD', 1, [
    ...COSTS.map((account) => debit(account, 9_000n)),
    ...[debit('400', 50_000n), debit('411', 11_340n), debit('100', 450_000n)],
    ...[credit('440', 12_000n), credit('451', 99_000n), debit('550', 16_660n)],
    ...[credit('700', 459_000n), credit('743', 12_000n)],
  ]),
];

function entry({ code, practiceId }, quarter, name, journal, month, lines) {
  const day = `${quarter.year}-${String(quarter.months[month]).padStart(2, '0')}-12`;
  return {
    key: `${code}:${quarter.toString()}:${name}`,
    journal,
    on: calendarDate(day),
    label: `${name} ${code}`,
    lines: lines.map((line) => ({ ...line, practiceId })),
  };
}
