import { isBelgianNumber, isFrenchNumber } from '@plusloin/kernel';
import {
  auditField,
  AuditLog,
  defineAuditAction,
  EditedMeanwhile,
  type Tx,
} from '@plusloin/platform';
import { cooperativeOf } from './registry.service.js';
import type { Country, Language } from './registry.entity.js';
import { NumberRefused } from './registry.errors.js';

/** What a cooperative says of itself, and its people may change. */
export interface CooperativeFacts {
  /** As its people call it. */
  readonly name: string;
  readonly legalName: string;
  readonly registrationNumber: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly timeZone: string;
  readonly language: Language;
  /** Whether its people are addressed as « vous ». */
  readonly saysVous: boolean;
  readonly contactEmail: string;
  readonly quorumPercent: number;
}

/** The facts as they stand. Version 1 is the cooperative as it was founded. */
export interface StandingFacts extends CooperativeFacts {
  readonly version: number;
  readonly country: Country;
}

/** The facts of the cooperative of the running transaction. */
export class CooperativeSettings {
  private readonly audit = new AuditLog();

  async read(tx: Tx): Promise<StandingFacts> {
    const { name, country, timeZone } = await cooperativeOf(tx);
    const [row] = await tx.query<Kept>(READ, [tx.cooperativeId]);
    return { ...(row ?? FOUNDED), name, country, timeZone };
  }

  /**
   * Replaces them all. Refusals: `platform.edited-meanwhile`, `registry.number-refused` of a number
   * that fails the check of its country.
   */
  async change(tx: Tx, facts: CooperativeFacts, version: number): Promise<StandingFacts> {
    const { country } = await cooperativeOf(tx);
    const isNumber = country === 'BE' ? isBelgianNumber : isFrenchNumber;
    if (!isNumber(facts.registrationNumber)) throw new NumberRefused(facts.registrationNumber);
    const written = await tx.query(version === 1 ? ADD : CHANGE, [
      ...[tx.cooperativeId, version, facts.legalName, facts.registrationNumber],
      ...[facts.street, facts.postalCode, facts.city, facts.language, facts.saysVous],
      ...[facts.contactEmail, facts.quorumPercent, tx.now, tx.actor.id],
    ]);
    if (written.length === 0) throw new EditedMeanwhile('settings', version);
    await tx.query(RENAME, [tx.cooperativeId, facts.name, facts.timeZone]);
    const entry = settingsChanged.of(tx.cooperativeId, { version: version + 1 });
    await this.audit.record(tx, entry);
    return { ...facts, country, version: version + 1 };
  }
}

type Kept = Omit<StandingFacts, 'name' | 'country' | 'timeZone'>;

const FOUNDED: Kept = {
  ...{ version: 1, legalName: '', registrationNumber: '', street: '', postalCode: '', city: '' },
  ...{ language: 'fr', saysVous: false, contactEmail: '', quorumPercent: 50 },
};

const settingsChanged = defineAuditAction({
  name: 'registry.settings-changed',
  subject: 'cooperative',
  details: { version: auditField.count },
});

const READ = `
  select version, legal_name as "legalName", registration_number as "registrationNumber", street,
    postal_code as "postalCode", city, language, says_vous as "saysVous",
    contact_email as "contactEmail", quorum_percent as "quorumPercent"
  from registry.cooperative_settings where cooperative_id = $1`;

const ADD = `
  insert into registry.cooperative_settings (cooperative_id, version, legal_name,
    registration_number, street, postal_code, city, language, says_vous, contact_email,
    quorum_percent, changed_at, changed_by)
  values ($1, $2 + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict do nothing returning version`;

const CHANGE = `
  update registry.cooperative_settings set version = version + 1, legal_name = $3,
    registration_number = $4, street = $5, postal_code = $6, city = $7, language = $8,
    says_vous = $9, contact_email = $10, quorum_percent = $11, changed_at = $12, changed_by = $13
  where cooperative_id = $1 and version = $2 returning version`;

const RENAME = `
  update registry.cooperative set name = $2, time_zone = $3 where cooperative_id = $1`;
