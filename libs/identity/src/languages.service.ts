import type { InterfaceLanguage } from '@plusloin/contracts';
import type { DataSource } from 'typeorm';

/** In which language each account reads the screens: chosen once, found on every device. */
export class Languages {
  constructor(private readonly database: Pick<DataSource, 'query'>) {}

  /** Null of an account that has not chosen. */
  async of(accountId: string): Promise<InterfaceLanguage | null> {
    const [row] = await this.database.query<{ language: InterfaceLanguage }[]>(
      'select language from auth.preference where user_id = $1',
      [accountId],
    );
    return row?.language ?? null;
  }

  async choose(accountId: string, language: InterfaceLanguage, at: Date): Promise<void> {
    await this.database.query(CHOOSE, [accountId, language, at]);
  }
}

const CHOOSE = `
  insert into auth.preference (user_id, language, chosen_at) values ($1, $2, $3)
  on conflict (user_id) do update set language = excluded.language, chosen_at = excluded.chosen_at`;
