import type { CalendarDate } from '@plusloin/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Country = 'BE' | 'FR';
export type Language = 'fr' | 'nl' | 'en';
export type LegalEntityKind = 'cooperative' | 'member' | 'employer_group';
export type Chart = 'PCMN' | 'PCG';
export type VatRegime = 'taxable' | 'franchise' | 'exempt' | 'mixed';
export type VatPeriodicity = 'month' | 'quarter' | 'year';
export type KeeperKind = 'self' | 'employee' | 'firm';

/** The tenant: owns members, rules of contribution and its own books. */
@Entity({ schema: 'registry', name: 'cooperative' })
export class Cooperative {
  @PrimaryColumn({ type: 'uuid', name: 'cooperative_id' }) readonly cooperativeId: string;
  @Column({ type: 'text' }) readonly slug: string;
  @Column({ type: 'text' }) readonly name: string;
  @Column({ type: 'text' }) readonly country: Country;
  /** IANA name; dates of business are read in it. */
  @Column({ type: 'text', name: 'time_zone' }) readonly timeZone: string;
  @Column({ type: 'text' }) readonly currency: string;
}

/** Whoever has books: the cooperative, a member as a sole trader, an employer group. */
@Entity({ schema: 'registry', name: 'legal_entity' })
export class LegalEntity {
  @PrimaryColumn({ type: 'uuid', name: 'cooperative_id' }) readonly cooperativeId: string;
  @PrimaryColumn({ type: 'uuid' }) readonly id: string;
  /** Short and stable, unique in the cooperative: what files and operators call it. */
  @Column({ type: 'text' }) readonly code: string;
  @Column({ type: 'text' }) readonly name: string;
  @Column({ type: 'text' }) readonly kind: LegalEntityKind;
  @Column({ type: 'text' }) readonly chart: Chart;
  @Column({ type: 'text', name: 'registration_number' }) readonly registrationNumber: string;
}

/** How an entity stands towards VAT from a day on. */
@Entity({ schema: 'registry', name: 'vat_status' })
export class VatStatus {
  @PrimaryColumn({ type: 'uuid', name: 'cooperative_id' }) readonly cooperativeId: string;
  @PrimaryColumn({ type: 'uuid', name: 'legal_entity_id' }) readonly legalEntityId: string;
  @PrimaryColumn({ type: 'date', name: 'valid_from' }) readonly validFrom: CalendarDate;
  @Column({ type: 'text' }) readonly status: VatRegime;
  @Column({ type: 'text', nullable: true }) readonly periodicity: VatPeriodicity | null;
}

/** Who keeps the books of an entity from a day on; only this name and signature stand on them. */
@Entity({ schema: 'registry', name: 'keeper' })
export class Keeper {
  @PrimaryColumn({ type: 'uuid', name: 'cooperative_id' }) readonly cooperativeId: string;
  @PrimaryColumn({ type: 'uuid', name: 'legal_entity_id' }) readonly legalEntityId: string;
  @PrimaryColumn({ type: 'date', name: 'valid_from' }) readonly validFrom: CalendarDate;
  @Column({ type: 'text' }) readonly kind: KeeperKind;
  @Column({ type: 'text' }) readonly name: string;
  @Column({ type: 'text', nullable: true }) readonly registration: string | null;
  @Column({ type: 'text', name: 'mission_letter', nullable: true })
  readonly missionLetter: string | null;
}

/** A person of the cooperative. */
@Entity({ schema: 'registry', name: 'member' })
export class Member {
  @PrimaryColumn({ type: 'uuid', name: 'cooperative_id' }) readonly cooperativeId: string;
  @PrimaryColumn({ type: 'uuid' }) readonly id: string;
  @Column({ type: 'text' }) readonly code: string;
  @Column({ type: 'text', name: 'display_name' }) readonly displayName: string;
  /** In which statements and mails speak to this person. */
  @Column({ type: 'text' }) readonly language: Language;
}

/** One activity of one member: the analytic axis that every posting concerning a member carries. */
@Entity({ schema: 'registry', name: 'practice' })
export class Practice {
  @PrimaryColumn({ type: 'uuid', name: 'cooperative_id' }) readonly cooperativeId: string;
  @PrimaryColumn({ type: 'uuid' }) readonly id: string;
  @Column({ type: 'uuid', name: 'member_id' }) readonly memberId: string;
  @Column({ type: 'text' }) readonly code: string;
  @Column({ type: 'text' }) readonly title: string;
}

/** In whose books a practice is kept, from a day until the day it ends on (excluded). */
@Entity({ schema: 'registry', name: 'practice_booking' })
export class PracticeBooking {
  @PrimaryColumn({ type: 'uuid', name: 'cooperative_id' }) readonly cooperativeId: string;
  @PrimaryColumn({ type: 'uuid', name: 'practice_id' }) readonly practiceId: string;
  @PrimaryColumn({ type: 'date', name: 'valid_from' }) readonly validFrom: CalendarDate;
  @Column({ type: 'uuid', name: 'legal_entity_id' }) readonly legalEntityId: string;
  @Column({ type: 'text', name: 'way_of_working' }) readonly wayOfWorking: string;
  @Column({ type: 'date', name: 'valid_until', nullable: true })
  readonly validUntil: CalendarDate | null;
}
