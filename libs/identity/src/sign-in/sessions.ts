import { createHash } from 'node:crypto';
import { isUuid } from '@plusloin/kernel';
import { NotFound, preparedRows } from '@plusloin/platform';
import type { DataSource } from 'typeorm';
import type { AskedPlace, Found, HeldRole, SignedIn } from '../rights/caller.js';
import { NotSignedIn, SignInAgain, StepUpRequired } from '../identity.errors.js';
import { isPersona } from './demo-personas.js';
import { sessionTokenOf } from './session-cookie.js';

export interface SessionSettings {
  readonly origin: string;
  readonly secret: string;
  readonly isDemo: boolean;
}

export interface KeptSession {
  readonly id: string;
  readonly begunAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  readonly address: string | null;
  readonly browser: string | null;
}

/** What is kept of a session's token. It is long and random, so that a plain hash hides it. */
export const sessionHash = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** Who is signed in: asked of the database at each request, so that an ended session is ended. */
export class Sessions {
  constructor(
    private readonly database: Pick<DataSource, 'query' | 'driver'>,
    private readonly settings: SessionSettings,
  ) {}

  /** Whose session the cookies of a request open, and what they are there; null for nobody's. */
  async find(cookies: string | undefined, place: AskedPlace | null): Promise<Found | null> {
    const token = sessionTokenOf(cookies, this.settings);
    if (token === null) return null;
    const asked = [sessionHash(token), place?.cooperativeId, place?.at];
    const [row] = await preparedRows<FoundSession>(this.database, FIND, asked);
    if (row === undefined) return null;
    const { isStale, held, ...signedIn } = row;
    const isFresh = this.settings.isDemo && isPersona(row.email);
    return {
      signedIn: isFresh ? { ...signedIn, secondFactor: 'fresh' } : signedIn,
      held,
      token: null,
      touch: async () => {
        if (isStale) await this.database.query(TOUCH, [row.sessionId]);
      },
    };
  }

  /** A second factor was shown in the session that these cookies open. */
  async noteSecondFactor(cookies: string | undefined): Promise<void> {
    const token = sessionTokenOf(cookies, this.settings);
    if (token !== null) await this.database.query(NOTE_SECOND_FACTOR, [sessionHash(token)]);
  }

  /**
   * Before somebody changes how they sign in: the second factor shown just now or, of who has
   * none, their password or a session begun just now. Refusals: `identity.step-up-required`,
   * `identity.sign-in-again`.
   */
  async refuseWithoutProof(
    cookies: string | undefined,
    { isPasswordGiven }: { isPasswordGiven: boolean },
  ): Promise<void> {
    const found = await this.find(cookies, null);
    if (found === null) throw new NotSignedIn();
    const { accountId, sessionId, hasSecondFactor, secondFactor } = found.signedIn;
    if (secondFactor === 'fresh') return;
    if (hasSecondFactor) throw new StepUpRequired();
    if (isPasswordGiven) return;
    const [begun] = await this.database.query<unknown[]>(BEGUN_JUST_NOW, [accountId, sessionId]);
    if (begun === undefined) throw new SignInAgain();
  }

  /** The session that these cookies open was followed by another one. */
  async forget(cookies: string | undefined): Promise<void> {
    const token = sessionTokenOf(cookies, this.settings);
    if (token !== null) await this.database.query(FORGET, [sessionHash(token)]);
  }

  of(accountId: string): Promise<KeptSession[]> {
    return this.database.query<KeptSession[]>(LIST, [accountId]);
  }

  /** Ends one of the account's own sessions; anybody else's is not found. */
  async end(accountId: string, sessionId: string): Promise<void> {
    if (!isUuid(sessionId)) throw new NotFound('Session', sessionId);
    const [ended] = await this.database.query<[unknown[], number]>(END, [accountId, sessionId]);
    if (ended.length === 0) throw new NotFound('Session', sessionId);
  }
}

type FoundSession = SignedIn & { readonly isStale: boolean; readonly held: HeldRole[] };

/** After half an hour of silence the second factor is forgotten, whatever the table still says. */
const FIND = {
  name: 'session',
  text: `
  select s.id as "sessionId", u.id as "accountId", u.name, u.email,
    u.two_factor_enabled or exists (select from auth.passkey p where p.user_id = u.id)
      as "hasSecondFactor", u.two_factor_enabled as "hasCodes",
    case when s.second_factor_at is null or s.last_used_at < now() - interval '30 minutes'
        then 'none'
      when s.second_factor_at < now() - interval '10 minutes' then 'shown'
      else 'fresh' end as "secondFactor",
    s.last_used_at < now() - interval '1 minute' as "isStale",
    case when $2::uuid is null then '[]' else identity.held_in($2, u.id, $3) end as held
  from auth.session s join auth."user" u on u.id = s.user_id
  where s.token = $1 and s.expires_at > now()`,
};

const TOUCH = `
  update auth.session set last_used_at = now(), second_factor_at =
      case when last_used_at > now() - interval '30 minutes' then second_factor_at end
    where id = $1`;

const NOTE_SECOND_FACTOR = `
  update auth.session set second_factor_at = now(), last_used_at = now()
    where token = $1 and expires_at > now()`;

const BEGUN_JUST_NOW = `
  select from auth.session
   where user_id = $1 and id = $2 and created_at > now() - interval '10 minutes'`;

const FORGET = 'delete from auth.session where token = $1';

const LIST = `
  select id, created_at as "begunAt", last_used_at as "lastUsedAt", expires_at as "expiresAt",
    nullif(ip_address, '') as address, nullif(user_agent, '') as browser
  from auth.session where user_id = $1 and expires_at > now()
  order by last_used_at desc, id`;

const END = 'delete from auth.session where user_id = $1 and id = $2 returning id';
