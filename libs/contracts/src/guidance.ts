import { z } from 'zod';
import { amountField, calendarDateField } from './shared-fields.js';

const euros = amountField.refine((text) => !text.startsWith('-') && text.length <= 13);
const percent = z
  .string()
  .regex(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/)
  .meta({ description: 'A percentage of 100 at most, without its sign: 7, 4.05' });

/** The languages that the compass speaks. */
export const guidanceLanguage = z.enum(['fr', 'nl', 'en']);
export type GuidanceLanguage = z.infer<typeof guidanceLanguage>;

export const guidanceYears = { first: 2023, last: 2026 };

/**
 * What somebody answers about their life and work. Everything but the country may be left out,
 * which says « je ne sais pas ». No name, no address, nothing of a person accompanied.
 */
export const guidanceSituation = z.strictObject({
  country: z.enum(['BE', 'FR']),
  year: z.int().min(guidanceYears.first).max(guidanceYears.last).optional(),
  turnover: euros.optional().meta({ description: 'Invoiced in the year, without VAT' }),
  costs: euros.optional().meta({ description: 'In the year, without VAT' }),
  cooperative: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional()
    .meta({ description: 'The short name of a cooperative, whose real contribution is counted' }),
  /** What somebody lives from today. */
  now: z
    .enum(['employee', 'self-employed', 'unemployed', 'pensioner', 'student', 'nothing-yet'])
    .optional(),
  wageMonth: euros.optional().meta({ description: 'Gross, of an employment that is kept' }),
  employedShare: percent
    .optional()
    .meta({ description: 'Of a full time, in the employment that is kept' }),
  household: z.enum(['single', 'couple']).optional(),
  otherIncome: euros
    .optional()
    .meta({ description: 'France: taxable income of the household besides, in the year' }),
  children: z.int().min(0).max(15).optional(),
  isFirstActivity: z.boolean().optional(),
  startedOn: calendarDateField.optional(),
  profession: z.enum(['social-worker', 'psychologist', 'other']).optional(),
  hasTitle: z.boolean().optional().meta({ description: 'The protected title, by diploma' }),
  livesIn: z.enum(['BE', 'FR', 'elsewhere']).optional(),
  helpsAtHome: z
    .boolean()
    .optional()
    .meta({ description: 'Personal services to elderly or disabled people at home' }),
  largestPayer: percent.optional().meta({ description: 'The share of the largest payer' }),
  municipalTax: percent.optional().meta({ description: 'Belgium: the rate of the municipality' }),
  fundFee: percent.optional().meta({ description: 'Belgium: the fee of the social fund' }),
  acre: z.boolean().optional(),
  withholdingOption: z.boolean().optional().meta({ description: 'France: versement libératoire' }),
  offeredWage: euros
    .optional()
    .meta({ description: 'Gross a month, as a group or a cooperative quoted it' }),
  structureFee: percent
    .optional()
    .meta({ description: 'What a cooperative of employees or an umbrella company keeps' }),
  wantedNetMonth: euros.optional(),
});
export type GuidanceSituation = z.infer<typeof guidanceSituation>;

/** The ways of working that are compared. */
export const guidanceStatusKeys = [
  'be-principal',
  'be-complementary',
  'be-student',
  'be-pensioner',
  'be-director',
  'be-group-employee',
  'be-cooperative-employee',
  'fr-micro',
  'fr-sole-trader',
  'fr-eurl',
  'fr-sasu',
  'fr-cae',
  'fr-umbrella',
  'fr-group-employee',
] as const;
export const guidanceStatusKey = z.enum(guidanceStatusKeys);
export type GuidanceStatusKey = z.infer<typeof guidanceStatusKey>;

export const guidanceTrust = z.enum(['official', 'secondary', 'unverified']);

