import { uuidv7 } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { DataSource } from 'typeorm';
import { hashPassword } from './sign-in/passwords.js';
import { personas } from './sign-in/demo-personas.js';
import { DemoAccountsFound, SignInToAccept } from './identity.errors.js';

export interface NewAccount {
  /** In small letters; whoever opens the account has been reached there. */
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

export interface HashedAccount extends Omit<NewAccount, 'password'> {
  readonly passwordHash: string;
}

/** Accounts of the installation. They open by invitation alone, in the transaction of a grant. */
export class Accounts {
  /** The account of a mailbox; null when it has none. */
  async ofEmail(tx: Tx, email: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      'select id from auth."user" where email = lower($1)',
      [email],
    );
    return row?.id ?? null;
  }

  async open(tx: Tx, { password, ...of }: NewAccount): Promise<string> {
    return this.openHashed(tx, { ...of, passwordHash: await hashPassword(password) });
  }

  /** As above, for whoever hashed the password before the transaction: it takes its time. */
  async openHashed(tx: Tx, { email, name, passwordHash }: HashedAccount): Promise<string> {
    const id = uuidv7();
    const opened = await tx.query(INSERT_ACCOUNT, [id, name, email]);
    // Somebody was quicker, in another transaction: the mailbox has its account now.
    if (opened.length === 0) throw new SignInToAccept();
    await tx.query(INSERT_PASSWORD, [uuidv7(), id, id, passwordHash]);
    return id;
  }
}

/** The names of accounts, by id; what is no account, as an operator, has none. */
export async function namesOfAccounts(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    'select id::text, name from auth."user" where id::text = any ($1)',
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Outside of the demonstration nobody starts on a database whose passwords everybody knows. */
export async function refuseDemoAccounts(database: Pick<DataSource, 'query'>): Promise<void> {
  const [{ isThere } = { isThere: false }] = await database.query<{ isThere: boolean }[]>(
    `select to_regclass('auth.user') is not null as "isThere"`,
  );
  // Before the migrations nobody has an account, and nobody is served.
  if (!isThere) return;
  const emails = personas.map(({ email }) => email);
  const found = await database.query<{ email: string }[]>(
    'select email from auth."user" where email = any ($1) order by email',
    [emails],
  );
  if (found.length > 0) throw new DemoAccountsFound(found.map(({ email }) => email));
}

const INSERT_ACCOUNT = `
  insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
  values ($1, $2, lower($3), true, now(), now())
  on conflict (email) do nothing returning id`;

/** As better-auth keeps it: the account of the provider 'credential' is the user itself. */
const INSERT_PASSWORD = `
  insert into auth.account (id, user_id, account_id, provider_id, password, created_at, updated_at)
  values ($1, $2, $3, 'credential', $4, now(), now())`;
