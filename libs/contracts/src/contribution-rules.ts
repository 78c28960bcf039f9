import { z } from 'zod';
import { reasonField } from './cooperative-settings.js';
import {
  ONE_LINE,
  amountField,
  calendarDateField,
  quarterField,
  uuidField,
} from './shared-fields.js';

const unsignedField = z.string().regex(/^\d{1,12}(\.\d{1,2})?$/);
const percentField = z.string().regex(/^\d{1,2}(\.\d{1,6})?$/);
export const ruleCodeField = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const prefixes = z.array(z.string().regex(/^[1-9][0-9A-Za-z]{0,14}$/)).max(50).default([]);
const names = z.array(z.string().min(1).max(60)).max(200).default([]);

/** A contribution rule as an assembly votes it: what membership declares, in texts. */
export const ruleTerms = z.strictObject({
  code: ruleCodeField,
  validFrom: calendarDateField,
  label: z.string().trim().min(1).max(200).regex(ONE_LINE),
  labels: z.partialRecord(z.enum(['nl', 'en']), z.string().min(1).max(200)).optional(),
  votedOn: calendarDateField.nullable().default(null),
  base: z.strictObject({
    kind: z.enum(['invoiced', 'collected', 'margin', 'spent', 'none']),
    accounts: prefixes,
    exceptAccounts: prefixes,
    exceptAuxiliaries: names,
    journals: names,
    exceptJournals: names,
  }),
  tiers: z
    .strictObject({
      how: z.enum(['marginal', 'whole']),
      steps: z
        .array(z.strictObject({ upTo: unsignedField.nullable(), percent: percentField }))
        .min(1)
        .max(20),
    })
    .nullable()
    .default(null),
  per: z.enum(['quarter', 'year']).default('quarter'),
  fixed: z
    .strictObject({
      amount: unsignedField,
      per: z.enum(['month', 'quarter', 'year']),
      each: z.enum(['member', 'practice']).default('member'),
    })
    .nullable()
    .default(null),
  floor: unsignedField.nullable().default(null),
  cap: unsignedField.nullable().default(null),
  scope: z
    .strictObject({ waysOfWorking: names, practices: names })
    .default({ waysOfWorking: [], practices: [] }),
  insteadOf: ruleCodeField.nullable().default(null),
  paymentTermDays: z.int().min(0).max(1000).nullable().default(null),
});
export type RuleTerms = z.infer<typeof ruleTerms>;

const signature = z.strictObject({ name: z.string(), at: z.iso.datetime() });

/** A version of a rule, with who wanted it where two people decided it here. */
export const listedRule = z.strictObject({
  terms: ruleTerms,
  validUntil: calendarDateField.nullable(),
  decision: z
    .strictObject({ reason: z.string(), proposed: signature, confirmed: signature })
    .nullable(),
});
export type ListedRule = z.infer<typeof listedRule>;

/** `GET …/contribution-rules`: by code, the latest version first. */
export const ruleList = z.strictObject({
  rules: z.array(listedRule),
  firstDay: calendarDateField
    .nullable()
    .meta({ description: 'The first day from which a new rule may hold: no quarter is closed' }),
  quarters: z.array(quarterField).meta({ description: 'That can be simulated, the latest first' }),
});
export type RuleList = z.infer<typeof ruleList>;

/** `POST …/contribution-rules/proposals`. */
export const newRuleProposal = z.strictObject({ terms: ruleTerms, reason: reasonField });
export type NewRuleProposal = z.infer<typeof newRuleProposal>;

/** `POST …/contribution-rules/simulations`: nothing is kept of it. */
export const simulationAsked = z.strictObject({
  terms: ruleTerms,
  quarters: z.array(quarterField).min(1).max(8),
  base: z
    .string()
    .regex(/^\d{1,9}\.\d{2}$/)
    .optional()
    .meta({ description: 'Instead of what is in the books: this much counted each quarter' }),
});
export type SimulationAsked = z.infer<typeof simulationAsked>;

const compared = { owed: amountField, wouldOwe: amountField };

/** What each practice owes by the rules as they are, and would owe by the other one. */
export const simulation = z.strictObject({
  quarters: z.array(
    z.strictObject({
      quarter: quarterField,
      ...compared,
      practices: z.array(z.strictObject({ practiceId: uuidField, code: z.string(), ...compared })),
    }),
  ),
  practices: z
    .array(z.strictObject({ practiceId: uuidField, code: z.string(), ...compared }))
    .meta({ description: 'Over all quarters asked, who gains most first' }),
  ...compared,
  distribution: z
    .strictObject({
      less: z.int().nonnegative(),
      same: z.int().nonnegative(),
      more: z.int().nonnegative(),
    })
    .meta({ description: 'How many practices would owe less, the same, more' }),
});
export type Simulation = z.infer<typeof simulation>;
