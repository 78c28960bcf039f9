import type { InterfaceLanguage } from '@plusloin/contracts';
import type { Clock } from '@plusloin/kernel';
import { systemActor, type Work } from '@plusloin/platform';
import type { DataSource } from 'typeorm';
import { languageOfAccount } from './mails/mailboxes.queries.js';
import { cooperativesOfAccount } from './role-grants.service.js';

/** In which language each account reads the screens: chosen once, found on every device. */
export class Languages {
  constructor(
    private readonly database: Pick<DataSource, 'query'>,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  /** Null of an account that has not chosen. */
  async of(accountId: string): Promise<InterfaceLanguage | null> {
    const [row] = await this.database.query<{ language: InterfaceLanguage }[]>(
      'select language from auth.preference where user_id = $1',
      [accountId],
    );
    return row?.language ?? null;
  }

  /** For a mail of the installation: as a cooperative of theirs would write to them. */
  async toWriteIn(accountId: string): Promise<InterfaceLanguage> {
    const at = this.clock.now();
    const [home] = await cooperativesOfAccount(this.database, accountId, at);
    if (home === undefined) return (await this.of(accountId)) ?? 'fr';
    const actor = systemActor(home, 'sign-in');
    return this.work.read(actor, (tx) => languageOfAccount(tx, accountId));
  }

  async choose(accountId: string, language: InterfaceLanguage, at: Date): Promise<void> {
    await this.database.query(CHOOSE, [accountId, language, at]);
  }
}

const CHOOSE = `
  insert into auth.preference (user_id, language, chosen_at) values ($1, $2, $3)
  on conflict (user_id) do update set language = excluded.language, chosen_at = excluded.chosen_at`;
