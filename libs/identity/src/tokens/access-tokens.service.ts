import type { AccessToken, NewAccessToken } from '@plusloin/contracts';
import { isUuid, uuidv7, type Clock } from '@plusloin/kernel';
import {
  AuditLog,
  NotFound,
  preparedRows,
  type Actor,
  type AuditDraft,
  type Tx,
  type Work,
} from '@plusloin/platform';
import type { DataSource } from 'typeorm';
import { tokenMade, tokenRevoked } from '../audited-actions.js';
import { StepUpRequired, TooManyTokens } from '../identity.errors.js';
import type { AskedPlace, Found, HeldRole, SignedIn } from '../rights/caller.js';
import { cooperativesOfAccount } from '../role-grants.service.js';
import { isPersona } from '../sign-in/demo-personas.js';
import { newTokenText, tokenHash, tokenIn } from './token-text.js';

export interface TokenParts {
  readonly database: Pick<DataSource, 'query' | 'driver'>;
  readonly work: Work;
  readonly clock: Clock;
  readonly isDemo: boolean;
}

/** What programs ask with, in the name of an account and never with more than it may itself. */
export class AccessTokens {
  private readonly audit = new AuditLog();

  constructor(private readonly parts: TokenParts) {}

  /** Whom the header speaks for; null for nobody. */
  async find(authorization: string, place: AskedPlace | null): Promise<Found | null> {
    const text = tokenIn(authorization);
    if (text === null) return null;
    const asked = [tokenHash(text), place?.cooperativeId, place?.at];
    const [row] = await preparedRows<FoundToken>(this.parts.database, FIND, asked);
    if (row === undefined) return null;
    const { id, scope, boundTo, isStale, held, isBacked, ...who } = row;
    const isShown = isBacked || (this.parts.isDemo && isPersona(who.email));
    return {
      signedIn: { ...who, sessionId: null, secondFactor: isShown ? 'shown' : 'none' },
      held,
      token: { mayChange: scope === 'write', cooperativeId: boundTo },
      touch: async () => {
        if (isStale) await this.parts.database.query(TOUCH, [id]);
      },
    };
  }

  of(accountId: string): Promise<KeptToken[]> {
    return this.parts.database.query<KeptToken[]>(LIST, [accountId]);
  }

  /** Its text is in the answer and nowhere else. */
  async make(signedIn: SignedIn, wished: NewAccessToken): Promise<MadeToken> {
    const { accountId, hasSecondFactor, secondFactor } = signedIn;
    if (hasSecondFactor && secondFactor !== 'fresh') throw new StepUpRequired();
    const text = newTokenText();
    const bound = wished.cooperativeId ?? null;
    const { scope } = wished;
    const id = uuidv7(this.parts.clock.now());
    const draft = tokenMade.of(accountId, { token: id, scope });
    const places = await this.placesOf(accountId, bound);
    if (places.length === 0) throw new NotFound('Cooperative', bound ?? '');
    const token = await this.told(accountId, places, draft, async (tx) => {
      const [made] = await tx.query<KeptToken>(INSERT, [
        ...[id, accountId, wished.name, tokenHash(text), scope, bound],
        ...[secondFactor !== 'none', wished.days, MOST],
      ]);
      if (made === undefined) throw new TooManyTokens(MOST);
      return made;
    });
    return { token, text };
  }

  /** It opens nothing from the next request on. */
  async revoke(accountId: string, id: string): Promise<void> {
    const kept = isUuid(id) ? await this.of(accountId) : [];
    const known = kept.find((one) => one.id === id.toLowerCase());
    if (known === undefined) throw new NotFound('Token', id);
    const places = await this.placesOf(accountId, known.cooperativeId);
    // Whoever is at home nowhere any more may still tidy up; there is nobody to tell.
    if (places.length === 0) return void (await this.parts.database.query(DELETE, [accountId, id]));
    const draft = tokenRevoked.of(accountId, { token: known.id });
    await this.told(accountId, places, draft, (tx) => tx.query(DELETE, [accountId, id]));
  }

  /** After a password was chosen anew: somebody else may have made them. */
  async revokeAll(accountId: string): Promise<void> {
    for (const { id } of await this.of(accountId)) await this.revoke(accountId, id);
  }

  /** The cooperatives a token of the account reaches now. */
  private async placesOf(accountId: string, bound: string | null): Promise<string[]> {
    const { database, clock } = this.parts;
    const homes = await cooperativesOfAccount(database, accountId, clock.now());
    return bound === null ? homes : homes.filter((id) => id === bound.toLowerCase());
  }

  /**
   * Each cooperative it concerns is told in its audit log, the last one with the change itself:
   * what broke off before was announced and not done, never done and untold.
   */
  private async told<T>(
    accountId: string,
    places: readonly string[],
    draft: AuditDraft,
    change: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const { work } = this.parts;
    const actorIn = (cooperativeId: string): Actor => ({
      ...{ cooperativeId, kind: 'person', id: accountId },
    });
    for (const id of places.slice(0, -1)) {
      await work.run(actorIn(id), (tx) => this.audit.record(tx, draft));
    }
    return work.run(actorIn(places.at(-1) ?? ''), async (tx) => {
      const done = await change(tx);
      await this.audit.record(tx, draft);
      return done;
    });
  }
}

export interface KeptToken {
  readonly id: string;
  readonly name: string;
  readonly scope: AccessToken['scope'];
  readonly cooperativeId: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

export interface MadeToken {
  readonly token: KeptToken;
  readonly text: string;
}

interface FoundToken {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  readonly hasCodes: boolean;
  readonly isBacked: boolean;
  readonly scope: AccessToken['scope'];
  readonly boundTo: string | null;
  readonly isStale: boolean;
  readonly held: readonly HeldRole[];
}

const MOST = 20;

/** Made with a second factor, it counts as one for as long as the account has one. */
const FIND = {
  name: 'access-token',
  text: `
  select t.id, u.id as "accountId", u.name, u.email, f.has as "hasSecondFactor",
    u.two_factor_enabled as "hasCodes",
    t.with_second_factor and f.has as "isBacked", t.scope, t.only_in as "boundTo",
    coalesce(t.last_used_at < now() - interval '1 minute', true) as "isStale",
    case when $2::uuid is null then '[]' else identity.held_in($2, u.id, $3) end as held
  from auth.access_token t join auth."user" u on u.id = t.account_id
    cross join lateral (select u.two_factor_enabled
      or exists (select from auth.passkey p where p.user_id = u.id) as has) f
  where t.token_hash = $1 and t.expires_at > now()`,
};

const TOUCH = 'update auth.access_token set last_used_at = now() where id = $1';

const FIELDS = `id, name, scope, only_in as "cooperativeId", created_at as "createdAt",
  expires_at as "expiresAt", last_used_at as "lastUsedAt"`;

const DELETE = 'delete from auth.access_token where account_id = $1 and id = $2';

const LIST = `select ${FIELDS} from auth.access_token where account_id = $1 order by id desc`;

const INSERT = `
  insert into auth.access_token (id, account_id, name, token_hash, scope, only_in,
    with_second_factor, created_at, expires_at)
  select $1::uuid, $2::uuid, $3, $4::bytea, $5, $6::uuid, $7::boolean, now(),
    now() + make_interval(days => $8)
   where (select count(*) from auth.access_token where account_id = $2) < $9
  returning ${FIELDS}`;