/** `POST /api/guidance/comparisons`. */
export const newComparison = z.strictObject({
  situation: guidanceSituation,
  statuses: z.array(guidanceStatusKey).min(1).max(14).optional(),
  language: guidanceLanguage.default('fr'),
});
export type NewComparison = z.infer<typeof newComparison>;

const text = z.string().max(2000);
const rule = z.string().max(200).meta({ description: 'The name of a rule, to be explained' });

const source = z.strictObject({ title: text, url: z.url(), readOn: calendarDateField });

/** A sentence that the law, or a paper that is named, stands behind. */
export const guidanceSaying = z.strictObject({
  code: z.string().max(80),
  text,
  source: source.nullable(),
  trust: guidanceTrust.nullable().meta({ description: 'null: our own words, not the law' }),
});
export type GuidanceSaying = z.infer<typeof guidanceSaying>;

/** One line of a status: an amount of the year and the rule that made it. */
const figure = z.strictObject({
  amount: amountField,
  rule: rule.nullable(),
  unverified: z
    .array(rule)
    .min(1)
    .optional()
    .meta({ description: 'Rules that it rests on and that are not verified in the year, if any' }),
});

export const guidanceStatus = z.strictObject({
  key: guidanceStatusKey,
  title: text,
  verdict: z.strictObject({
    kind: z.enum(['open', 'closed', 'check']),
    because: z.array(guidanceSaying),
  }),
  model: z.strictObject({ name: text, version: text, date: calendarDateField }),
  figures: z
    .strictObject({
      turnover: figure,
      costs: figure,
      cooperative: figure,
      social: figure,
      tax: figure,
      net: figure,
      netMonth: amountField,
      /** Contributions and tax over what is left after costs; null where nothing is left. */
      effectiveRate: z.string().nullable(),
      provisionalQuarter: figure.nullable(),
      finalQuarter: figure,
    })
    .nullable()
    .meta({ description: 'null: not computable from what was answered, see `missing`' }),
  breakEven: z
    .strictObject({ turnover: amountField, wantedNetMonth: amountField })
    .nullable(),
  thresholds: z.array(
    guidanceSaying.extend({
      at: amountField,
      /** How far, on whichever side of it. */
      distance: amountField,
      isPassed: z.boolean(),
    }),
  ),
  duties: z.array(guidanceSaying.extend({ on: calendarDateField })),
  rights: z.array(
    guidanceSaying.extend({ effect: z.enum(['kept', 'lost', 'reduced', 'ask']) }),
  ),
  notCounted: z.array(guidanceSaying),
  missing: z.array(
    z.strictObject({
      /** The question of the situation that has no answer. */
      question: z.string().max(40),
      /** How much the net of the year could change, either way; null where nobody can say. */
      couldChange: amountField.nullable(),
    }),
  ),
});
export type GuidanceStatus = z.infer<typeof guidanceStatus>;

export const guidanceComparison = z.strictObject({
  /** Unguessable; the address where this very answer is read again until it expires. */
  token: z.string().min(32).max(64),
  expiresOn: calendarDateField,
  /** Always shown first: an indicative estimate at this date, not legal or tax advice. */
  estimate: text,
  on: calendarDateField,
  rulesVersion: z.string(),
  year: z.int(),
  situation: guidanceSituation,
  statuses: z.array(guidanceStatus),
  refusals: z.array(guidanceSaying),
});
export type GuidanceComparison = z.infer<typeof guidanceComparison>;

/** `POST /api/guidance/curves`: the net of the year of each status, at turnovers side by side. */
export const newCurve = z.strictObject({
  situation: guidanceSituation,
  statuses: z.array(guidanceStatusKey).min(1).max(14),
  to: euros,
});
export type NewCurve = z.infer<typeof newCurve>;
export const guidanceCurve = z.strictObject({
  turnovers: z.array(amountField),
  nets: z.array(
    z.strictObject({ key: guidanceStatusKey, values: z.array(amountField.nullable()) }),
  ),
  /** Where another status begins to leave more: named, never recommended. */
  crossings: z.array(
    z.strictObject({
      at: amountField,
      from: guidanceStatusKey,
      to: guidanceStatusKey,
    }),
  ),
});
export type GuidanceCurve = z.infer<typeof guidanceCurve>;

