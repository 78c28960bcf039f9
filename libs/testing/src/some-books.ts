import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { Books } from '@plusloin/ledger';
import { operatorActor, type Actor, type Work } from '@plusloin/platform';
import { Registry, type Chart, type Country } from '@plusloin/registry';

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
  const registry = new Registry();
  const chart: Chart = country === 'BE' ? 'PCMN' : 'PCG';
  return work.run(actor, async (tx) => {
    const timeZone = country === 'BE' ? 'Europe/Brussels' : 'Europe/Paris';
    await registry.found(tx, { slug, name: 'Les Essais', country, timeZone, currency: 'EUR' });
    const registrationNumber = country === 'BE' ? '0732.829.833' : '732829833';
    const of = { chart, registrationNumber };
    const coop = await registry.openEntity(tx, { code: 'COOP', name: 'Les Essais', kind: 'cooperative', ...of });
    const own = await registry.openEntity(tx, { code: 'ALICE', name: 'Alice', kind: 'member', ...of });
    for (const entity of [coop, own]) {
      await new Books().open(tx, entity);
      const legalEntityId = entity.id;
      await registry.declareVat(tx, { legalEntityId, validFrom: SINCE, status: 'taxable', periodicity: 'quarter' });
      await registry.nameKeeper(tx, { legalEntityId, validFrom: SINCE, kind: 'self', name: entity.name, registration: null, missionLetter: null });
    }
    const member = await registry.admit(tx, { code: 'ALICE', displayName: 'Alice' });
    const practice = await registry.openPractice(tx, { code: 'ALICE', memberId: member.id, title: 'Accompagnement social' });
    await registry.book(tx, { practiceId: practice.id, legalEntityId: own.id, wayOfWorking: 'principal', validFrom: SINCE, validUntil: null });
    return { actor, cooperativeBooks: coop.id, memberBooks: own.id, practice: practice.id };
  });
}
