import type { Role } from '@plusloin/contracts';
import { uuidv7 } from '@plusloin/kernel';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { operatorActor, type Tx } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import type { TestDatabase } from '@plusloin/testing';
import { PASSWORD } from './a-browser.js';

export interface TwoCooperatives {
  readonly here: string;
  readonly elsewhere: string;
  /** Members of the first: Ada and Bob; of the second: Cleo. */
  readonly ada: string;
  readonly bob: string;
  readonly cleo: string;
}

/**
 * Two cooperatives with their people, each of whom signs in as <who>@plusloin.test: a member a and
 * a member b, one who has left, an adviser of a, an accountant, an auditor and a coordinator here;
 * a coordinator elsewhere.
 */
export async function twoCooperatives(database: TestDatabase): Promise<TwoCooperatives> {
  const work = database.work(new Date(Date.now() - 60_000));
  const here = uuidv7();
  const elsewhere = uuidv7();
  const members = await work.run(operatorActor(here), async (tx) => {
    await found(tx, 'ici');
    const ada = await admit(tx, 'ADA');
    const bob = await admit(tx, 'BOB');
    await person(tx, 'a', 'member', ada);
    await person(tx, 'b', 'member', bob);
    const left = await person(tx, 'left', 'member', bob);
    await new RoleGrants().end(tx, left, 'member');
    await person(tx, 'adviser', 'adviser', ada);
    await person(tx, 'accountant', 'accountant');
    await person(tx, 'auditor', 'auditor');
    await person(tx, 'coordinator', 'coordinator');
    return { ada, bob };
  });
  const cleo = await work.run(operatorActor(elsewhere), async (tx) => {
    await found(tx, 'ailleurs');
    await person(tx, 'coordinator-elsewhere', 'coordinator');
    return admit(tx, 'CLEO');
  });
  return { here, elsewhere, cleo, ...members };
}

/** An account that is something in the cooperative of the transaction, since a month. */
export async function person(
  tx: Tx,
  who: string,
  role: Role,
  memberId?: string,
): Promise<string> {
  const email = `${who}@plusloin.test`;
  const accountId = await new Accounts().open(tx, { email, name: who, password: PASSWORD });
  const from = new Date(tx.now.getTime() - THIRTY_DAYS_MILLISECONDS);
  const of = role === 'candidate' ? { pathId: uuidv7() } : { memberId: memberId ?? null };
  await new RoleGrants().grant(tx, { accountId, role, ...of, from });
  return accountId;
}

const THIRTY_DAYS_MILLISECONDS = 30 * 86_400_000;

async function found(tx: Tx, slug: string): Promise<void> {
  const told = { slug, name: slug, country: 'BE', timeZone: 'Europe/Brussels' } as const;
  await new Registry().found(tx, { ...told, currency: 'EUR' });
}

async function admit(tx: Tx, code: string): Promise<string> {
  return (await new Registry().admit(tx, { code, displayName: code })).id;
}
