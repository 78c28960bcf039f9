import { systemClock, uuidv7 } from '@plusloin/kernel';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { AuditLog, defineAuditAction, operatorActor } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';

const PASSWORD = 'quatre mots bien longs';
const AT_ONCE = 500;

const seen = defineAuditAction({ name: 'bench.seen', subject: 'member', details: {} });

/** A cooperative with a log of so many lines, and its auditor, who may read them. */
export async function loggedCooperative(work, lines) {
  const actor = operatorActor(uuidv7(systemClock.now()), 'bench');
  const email = 'auditor@plusloin.test';
  const accountId = await work.run(actor, async (tx) => {
    await new Registry().found(tx, {
      ...{ slug: 'mesures', name: 'Les Mesures', country: 'BE', currency: 'EUR' },
      timeZone: 'Europe/Brussels',
    });
    const told = { email, name: 'Auditor', password: PASSWORD };
    const id = await new Accounts().open(tx, told);
    await new RoleGrants().grant(tx, { accountId: id, role: 'auditor', memberId: null });
    return id;
  });
  const log = new AuditLog();
  // Whose name each page tells.
  const auditor = { cooperativeId: actor.cooperativeId, kind: 'person', id: accountId };
  for (let written = 0; written < lines; written += AT_ONCE) {
    await work.run(auditor, async (tx) => {
      for (let nth = 0; nth < AT_ONCE; nth += 1) await log.record(tx, seen.of(uuidv7(), {}));
    });
  }
  return { cooperativeId: actor.cooperativeId, email, password: PASSWORD };
}
