import type { GuidanceSettingsAsked, StandingGuidanceSettings } from '@plusloin/contracts';
import {
  auditField,
  AuditLog,
  defineAuditAction,
  EditedMeanwhile,
  type Tx,
} from '@plusloin/platform';

/** What the cooperative of the running transaction decided about the compass of its members. */
export class GuidanceSettings {
  private readonly audit = new AuditLog();

  /** Version 1: nothing was decided yet, and nothing is shown. */
  async read(tx: Tx): Promise<StandingGuidanceSettings> {
    const [row] = await tx.query<StandingGuidanceSettings>(READ, [tx.cooperativeId]);
    return row ?? { version: 1, showsFirstYear: false, dominantPayerPercent: 50 };
  }

  /** Refusal: `platform.edited-meanwhile`. */
  async change(
    tx: Tx,
    asked: GuidanceSettingsAsked,
    version: number,
  ): Promise<StandingGuidanceSettings> {
    const written = await tx.query(version === 1 ? ADD : CHANGE, [
      ...[tx.cooperativeId, version, asked.showsFirstYear, asked.dominantPayerPercent],
      ...[tx.now, tx.actor.id],
    ]);
    if (written.length === 0) throw new EditedMeanwhile('guidance settings', version);
    const entry = guidanceSettingsChanged.of(tx.cooperativeId, { version: version + 1 });
    await this.audit.record(tx, entry);
    return { ...asked, version: version + 1 };
  }
}

export const guidanceSettingsChanged = defineAuditAction({
  name: 'guidance.settings-changed',
  subject: 'cooperative',
  details: { version: auditField.count },
});

const READ = `
  select version, shows_first_year as "showsFirstYear",
    dominant_payer_percent as "dominantPayerPercent"
  from guidance.settings where cooperative_id = $1`;

const ADD = `
  insert into guidance.settings (cooperative_id, version, shows_first_year,
    dominant_payer_percent, changed_at, changed_by)
  values ($1, $2::int + 1, $3, $4, $5, $6) on conflict do nothing returning version`;

const CHANGE = `
  update guidance.settings set version = version + 1, shows_first_year = $3,
    dominant_payer_percent = $4, changed_at = $5, changed_by = $6
  where cooperative_id = $1 and version = $2 returning version`;
