import { isDeepStrictEqual } from 'node:util';
import type { CalendarDate } from '@plusloin/kernel';
import { NotFound, type Tx } from '@plusloin/platform';
import type { z } from 'zod';
import {
  contributionRule,
  exemption,
  type ContributionRule,
  type Exemption,
  type NewContributionRule,
  type NewExemption,
} from './contribution-rule.js';
import {
  contributionSettings,
  type ContributionSettings,
  type NewContributionSettings,
} from './contribution-settings.js';
import { InvalidRule, NotConfigured, RuleDiffers } from './membership.errors.js';

/** What the assembly voted on contributions, and who is exempt: dated, added to, never edited. */
export class ContributionRules {
  /**
   * Adds a version of a rule, which ends the version before it on its first day. The same twice
   * changes nothing, except that it may say when the rule ends. Refusals:
   * `membership.invalid-rule`, `membership.rule-differs`.
   */
  async declare(tx: Tx, rule: NewContributionRule): Promise<void> {
    const { code, validFrom, validUntil } = parsed(contributionRule, rule);
    await tx.query(LOCK, [tx.cooperativeId]);
    const versions = (await this.all(tx)).filter((one) => one.code === code);
    const known = versions.find((one) => one.validFrom === validFrom);
    const key = [tx.cooperativeId, code, validFrom];
    if (known !== undefined) {
      const same = { ...parsed(contributionRule, rule), validUntil: known.validUntil };
      if (!isDeepStrictEqual(same, known)) throw new RuleDiffers(code, validFrom);
      if (validUntil !== null) await tx.query(END_RULE, [...key, validUntil]);
      return;
    }
    const next = versions.find((one) => one.validFrom > validFrom)?.validFrom ?? null;
    const former = versions.findLast((one) => one.validFrom < validFrom);
    if (former !== undefined && (former.validUntil === null || former.validUntil > validFrom)) {
      await tx.query(END_RULE, [tx.cooperativeId, code, former.validFrom, validFrom]);
    }
    const until = next !== null && (validUntil === null || next < validUntil) ? next : validUntil;
    await tx.query(ADD_RULE, [...key, until, JSON.stringify(rule)]);
  }

  /**
   * Whether `declare` would add this version. Refusals: `membership.invalid-rule`,
   * `membership.rule-differs` where another begins on its day or later.
   */
  async refuseUnlessNew(tx: Tx, rule: NewContributionRule): Promise<void> {
    const { code, validFrom } = parsed(contributionRule, rule);
    const later = (await this.all(tx)).find(
      (one) => one.code === code && one.validFrom >= validFrom,
    );
    if (later !== undefined) throw new RuleDiffers(code, later.validFrom);
  }

  /**
   * A practice owes less, for a reason, from a day on. The same twice changes nothing, except that
   * it may say when the exemption ends. Refusals: `membership.invalid-rule`,
   * `membership.rule-differs`, `platform.not-found`.
   */
  async exempt(tx: Tx, wanted: NewExemption): Promise<void> {
    const { practice, rule, parts, reason, from, until } = parsed(exemption, wanted);
    const [found] = await tx.query<{ id: string }>(PRACTICE, [tx.cooperativeId, practice]);
    if (found === undefined) throw new NotFound('Practice', practice);
    const key = [tx.cooperativeId, found.id, rule ?? '*', from, parts];
    const [known] = await tx.query<{ reason: string }>(KNOWN_EXEMPTION, key);
    if (known === undefined) await tx.query(ADD_EXEMPTION, [...key, until, reason]);
    else if (known.reason !== reason) throw new RuleDiffers(practice, from);
    else if (until !== null) await tx.query(END_EXEMPTION, [...key, until]);
  }

  /**
   * How contributions are booked, from a day on. The same twice changes nothing. Refusals:
   * `membership.invalid-rule`, `membership.rule-differs`.
   */
  async configure(tx: Tx, settings: NewContributionSettings): Promise<void> {
    const wanted = parsed(contributionSettings, settings);
    const key = [tx.cooperativeId, wanted.validFrom];
    await tx.query(ADD_SETTINGS, [...key, JSON.stringify(settings)]);
    const known = await this.settings(tx, wanted.validFrom);
    if (!isDeepStrictEqual(known, wanted)) throw new RuleDiffers('settings', wanted.validFrom);
  }

