import { Books } from '@plusloin/ledger';
import type { Actor, Tx, Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { Eliminations } from '@plusloin/statements';
import type {
  DemoCooperative,
  DemoEntity,
  DemoPractice,
  DemoRegistry,
  Elimination,
} from '../demo/index.js';
import { declareContributions } from './declared-contributions.js';

const registry = new Registry();
const books = new Books();

/** Writes down who exists, what is contributed and what is taken out of the pool, at once. */
export function foundCooperative(
  work: Work,
  actor: Actor,
  cooperative: DemoCooperative,
): Promise<void> {
  const { registry: told, eliminations } = cooperative;
  return work.run(actor, async (tx) => {
    await registry.found(tx, told.cooperative);
    const entityIds = new Map<string, string>();
    for (const entity of told.entities) {
      entityIds.set(entity.code, await openEntity(tx, entity));
    }
    const memberIds = await admitMembers(tx, told);
    for (const practice of told.practices) {
      await openPractice(tx, practice, idIn(memberIds, practice.member), entityIds);
    }
    await declareContributions(tx, cooperative);
    await new Eliminations().declare(tx, eliminations.map(eliminationOf));
  });
}

async function openEntity(tx: Tx, { vat, keepers, ...told }: DemoEntity): Promise<string> {
  const { code, name, kind, chart, registrationNumber } = told;
  const entity = await registry.openEntity(tx, { code, name, kind, chart, registrationNumber });
  await books.open(tx, entity);
  const legalEntityId = entity.id;
  for (const { from, status, periodicity } of vat) {
    await registry.declareVat(tx, { legalEntityId, validFrom: from, status, periodicity });
  }
  for (const { from, kind, name, registration, missionLetter } of keepers) {
    await registry.nameKeeper(tx, {
      ...{ legalEntityId, validFrom: from, kind, name },
      ...{ registration, missionLetter },
    });
  }
  return entity.id;
}

async function admitMembers(tx: Tx, { members }: DemoRegistry): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const member of members) ids.set(member.code, (await registry.admit(tx, member)).id);
  return ids;
}

async function openPractice(
  tx: Tx,
  { code, title, bookings }: DemoPractice,
  memberId: string,
  entityIds: ReadonlyMap<string, string>,
): Promise<void> {
  const practice = await registry.openPractice(tx, { code, title, memberId });
  for (const { entity, wayOfWorking, from, until } of bookings) {
    const legalEntityId = idIn(entityIds, entity);
    await registry.book(tx, {
      ...{ practiceId: practice.id, legalEntityId, wayOfWorking },
      ...{ validFrom: from, validUntil: until },
    });
  }
}

function idIn(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`the demonstration names ${code} and does not tell of it`);
  return id;
}

/** The other end is known by the codes of the members' books, which the statements look up. */
const eliminationOf = ({ name, kind, atMember, atCooperative }: Elimination) => ({
  ...{ name, kind },
  memberPrefix: atMember.accountPrefix,
  memberAuxiliary: atMember.auxiliary,
  cooperativePrefix: atCooperative.accountPrefix,
});
