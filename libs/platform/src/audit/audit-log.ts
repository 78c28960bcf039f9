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
  /** The details as they stand in the chain: what is hashed is this text and no other. */
  readonly form: string;
  /** Of the entry before it, '' for the first; hexadecimal. */
  readonly previousHash: string;
  /** Hexadecimal. */
  readonly hash: string;
}

/** What is looked for; all that is given must hold. */
export interface AuditSearch {
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
  /** The page goes on below this place: the last one of the page before. */
  readonly before?: number;
  readonly limit?: number;
}

/** Who did what, to which thing, when: only ever added to. */
export class AuditLog {
  /**
   * Written with what it tells of, or not at all. Record last: the chain of a cooperative is locked
   * from here until the transaction ends.
   */
  async record(tx: Tx, { action, subject, details }: AuditDraft): Promise<void> {
    await tx.query('select audit.record($1, $2, $3, $4, $5)', [
      ...[tx.actor.id, action, subject],
      ...[JSON.stringify(details), tx.now],
    ]);
  }

  /** The latest first. */
  async search(tx: Tx, wanted: AuditSearch = {}): Promise<AuditEntry[]> {
    const { before, limit = 100 } = wanted;
    const rows = await tx.query<AuditRow>(SEARCH, [
      ...[...conditionsOf(tx, wanted), before ?? null, Math.min(limit, MOST_AT_ONCE)],
    ]);
    return rows.map(entryOf);
  }

  /** Those after a place, in the order of the chain: some hundred, and fewer at the end. */
  async onward(tx: Tx, after: number, wanted: AuditSearch = {}): Promise<AuditEntry[]> {
    const asked = [...conditionsOf(tx, wanted), after, MOST_AT_ONCE];
    return (await tx.query<AuditRow>(ONWARD, asked)).map(entryOf);
  }

  /** From the first to the last. */
  async *all(tx: Tx): AsyncGenerator<AuditEntry> {
    for (let after = 0; ; ) {
      const entries = await this.onward(tx, after);
      yield* entries;
      const last = entries.at(-1);
      if (last === undefined) return;
      after = last.sequence;
    }
  }
}

const MOST_AT_ONCE = 500;

type AuditRow = Omit<AuditEntry, 'sequence'> & { readonly sequence: string };

const entryOf = (row: AuditRow): AuditEntry => ({ ...row, sequence: Number(row.sequence) });

const conditionsOf = (tx: Tx, wanted: AuditSearch): unknown[] => [
  ...[tx.cooperativeId, wanted.from ?? null, wanted.until ?? null, wanted.actor ?? null],
  ...[wanted.action ?? null, wanted.subject ?? null, wanted.text?.toLowerCase() ?? null],
  wanted.members ?? null,
];

const FOUND = `
  select e.sequence, e.recorded_at as "recordedAt", e.actor, e.action, e.subject, e.details,
      e.details::text as form, encode(e.hash, 'hex') as hash,
      coalesce(encode(before.hash, 'hex'), '') as "previousHash"
    from audit.entry e left join audit.entry before
      on before.cooperative_id = $1 and before.sequence = e.sequence - 1
   where e.cooperative_id = $1
     and ($2::timestamptz is null or e.recorded_at >= $2)
     and ($3::timestamptz is null or e.recorded_at < $3)
     and ($4::text is null or e.actor = $4)
     and ($5::text is null or e.action = $5)
     and ($6::text is null or e.subject = $6)
     and ($7::text is null
       or strpos(lower(concat_ws(' ', e.actor, e.action, e.subject, e.details)), $7) > 0)
     and ($8::uuid[] is null or e.details ->> 'member' = any ($8::text[])
       or e.subject = any (select 'member:' || one from unnest($8::uuid[]) one))`;

const SEARCH = `${FOUND} and ($9::bigint is null or e.sequence < $9)
   order by e.sequence desc limit $10`;

const ONWARD = `${FOUND} and e.sequence > $9 order by e.sequence limit $10`;