  /** Every version of every rule, by code and in order of time. */
  async all(tx: Tx): Promise<ContributionRule[]> {
    const rows = await tx.query<{ terms: NewContributionRule; validUntil: CalendarDate | null }>(
      RULES,
      [tx.cooperativeId],
    );
    return rows.map(({ terms, validUntil }) => ({
      ...parsed(contributionRule, terms),
      validUntil,
    }));
  }

  async exemptions(tx: Tx): Promise<Exemption[]> {
    return tx.query<Exemption>(EXEMPTIONS, [tx.cooperativeId]);
  }

  /** What holds on a day. Refusal: `membership.not-configured`. */
  async settings(tx: Tx, on: CalendarDate): Promise<ContributionSettings> {
    const found = await this.settingsIfAny(tx, on);
    if (found === null) throw new NotConfigured(on);
    return found;
  }

  async settingsIfAny(tx: Tx, on: CalendarDate): Promise<ContributionSettings | null> {
    const [row] = await tx.query<{ settings: NewContributionSettings }>(SETTINGS, [
      tx.cooperativeId,
      on,
    ]);
    return row === undefined ? null : parsed(contributionSettings, row.settings);
  }
}

/** A rule as it was declared, read. Refusal: `membership.invalid-rule`. */
export const readRule = (rule: NewContributionRule): ContributionRule =>
  parsed(contributionRule, rule);

function parsed<S extends z.ZodType>(schema: S, wanted: unknown): z.output<S> {
  const read = schema.safeParse(wanted);
  if (read.success) return read.data;
  throw new InvalidRule(read.error.issues.map((issue) => issue.path.join('.') || issue.message));
}

// Two who declare at once would both end the same version.
const LOCK = `
  select pg_advisory_xact_lock(hashtextextended('membership.contribution-rules:' || $1, 0))`;

const RULES = `
  select terms, valid_until::text as "validUntil" from membership.contribution_rule
  where cooperative_id = $1 order by code, valid_from`;

const END_RULE = `
  update membership.contribution_rule set valid_until = $4
  where cooperative_id = $1 and code = $2 and valid_from = $3
    and (valid_until is null or valid_until > $4)`;

const ADD_RULE = `
  insert into membership.contribution_rule
    (cooperative_id, code, valid_from, valid_until, terms) values ($1, $2, $3, $4, $5)`;

const PRACTICE = `
  select id from registry.practice where cooperative_id = $1 and code = $2`;

const KNOWN_EXEMPTION = `
  select reason from membership.exemption
  where cooperative_id = $1 and practice_id = $2 and rule = $3 and valid_from = $4 and parts = $5`;

const ADD_EXEMPTION = `
  insert into membership.exemption
    (cooperative_id, practice_id, rule, valid_from, parts, valid_until, reason)
  values ($1, $2, $3, $4, $5, $6, $7)`;

const END_EXEMPTION = `
  update membership.exemption set valid_until = $6
  where cooperative_id = $1 and practice_id = $2 and rule = $3 and valid_from = $4 and parts = $5
    and (valid_until is null or valid_until > $6)`;

const EXEMPTIONS = `
  select p.code as practice, nullif(x.rule, '*') as rule, x.parts, x.reason,
    x.valid_from::text as "from", x.valid_until::text as "until"
  from membership.exemption x
  join registry.practice p on p.cooperative_id = x.cooperative_id and p.id = x.practice_id
  where x.cooperative_id = $1 order by p.code, x.valid_from, x.parts, x.rule`;

const ADD_SETTINGS = `
  insert into membership.contribution_settings (cooperative_id, valid_from, settings)
  values ($1, $2, $3) on conflict do nothing`;

const SETTINGS = `
  select settings from membership.contribution_settings
  where cooperative_id = $1 and valid_from <= $2 order by valid_from desc limit 1`;
