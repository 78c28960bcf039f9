import type { Tx } from '../tx.js';
import type { AuditDraft } from './audit-action.js';

/** One entry as it stands in the log. */
export interface AuditEntry {
  /** Its place in the chain of its cooperative, from 1. */
  readonly sequence: number;
  readonly recordedAt: Date;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, string | number>>;
  /** Of the entry before it, '' for the first; hexadecimal. */
  readonly previousHash: string;
  /** Hexadecimal. */
  readonly hash: string;
}

/** With what somebody else needs to compute the chain again. */
export interface ChainedEntry extends AuditEntry {
  /** The details as they stand in the chain: what is hashed is this text and no other. */
  readonly form: string;
}

/** What is looked for; all that is given must hold. */
export interface AuditFilter {
  readonly from?: Date;
  /** Excluded. */
  readonly until?: Date;
  readonly actor?: string;
  readonly action?: string;
  readonly subject?: string;
  /** Part of an actor, an action, a subject or a detail; capitals do not count. */
  readonly text?: string;
  /** What concerns these members: it is about them, or about somebody whom they accompany. */
  readonly members?: readonly string[];
}

/** A page of it. */
export interface AuditSearch extends AuditFilter {
  /** The page goes on below this place: the last one of the page before. */
  readonly before?: number;
  readonly limit?: number;
}

/**
 * What another context knows of an entry `e`, read in the same statement: at most one row, whose
 * columns B names. The name is that of the statement, which is kept prepared.
 */
export interface AuditBeside<B> {
  readonly name: string;
  readonly sql: string;
  /** For the compiler alone: SQL says nothing of its columns. */
  readonly columns?: B;
}

/** Who did what, to which thing, when: only ever added to. */
export class AuditLog {
  /**
   * Written with what it tells of, or not at all. Record last: the chain of a cooperative is locked
   * from here until the transaction ends.
   */
  async record(tx: Tx, { action, subject, details }: AuditDraft): Promise<void> {
    await tx.prepared('audit record', 'select audit.record($1, $2, $3, $4, $5)', [
      ...[tx.actor.id, action, subject],
      ...[JSON.stringify(details), tx.now],
    ]);
  }

  /** The latest first. */
  async search(tx: Tx, search?: AuditSearch): Promise<AuditEntry[]>;
  /** The same, and what is told beside each. */
  async search<B>(tx: Tx, search: AuditSearch, beside: AuditBeside<B>): Promise<(AuditEntry & B)[]>;
  async search<B>(
    tx: Tx,
    { limit = 100, ...wanted }: AuditSearch = {},
    beside?: AuditBeside<B>,
  ): Promise<(AuditEntry & B)[]> {
    return ask(tx, wanted, { direction: 'desc', limit: Math.min(limit, MOST_AT_ONCE), beside });
  }

  /** Those after a place, in the order of the chain: some hundred, and fewer at the end. */
  async onward(tx: Tx, after: number, wanted: AuditFilter = {}): Promise<ChainedEntry[]> {
    const page = { direction: 'asc', limit: MOST_AT_ONCE } as const;
    return ask<Pick<ChainedEntry, 'form'>>(tx, { ...wanted, after }, page);
  }

  /** From the first to the last of what is looked for. */
  async *all(tx: Tx, wanted: AuditFilter = {}): AsyncGenerator<ChainedEntry> {
    for (let after = 0; ; ) {
      const entries = await this.onward(tx, after, wanted);
      yield* entries;
      const last = entries.at(-1);
      if (last === undefined) return;
      after = last.sequence;
    }
  }
}

const MOST_AT_ONCE = 500;

/** As text: PostgreSQL plans anew at each call for a limit that it does not know. */
const SIZES = [50, 100, MOST_AT_ONCE];

type AuditRow = Omit<AuditEntry, 'sequence'> & { readonly sequence: string };

const entryOf = <B>(row: AuditRow & B): AuditEntry & B =>
  Object.assign(row, { sequence: Number(row.sequence) });

interface Page<B> {
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
  readonly beside?: AuditBeside<B> | undefined;
}

/**
 * Only what is asked stands in the statement, so that it is planned for that: a page by its place
 * reads its own lines and no others, however long the log is.
 */
async function ask<B>(tx: Tx, wanted: Asked, page: Page<B>): Promise<(AuditEntry & B)[]> {
  const { direction, limit, beside } = page;
  const asked = CONDITIONS.filter(([name]) => wanted[name] !== undefined);
  const conditions = asked.map(([, condition], nth) =>
    condition.replaceAll('$', () => `$${nth + 2}`),
  );
  const size = SIZES.find((one) => one >= limit) ?? MOST_AT_ONCE;
  const found = `
    select * from audit.entry e
     where ${['e.cooperative_id = $1', ...conditions].join(' and ')}
     order by e.sequence ${direction} limit ${size}`;
  const values = asked.map(([name]) => (name === 'text' ? lowered(wanted) : wanted[name]));
  const told = beside === undefined ? [] : [beside.name];
  const name = ['audit', ...told, size, ...asked.map(([one]) => one)].join(' ');
  const sql = linesOf(found, direction, beside);
  const rows = await tx.prepared<AuditRow & B>(name, sql, [tx.cooperativeId, ...values]);
  return rows.slice(0, limit).map(entryOf);
}

type Asked = Omit<AuditSearch, 'limit'> & { readonly after?: number };

const lowered = ({ text }: Asked): string | undefined => text?.toLowerCase();

/** The entry before each is mostly the one beside it, and only otherwise looked up. */
function linesOf<B>(found: string, direction: Page<B>['direction'], beside?: AuditBeside<B>) {
  const told = beside?.sql;
  const [next, form] =
    direction === 'asc' ? ['lag', 'e.details::text as form,'] : ['lead', ''];
  return `
  select e.sequence, e.recorded_at as "recordedAt", e.actor, e.action, e.subject, e.details,
      ${form} encode(e.hash, 'hex') as hash,
      coalesce(encode(case when ${next}(e.sequence) over chain = e.sequence - 1
        then ${next}(e.hash) over chain
        else (select before.hash from audit.entry before
          where before.cooperative_id = $1 and before.sequence = e.sequence - 1) end, 'hex'), '')
        as "previousHash" ${told === undefined ? '' : ', beside.*'}
    from (${found}) e ${told === undefined ? '' : `left join lateral (${told}) beside on true`}
  window chain as (order by e.sequence ${direction}) order by e.sequence ${direction}`;
}

const CONDITIONS = [
  ['from', 'e.recorded_at >= $::timestamptz'],
  ['until', 'e.recorded_at < $::timestamptz'],
  ['actor', 'e.actor = $'],
  ['action', 'e.action = $'],
  ['subject', 'e.subject = $'],
  ['text', `strpos(lower(concat_ws(' ', e.actor, e.action, e.subject, e.details)), $) > 0`],
  [
    'members',
    `(e.details ->> 'member' = any ($::text[])
       or e.subject = any (select 'member:' || one from unnest($::text[]) one))`,
  ],
  ['before', 'e.sequence < $::bigint'],
  ['after', 'e.sequence > $::bigint'],
] as const satisfies readonly (readonly [keyof Asked, string])[];
