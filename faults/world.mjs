import { calendarDate, fixedClock, uuidv7 } from '@plusloin/kernel';
import { Books } from '@plusloin/ledger';
import { operatorActor, Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { contribute } from './contributing.mjs';

/** The day on which everything plays. */
export const TODAY = '2026-11-22';

/** The quarters that are closed one after the other, and the one that is still open then. */
export const QUARTERS = {
  few: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
  many: ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
};
const SINCE = calendarDate('2020-01-01');

/**
 * Three that are closed, one of them with more than one step of practices; one that is closed while
 * people go on posting in the same quarter; and one that is not.
 */
const PLAN = [
  { slug: 'aubepine', country: 'BE', members: 3, employed: 1 },
  { slug: 'bruyere', country: 'FR', members: 3, employed: 0 },
  { slug: 'chene', country: 'BE', members: 2, employed: 26 },
  { slug: 'erable', country: 'BE', members: 2, employed: 0, isRaced: true },
  { slug: 'digitale', country: 'BE', members: 2, employed: 0, isNeverClosed: true },
];

const registry = new Registry();
const masters = new Books();

/**
 * Founds the cooperatives by the use cases of real ones. Answers what the posting process must know
 * of them: `[{ slug, id, country, isNeverClosed, isRaced, books: [{ id, code, practices }] }]`.
 */
export async function foundWorld(dataSource) {
  const work = new Work(dataSource, fixedClock(new Date('2025-01-01T08:00:00Z')));
  const cooperatives = [];
  for (const plan of PLAN) {
    const actor = actorIn(uuidv7());
    const books = await work.run(actor, (tx) => foundOne(tx, plan));
    const { slug, country, isNeverClosed = false, isRaced = false } = plan;
    const { cooperativeId: id } = actor;
    cooperatives.push({ slug, id, country, isNeverClosed, isRaced, books });
  }
  return cooperatives;
}

/** Who posts and asks for closes. The name is hashed with each entry, so it is always the same. */
export const actorIn = (cooperativeId) => operatorActor(cooperativeId, 'faults');

async function foundOne(tx, { slug, country, members, employed }) {
  const timeZone = country === 'BE' ? 'Europe/Brussels' : 'Europe/Paris';
  const name = `Coopérative ${slug}`;
  await registry.found(tx, { slug, name, country, timeZone, currency: 'EUR' });
  const coop = await openBooks(tx, { code: 'COOP', kind: 'cooperative', country });
  for (let nth = 1; nth <= employed; nth += 1) {
    coop.practices.push(await openPractice(tx, `SAL-${nth}`, coop.id, 'employed'));
  }
  const books = [coop];
  for (let nth = 1; nth <= members; nth += 1) {
    const own = await openBooks(tx, { code: `M${nth}`, kind: 'member', country });
    own.practices.push(await openPractice(tx, `M${nth}`, own.id, 'principal'));
    books.push(own);
  }
  await contribute(tx, country);
  return books;
}

async function openBooks(tx, { code, kind, country }) {
  const entity = await registry.openEntity(tx, {
    ...{ code, kind, name: `Livres ${code}` },
    chart: country === 'BE' ? 'PCMN' : 'PCG',
    registrationNumber: country === 'BE' ? '0732.829.833' : '732829833',
  });
  await masters.open(tx, entity);
  const since = { legalEntityId: entity.id, validFrom: SINCE };
  await registry.declareVat(tx, { ...since, status: 'taxable', periodicity: 'quarter' });
  const keeper = { kind: 'self', name: code, registration: null, missionLetter: null };
  await registry.nameKeeper(tx, { ...since, ...keeper });
  return { id: entity.id, code, practices: [] };
}

async function openPractice(tx, code, legalEntityId, wayOfWorking) {
  const { id: memberId } = await registry.admit(tx, { code, displayName: `Membre ${code}` });
  const { id: practiceId } = await registry.openPractice(tx, { code, memberId, title: code });
  const since = { validFrom: SINCE, validUntil: null };
  await registry.book(tx, { practiceId, legalEntityId, wayOfWorking, ...since });
  return practiceId;
}
