import { AuditLog, auditField, defineAuditAction, type Tx } from '@plusloin/platform';
import type { WithKeys } from '../path/particulars.js';
import { Contacts } from './contacts.js';
import { Books } from '@plusloin/ledger';
import { cooperativeOf, Registry, type Country } from '@plusloin/registry';
import { readLine, type ListedMember } from './listed-members.js';
import { readMembers, type MemberColumn } from './members-file.js';
import { NoCooperativeBooks } from '../membership.errors.js';
import { MembersFileRefused, MembersRejected } from './set-up.errors.js';

/** What would become of one line. */
export interface JudgedLine {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly verdict: 'new' | 'known' | 'rejected';
  /** The columns to correct, or that stand twice. */
  readonly reasons: readonly (MemberColumn | 'twice')[];
  readonly member: ListedMember | null;
}

/** Takes a list of members in: looked at line by line first, then all of it or nothing. */
export class MembersImport {
  private readonly registry = new Registry();
  private readonly books = new Books();
  private readonly audit = new AuditLog();
  private readonly contacts: Contacts;

  constructor(services: WithKeys) {
    this.contacts = new Contacts(services);
  }

  /** Writes nothing. Refusal: `membership.members-file-refused`. */
  async judge(tx: Tx, text: string): Promise<JudgedLine[]> {
    const lines = readMembers(text);
    if (typeof lines === 'string') throw new MembersFileRefused(lines);
    const { country } = await cooperativeOf(tx);
    const known = await knownCodes(tx);
    const seen = new Set<string>();
    return lines.map((typed) => {
      const { line, fields } = typed;
      const read = readLine(typed, country);
      const keys = [`member ${fields.code}`, `practice ${fields.pratique}`];
      const isTwice = keys.some((key) => seen.has(key));
      keys.forEach((key) => seen.add(key));
      const head = { line, code: fields.code.slice(0, 40), name: fields.nom.slice(0, 120) };
      if ('faults' in read) {
        return { ...head, verdict: 'rejected', reasons: read.faults, member: null };
      }
      if (isTwice) return { ...head, verdict: 'rejected', reasons: ['twice'], member: null };
      const verdict = known.has(fields.code) ? 'known' : 'new';
      return { ...head, verdict, reasons: [], member: read.member };
    });
  }

  /**
   * Admits those who are new, with practice and books; who is known stays as they are. Answers what
   * was done. Refusals: as `judge`, and `membership.members-rejected` when a line is.
   */
  async take(tx: Tx, text: string): Promise<JudgedLine[]> {
    const lines = await this.judge(tx, text);
    const rejected = lines.filter(({ verdict }) => verdict === 'rejected');
    if (rejected.length > 0) throw new MembersRejected(rejected.map(({ line }) => line));
    const { country } = await cooperativeOf(tx);
    const [coop] = await this.registry.entities(tx);
    if (coop?.kind !== 'cooperative') throw new NoCooperativeBooks();
    const added = lines.filter(({ verdict }) => verdict === 'new');
    for (const { member } of added) {
      if (member !== null) await this.admit(tx, member, { country, coopId: coop.id });
    }
    await this.audit.record(tx, membersTaken.of(tx.cooperativeId, { count: added.length }));
    return lines;
  }

  private async admit(
    tx: Tx,
    listed: ListedMember,
    { country, coopId }: { readonly country: Country; readonly coopId: string },
  ): Promise<void> {
    const { code, name, email, language, from } = listed;
    const { id: memberId } = await this.registry.admit(tx, { code, displayName: name, language });
    const legalEntityId = await this.openBooks(tx, listed, { country, coopId });
    const { practice, title, wayOfWorking } = listed;
    const { id } = await this.registry.openPractice(tx, { code: practice, memberId, title });
    await this.registry.book(tx, {
      ...{ practiceId: id, legalEntityId, wayOfWorking },
      ...{ validFrom: from, validUntil: null },
    });
    await this.contacts.add(tx, memberId, email);
  }

  /** In whose books the practice is kept. */
  private async openBooks(
    tx: Tx,
    { code, name, from, books }: ListedMember,
    { country, coopId }: { readonly country: Country; readonly coopId: string },
  ): Promise<string> {
    if (books === null) return coopId;
    const chart = country === 'BE' ? 'PCMN' : 'PCG';
    const entity = await this.registry.openEntity(tx, {
      ...{ code, name, kind: 'member', chart, registrationNumber: books.number },
    });
    await this.books.open(tx, entity);
    const since = { legalEntityId: entity.id, validFrom: from };
    const periodicity = books.vat === 'taxable' || books.vat === 'mixed' ? 'quarter' : null;
    await this.registry.declareVat(tx, { ...since, status: books.vat, periodicity });
    const keeper = { kind: 'self', name, registration: null, missionLetter: null } as const;
    await this.registry.nameKeeper(tx, { ...since, ...keeper });
    return entity.id;
  }
}

async function knownCodes(tx: Tx): Promise<Set<string>> {
  const rows = await tx.query<{ code: string }>(
    'select code from registry.member where cooperative_id = $1',
    [tx.cooperativeId],
  );
  return new Set(rows.map(({ code }) => code));
}

const membersTaken = defineAuditAction({
  name: 'membership.members-imported',
  subject: 'cooperative',
  details: { count: auditField.count },
});
