import { DomainError, isUuid, type Clock } from '@plusloin/kernel';
import { NotFound } from '@plusloin/platform';
import { NotSignedIn, TokenMayOnlyRead, TokenNotTaken } from '../identity.errors.js';
import type { Sessions } from '../sign-in/sessions.js';
import type { AccessTokens } from '../tokens/access-tokens.service.js';
import type { AskedPlace, Caller, Found, SignedIn, TokenLimits } from './caller.js';
import { ruleOf, type OperationName } from './matrix.js';
import { callerOf, type PathIds } from './rights.js';

/** What a request says of itself. */
export interface Asking {
  readonly method: string;
  readonly cookie?: string | undefined;
  readonly authorization?: string | undefined;
  readonly ids: PathIds;
}

export interface Admitted {
  readonly signedIn: SignedIn;
  /** In operations of a cooperative. */
  readonly caller?: Caller;
}

/**
 * Who asks, and may they? One statement reads the session or the token and what its account is in
 * the cooperative; it is read at each request, so what was taken away is gone with the next one.
 */
export class Gate {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: AccessTokens,
    private readonly clock: Clock,
  ) {}

  /** Lets in, or refuses. */
  async admit(name: OperationName, asking: Asking): Promise<Admitted> {
    const found = await this.find(name, asking);
    await found.touch();
    return admitted(name, found, asking);
  }

  /** Whether the same would be let in now. A page that only stays open keeps no session awake. */
  async stillAdmits(name: OperationName, asking: Asking): Promise<boolean> {
    try {
      admitted(name, await this.find(name, asking), asking);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  /** Where a token speaks, no cookie is listened to: it would say more than the token may. */
  private async find(name: OperationName, asking: Asking): Promise<Found> {
    const { cookie, authorization, ids } = asking;
    const place = this.placeOf(name, ids);
    const found =
      authorization === undefined
        ? await this.sessions.find(cookie, place)
        : await this.tokens.find(authorization, place);
    if (found === null) throw new NotSignedIn();
    return found;
  }

  private placeOf(name: OperationName, { cooperativeId = '' }: PathIds): AskedPlace | null {
    const isPlace = ruleOf(name).scope === 'cooperative' && isUuid(cooperativeId);
    return isPlace ? { cooperativeId, at: this.clock.now() } : null;
  }
}

function admitted(name: OperationName, found: Found, asking: Asking): Admitted {
  if (found.token !== null) refuseBeyond(found.token, name, asking);
  const { signedIn } = found;
  if (ruleOf(name).scope !== 'cooperative') return { signedIn };
  return { signedIn, caller: callerOf(name, found, asking.ids) };
}

/** Its limits; what its owner may not, it may not either. */
function refuseBeyond(token: TokenLimits, name: OperationName, { method, ids }: Asking): void {
  if (!ruleOf(name).takesTokens) throw new TokenNotTaken();
  if (method !== 'GET' && !token.mayChange) throw new TokenMayOnlyRead();
  const asked = ids['cooperativeId'] ?? '';
  if (token.cooperativeId !== null && token.cooperativeId !== asked.toLowerCase()) {
    throw new NotFound('Cooperative', asked);
  }
}
