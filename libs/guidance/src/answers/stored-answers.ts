import { createHash, randomBytes } from 'node:crypto';
import {
  guidanceStatusKey,
  type GuidanceComparison,
  type GuidanceLanguage,
  type GuidanceStatusKey,
} from '@plusloin/contracts';
import { addDays, type CalendarDate } from '@plusloin/kernel';
import { NotFound, type Tx } from '@plusloin/platform';
import type { Compared } from '../comparison/compare.js';

const KEPT_DAYS = 90;
const TOKEN_BYTES = 32;

/** An answer as it is kept, and what it was asked with. */
export interface StoredAnswer {
  readonly comparison: GuidanceComparison;
  readonly language: GuidanceLanguage;
  /** All of the country when nothing is said. */
  readonly statuses?: readonly GuidanceStatusKey[] | undefined;
}

type AskedWith = Pick<StoredAnswer, 'language' | 'statuses'>;

/** Answers by their links. They belong to no cooperative, so no transaction of one is asked. */
export class StoredAnswers {
  constructor(private readonly database: Pick<Tx, 'query'>) {}

  async keep(compared: Compared, asked: AskedWith): Promise<GuidanceComparison> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const { situation, on, rulesVersion, ...result } = compared;
    const expiresOn = addDays(on, KEPT_DAYS);
    const models = new Set(compared.statuses.map(({ model }) => `${model.name} ${model.version}`));
    await this.database.query(KEEP, [
      ...[hashOf(token), on, expiresOn, asked.language, rulesVersion, [...models]],
      ...[JSON.stringify(situation), asked.statuses ?? null, JSON.stringify(result)],
    ]);
    return told({ token, on, expiresOn, rulesVersion, situation, result });
  }

  /** Refusal: `platform.not-found` of a link that nobody was given, or that has ended. */
  async read(token: string, today: CalendarDate): Promise<StoredAnswer> {
    const [row] = await this.database.query<Row>(READ, [hashOf(token), today]);
    if (row === undefined) throw new NotFound('Answer', '');
    const { language, statuses, ...kept } = row;
    return {
      comparison: told({ token, ...kept }),
      language,
      statuses: statuses?.map((key) => guidanceStatusKey.parse(key)),
    };
  }

  /** Refusal: as `read`. */
  async forget(token: string, today: CalendarDate): Promise<void> {
    const [row] = await this.database.query(FORGET, [hashOf(token), today]);
    if (row === undefined) throw new NotFound('Answer', '');
  }

  async forgetExpired(today: CalendarDate): Promise<void> {
    await this.database.query('delete from guidance.answer where expires_on <= $1', [today]);
  }
}

interface Kept {
  readonly on: CalendarDate;
  readonly expiresOn: CalendarDate;
  readonly rulesVersion: string;
  readonly situation: GuidanceComparison['situation'];
  readonly result: Pick<GuidanceComparison, 'estimate' | 'year' | 'statuses' | 'refusals'>;
}

interface Row extends Kept {
  readonly language: GuidanceLanguage;
  readonly statuses: readonly string[] | null;
}

/** One order of fields, so that the first reading and the last have the same bytes. */
function told({ token, result, ...kept }: Kept & { token: string }): GuidanceComparison {
  const { estimate, year, statuses, refusals } = result;
  const { on, expiresOn, rulesVersion, situation } = kept;
  return {
    ...{ token, expiresOn, estimate, on, rulesVersion, year, situation, statuses, refusals },
  };
}

/** A token has enough chance in it that one round of hashing hides it. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const KEEP = `
  insert into guidance.answer (token_hash, made_on, expires_on, language, rules_version, models,
    situation, statuses, result) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const READ = `
  select made_on::text as "on", expires_on::text as "expiresOn", language,
    rules_version as "rulesVersion", situation, statuses, result
  from guidance.answer where token_hash = $1 and expires_on > $2`;

const FORGET = `
  with gone as (
    delete from guidance.answer where token_hash = $1 and expires_on > $2 returning 1
  ) select from gone`;
