import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { Books } from '@plusloin/ledger';
import { operatorActor, type Actor, type Tx, type Work } from '@plusloin/platform';
import { Registry, type Country, type LegalEntityKind } from '@plusloin/registry';

/** A cooperative with one member's books and one practice kept in them: the smallest real world. */
export interface SomeBooks {
  readonly actor: Actor;
  /** The books of the cooperative itself. */
  readonly cooperativeBooks: string;
  /** The books of the member, a sole trader. */
  readonly memberBooks: string;
  readonly practice: string;
}

const SINCE = calendarDate('2020-01-01');

/** Makes it in the database, by the same use cases as a real one. */
export async function someBooks(
  work: Work,
  { country = 'BE' as Country, slug = `coop-${uuidv7()}` } = {},
): Promise<SomeBooks> {
  const actor = operatorActor(uuidv7());
  const timeZone = country === 'BE' ? 'Europe/Brussels' : 'Europe/Paris';
  return work.run(actor, async (tx) => {
    const name = 'Les Essais';
    await registry.found(tx, { slug, name, country, timeZone, currency: 'EUR' });
    const coop = await openBooks(tx, { code: 'COOP', name, kind: 'cooperative', country });
    const own = await openBooks(tx, { code: 'ALICE', name: 'Alice', kind: 'member', country });
    const practice = await practiceIn(tx, own);
    return { actor, cooperativeBooks: coop, memberBooks: own, practice };
  });
}

const registry = new Registry();

async function openBooks(
  tx: Tx,
  of: { code: string; name: string; kind: LegalEntityKind; country: Country },
): Promise<string> {
  const { country, ...identity } = of;
  const entity = await registry.openEntity(tx, {
    ...identity,
    chart: country === 'BE' ? 'PCMN' : 'PCG',
    registrationNumber: country === 'BE' ? '0732.829.833' : '732829833',
  });
  await new Books().open(tx, entity);
  const since = { legalEntityId: entity.id, validFrom: SINCE };
  await registry.declareVat(tx, { ...since, status: 'taxable', periodicity: 'quarter' });
  const keeper = { kind: 'self', name: of.name, registration: null, missionLetter: null } as const;
  await registry.nameKeeper(tx, { ...since, ...keeper });
  return entity.id;
}

async function practiceIn(tx: Tx, legalEntityId: string): Promise<string> {
  const { id: memberId } = await registry.admit(tx, { code: 'ALICE', displayName: 'Alice' });
  const title = 'Accompagnement social';
  const { id } = await registry.openPractice(tx, { code: 'ALICE', memberId, title });
  const booking = { practiceId: id, legalEntityId, wayOfWorking: 'principal' };
  await registry.book(tx, { ...booking, validFrom: SINCE, validUntil: null });
  return id;
}
