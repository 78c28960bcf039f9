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
    const { from, until, actor, action, subject, before, limit = 100 } = wanted;
    const rows = await tx.query<AuditRow>(SEARCH, [
      ...[tx.cooperativeId, from ?? null, until ?? null, actor ?? null, action ?? null],
      ...[subject ?? null, before ?? null, Math.min(limit, MOST_AT_ONCE)],
    ]);
    return rows.map(entryOf);
  }

  /** From the first to the last, some hundred at a time. */
  async *all(tx: Tx): AsyncGenerator<AuditEntry> {
    for (let after = 0; ; ) {
      const rows = await tx.query<AuditRow>(ONWARD, [tx.cooperativeId, after, MOST_AT_ONCE]);
      yield* rows.map(entryOf);
      if (rows.length < MOST_AT_ONCE) return;
      after = Number(rows.at(-1)?.sequence);
    }
  }
}

const MOST_AT_ONCE = 500;

type AuditRow = Omit<AuditEntry, 'sequence'> & { readonly sequence: string };

const entryOf = (row: AuditRow): AuditEntry => ({ ...row, sequence: Number(row.sequence) });

const COLUMNS = `sequence, recorded_at as "recordedAt", actor, action, subject, details,
  encode(hash, 'hex') as hash`;

const SEARCH = `
  select ${COLUMNS} from audit.entry
   where cooperative_id = $1
     and ($2::timestamptz is null or recorded_at >= $2)
     and ($3::timestamptz is null or recorded_at < $3)
     and ($4::text is null or actor = $4)
     and ($5::text is null or action = $5)
     and ($6::text is null or subject = $6)
     and ($7::bigint is null or sequence < $7)
   order by sequence desc limit $8`;

const ONWARD = `
  select ${COLUMNS} from audit.entry where cooperative_id = $1 and sequence > $2
   order by sequence limit $3`;
