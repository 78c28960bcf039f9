import type { DBAdapter, DBTransactionAdapter } from 'better-auth';
import { sessionHash } from './sessions.js';

/**
 * better-auth looks sessions up by the token that stands in the cookie and knows no hash of it. So
 * the tokens are hashed on their way into the database, and whoever asked by a token finds it again
 * in the answer: better-auth writes it into the cookie.
 */
export function withHashedSessions(adapter: DBAdapter): DBAdapter {
  return {
    ...hashing(adapter),
    transaction: (use) => adapter.transaction((inner) => use(hashing(inner))),
  };
}

function hashing<A extends DBTransactionAdapter>(adapter: A): A {
  const entries = Object.entries(adapter).map(([name, method]: [string, unknown]) => {
    if (typeof method !== 'function' || name === 'transaction') return [name, method];
    const hashed = async (asked: Asked, ...rest: unknown[]) => {
      if (asked?.model !== 'session') return method.call(adapter, asked, ...rest);
      const { hashedAsked, known } = hashTokens(asked);
      return withTokens(await method.call(adapter, hashedAsked, ...rest), known);
    };
    return [name, hashed];
  });
  return Object.fromEntries(entries) as A;
}

interface Asked {
  readonly model?: string;
  readonly data?: Row;
  readonly update?: Row;
  readonly where?: readonly { readonly field: string; readonly value: unknown }[];
}

type Row = Readonly<Record<string, unknown>>;

/** The same question by hashes, and which token each of them is of. */
function hashTokens(asked: Asked): { hashedAsked: Asked; known: ReadonlyMap<unknown, string> } {
  const known = new Map<unknown, string>();
  const hashed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(hashed);
    if (typeof value !== 'string') return value;
    const hash = sessionHash(value);
    known.set(hash, value);
    return hash;
  };
  const inRow = (row: Row): Row => ('token' in row ? { ...row, token: hashed(row['token']) } : row);
  const hashedAsked = {
    ...asked,
    ...(asked.data && { data: inRow(asked.data) }),
    ...(asked.update && { update: inRow(asked.update) }),
    ...(asked.where && {
      where: asked.where.map((one) =>
        one.field === 'token' ? { ...one, value: hashed(one.value) } : one,
      ),
    }),
  };
  return { hashedAsked, known };
}

function withTokens(found: unknown, known: ReadonlyMap<unknown, string>): unknown {
  if (Array.isArray(found)) return found.map((one) => withTokens(one, known));
  if (typeof found !== 'object' || found === null || !('token' in found)) return found;
  return { ...found, token: known.get(found.token) ?? found.token };
}
