import { Books } from '@plusloin/ledger';
import type { CalendarDate } from '@plusloin/kernel';
import { AuditLog, auditField, defineAuditAction, type Outbox, type Tx } from '@plusloin/platform';
import {
  CooperativeSettings,
  Registry,
  type LegalEntity,
  type VatPeriodicity,
  type VatRegime,
} from '@plusloin/registry';
import { ContributionRules } from '../contribution-rules.service.js';
import { firstRule, firstSettings, type RuleTemplate } from './rule-templates.js';
import { sendMemberLetter } from './send-member-letter.job.js';
import { FactsFirst, RuleStands } from './set-up.errors.js';

/** How far a cooperative is on its way from nothing. */
export interface SetUpStanding {
  readonly facts: boolean;
  readonly books: boolean;
  readonly rule: boolean;
  readonly members: number;
  readonly toInvite: number;
}

/**
 * A new cooperative, from its facts to its members' letters. Each step is seen from what stands in
 * the books and registers, so that it can be left and continued at any of them.
 */
export class SetUp {
  private readonly registry = new Registry();
  private readonly rules = new ContributionRules();
  private readonly audit = new AuditLog();

  async standing(tx: Tx): Promise<SetUpStanding> {
    const [row] = await tx.query<SetUpStanding>(STANDING, [tx.cooperativeId]);
    if (row === undefined) throw new Error('a count has a row');
    return row;
  }

  /** Twice changes nothing. Refusal: `membership.facts-first`. */
  async openBooks(
    tx: Tx,
    of: {
      readonly from: CalendarDate;
      readonly vat: VatRegime;
      readonly periodicity: VatPeriodicity | null;
    },
  ): Promise<LegalEntity> {
    const facts = await new CooperativeSettings().read(tx);
    if (facts.version === 1) throw new FactsFirst();
    const entity = await this.registry.openEntity(tx, {
      ...{ code: 'COOP', name: facts.legalName, kind: 'cooperative' },
      chart: facts.country === 'BE' ? 'PCMN' : 'PCG',
      registrationNumber: facts.registrationNumber,
    });
    await new Books().open(tx, entity);
    const since = { legalEntityId: entity.id, validFrom: of.from };
    await this.registry.declareVat(tx, {
      ...{ ...since, status: of.vat, periodicity: of.periodicity },
    });
    const keeper = { kind: 'self', name: facts.legalName } as const;
    await this.registry.nameKeeper(tx, {
      ...{ ...since, ...keeper, registration: null, missionLetter: null },
    });
    await this.audit.record(tx, booksOpened.of(entity.id, { from: of.from }));
    return entity;
  }

  /** Before anybody owes anything one person may. Refusal: `membership.rule-stands`. */
  async declareFirstRule(
    tx: Tx,
    of: {
      readonly template: RuleTemplate;
      readonly from: CalendarDate;
      readonly votedOn: CalendarDate;
    },
  ): Promise<void> {
    if ((await this.rules.all(tx)).length > 0) throw new RuleStands();
    const { country } = await new CooperativeSettings().read(tx);
    await this.rules.configure(tx, firstSettings(country, of.from));
    await this.rules.declare(tx, firstRule(of.template, { ...of, country }));
    await this.audit.record(tx, ruleDeclared.of(tx.cooperativeId, { from: of.from }));
  }

  /** Asks for the letters of all members who have had none; answers how many. */
  async inviteMembers(tx: Tx, outbox: Outbox): Promise<number> {
    const rows = await tx.query<{ memberId: string }>(TAKE_CONTACTS, [tx.cooperativeId, tx.now]);
    await outbox.addAll(tx, rows.map(({ memberId }) => sendMemberLetter.with({ memberId })));
    const letters = lettersAsked.of(tx.cooperativeId, { count: rows.length });
    if (rows.length > 0) await this.audit.record(tx, letters);
    return rows.length;
  }
}

const booksOpened = defineAuditAction({
  name: 'membership.books-opened',
  subject: 'entity',
  details: { from: auditField.day },
});

const ruleDeclared = defineAuditAction({
  name: 'membership.first-rule-declared',
  subject: 'cooperative',
  details: { from: auditField.day },
});

const lettersAsked = defineAuditAction({
  name: 'membership.letters-asked',
  subject: 'cooperative',
  details: { count: auditField.count },
});

const STANDING = `
  select exists (select from registry.cooperative_settings where cooperative_id = $1) as facts,
    exists (select from registry.legal_entity where cooperative_id = $1
      and kind = 'cooperative') as books,
    exists (select from membership.contribution_rule where cooperative_id = $1) as rule,
    (select count(*)::int from registry.member where cooperative_id = $1) as members,
    (select count(*)::int from membership.contact
      where cooperative_id = $1 and invited_at is null) as "toInvite"`;

const TAKE_CONTACTS = `
  update membership.contact set invited_at = $2
  where cooperative_id = $1 and invited_at is null returning member_id as "memberId"`;
