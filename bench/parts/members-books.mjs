import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { Books } from '@plusloin/ledger';
import { systemActor } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';

const SINCE = calendarDate('2020-01-01');

/** A cooperative in which each of some members has books and one practice of their own. */
export async function membersBooks(work, members) {
  const actor = systemActor(uuidv7(), 'bench');
  const registry = new Registry();
  const books = await work.run(actor, async (tx) => {
    await registry.found(tx, {
      slug: `coop-${uuidv7()}`,
      name: 'Les Mesures',
      country: 'BE',
      timeZone: 'Europe/Brussels',
      currency: 'EUR',
    });
    const opened = [];
    for (let member = 1; member <= members; member += 1) {
      opened.push(await oneMember(tx, registry, `M${member}`));
    }
    return opened;
  });
  return { actor, books };
}

async function oneMember(tx, registry, code) {
  const entity = await registry.openEntity(tx, {
    code,
    name: code,
    kind: 'member',
    chart: 'PCMN',
    registrationNumber: '0732.829.833',
  });
  await new Books().open(tx, entity);
  const { id: memberId } = await registry.admit(tx, { code, displayName: code });
  const practice = await registry.openPractice(tx, { code, memberId, title: code });
  await registry.book(tx, {
    practiceId: practice.id,
    legalEntityId: entity.id,
    wayOfWorking: 'principal',
    validFrom: SINCE,
    validUntil: null,
  });
  return { legalEntityId: entity.id, practiceId: practice.id };
}