/** `GET /api/guidance/rules/{name}`: what stands behind a figure. */
export const guidanceRule = z.strictObject({
  name: rule,
  title: text,
  trust: guidanceTrust.nullable().meta({ description: 'null: an answer, not a rule' }),
  verifiedOn: calendarDateField.nullable(),
  simplified: text.nullable(),
  sources: z.array(source),
  /** By year, as the law or a paper gives it. */
  years: z.array(z.strictObject({ year: z.int(), value: text, trust: guidanceTrust })),
  /** How it is computed, in the words of the rules; null of a dated figure. */
  formula: text.nullable(),
  uses: z.array(z.strictObject({ name: rule, title: text })),
});
export type GuidanceRule = z.infer<typeof guidanceRule>;

const link = z.strictObject({ title: text, url: z.url() });

/** `GET /api/guidance/comparisons/{token}/explanations?status=…&figure=…`: how it came about. */
export interface ExplainedFigure {
  readonly name: string;
  readonly title: string;
  /** In words: '1 922,16 €/an', '20,5 %', 'oui'; null where it does not apply. */
  readonly value: string | null;
  readonly trust: z.infer<typeof guidanceTrust> | null;
  /** Of the official French model alone: its titles are French, and no rule of ours is named. */
  readonly official?: { readonly links: readonly z.infer<typeof link>[] } | undefined;
  readonly from: readonly ExplainedFigure[];
}
export const explainedFigure = z.strictObject({
  name: rule,
  title: text,
  value: text.nullable(),
  trust: guidanceTrust.nullable(),
  official: z.strictObject({ links: z.array(link).readonly() }).optional(),
  get from(): z.ZodArray<z.ZodType<ExplainedFigure>> {
    return z.array(explainedFigure);
  },
});

/** The fee helper: which price of a session gives a wanted turnover. */
export const feeHelper = z.strictObject({
  turnover: euros,
  sessionsPerWeek: z.int().min(1).max(60),
  weeksPerYear: z.int().min(1).max(52),
  /** Minutes of each session, then of what nobody pays for: travel, notes, the office. */
  sessionMinutes: z.int().min(10).max(480),
  travelMinutes: z.int().min(0).max(480).default(0),
  unpaidMinutes: z.int().min(0).max(480),
});
export type FeeHelper = z.infer<typeof feeHelper>;
export const feeAnswer = z.strictObject({
  sessions: z.int(),
  pricePerSession: amountField,
  /** What an hour brings, travel and unpaid time counted. */
  perHour: amountField,
  hoursPerWeek: z.int().meta({ description: 'Travel and unpaid time counted, rounded' }),
});
export type FeeAnswer = z.infer<typeof feeAnswer>;

/** Any text: one that leads nowhere is not found, whatever it looks like. */
export const answerInPath = z.strictObject({ token: z.string().max(1000) });
export type AnswerInPath = z.infer<typeof answerInPath>;

export const ruleInPath = z.strictObject({ name: rule });
export type RuleInPath = z.infer<typeof ruleInPath>;

export const guidanceAsked = z.strictObject({ language: guidanceLanguage.default('fr') });
export type GuidanceAsked = z.infer<typeof guidanceAsked>;

/** The figures of a status that can be explained. */
export const guidanceFigureName = z.enum([
  ...(['turnover', 'costs', 'cooperative', 'social', 'tax', 'net'] as const),
  ...(['provisionalQuarter', 'finalQuarter'] as const),
]);
export const explanationAsked = z.strictObject({
  status: guidanceStatusKey,
  figure: guidanceFigureName,
});
export type ExplanationAsked = z.infer<typeof explanationAsked>;
