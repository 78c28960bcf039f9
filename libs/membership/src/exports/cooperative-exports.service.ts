import { uuidv7 } from '@plusloin/kernel';
import {
  auditField,
  AuditLog,
  defineAuditAction,
  NotFound,
  type Outbox,
  type Stored,
  type Tx,
} from '@plusloin/platform';
import { dropExport, exportCooperative } from './export-cooperative.job.js';

/** An export and how far it is. */
export interface CooperativeExportRow {
  readonly id: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly done: number;
  readonly total: number | null;
  readonly path: string | null;
  readonly bytes: number | null;
  readonly expiresAt: Date | null;
  /** Its job has failed as often as it may: nobody is at it any more. */
  readonly isGivenUp: boolean;
}

/** A cooperative can leave with everything: asked for, followed, and fetched within seven days. */
export class CooperativeExports {
  private readonly audit = new AuditLog();

  async ask(tx: Tx, outbox: Outbox, by: string): Promise<CooperativeExportRow> {
    const id = uuidv7(tx.now);
    await tx.query(ADD, [tx.cooperativeId, id, by, tx.now]);
    await outbox.add(tx, exportCooperative.with({ exportId: id }));
    await this.audit.record(tx, exportAsked.of(id, {}));
    return this.of(tx, id);
  }

  /** The latest ten. */
  list(tx: Tx): Promise<CooperativeExportRow[]> {
    return tx.query<CooperativeExportRow>(`${EXPORTS} order by id desc limit 10`, [
      ...[tx.cooperativeId, exportCooperative.name],
    ]);
  }

  async of(tx: Tx, id: string): Promise<CooperativeExportRow> {
    const rows = await tx.query<CooperativeExportRow>(`${EXPORTS} and id = $3`, [
      ...[tx.cooperativeId, exportCooperative.name, id],
    ]);
    const [row] = rows;
    if (row === undefined) throw new NotFound('Export', id);
    return row;
  }

  /**
   * Where its file lies, for whoever asked for it, and until it expires; fetching it is logged.
   * Everybody else, and everybody later, is told what one is told of none.
   */
  async fetch(tx: Tx, id: string, by: string): Promise<{ path: string; bytes: number }> {
    const { askedBy, path, bytes, expiresAt } = await this.of(tx, id);
    const isThere = path !== null && bytes !== null && expiresAt !== null && tx.now < expiresAt;
    if (!isThere || askedBy !== by) throw new NotFound('Export', id);
    await this.audit.record(tx, exportFetched.of(id, {}));
    return { path, bytes };
  }

  async progress(tx: Tx, id: string, done: number, total: number): Promise<void> {
    await tx.query(PROGRESS, [tx.cooperativeId, id, done, total]);
  }

  /** The file is there, for seven days. */
  async ready(tx: Tx, outbox: Outbox, id: string, file: Stored & { path: string }): Promise<void> {
    const expiresAt = new Date(tx.now.getTime() + SEVEN_DAYS_MILLISECONDS);
    const { path, bytes, sha256 } = file;
    await tx.query(READY, [tx.cooperativeId, id, path, bytes, sha256, expiresAt]);
    await outbox.add(tx, { ...dropExport.with({ exportId: id }), notBefore: expiresAt });
    await this.audit.record(tx, exportReady.of(id, { file: sha256 }));
  }
}

const SEVEN_DAYS_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

const exportAsked = defineAuditAction({
  name: 'membership.export-asked',
  subject: 'export',
  details: {},
});

const exportReady = defineAuditAction({
  name: 'membership.export-ready',
  subject: 'export',
  details: { file: auditField.hash },
});

const exportFetched = defineAuditAction({
  name: 'membership.export-fetched',
  subject: 'export',
  details: {},
});

const EXPORTS = `
  select id, asked_by as "askedBy", asked_at as "askedAt", done, total, path,
    bytes::float8 as bytes, expires_at as "expiresAt",
    exists (select from platform.outbox o where o.cooperative_id = $1 and o.job = $2
      and o.state = 'failed' and o.payload ->> 'exportId' = e.id::text) as "isGivenUp"
  from membership.cooperative_export e where cooperative_id = $1`;

const ADD = `
  insert into membership.cooperative_export (cooperative_id, id, asked_by, asked_at)
  values ($1, $2, $3, $4)`;

const PROGRESS = `
  update membership.cooperative_export set done = $3, total = $4
  where cooperative_id = $1 and id = $2`;

const READY = `
  update membership.cooperative_export
  set path = $3, bytes = $4, sha256 = $5, expires_at = $6
  where cooperative_id = $1 and id = $2`;
