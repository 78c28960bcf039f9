import { z } from 'zod';
import {
  guidanceComparison,
  guidanceLanguage,
  guidanceSaying,
  guidanceSituation,
  guidanceStatus,
  guidanceStatusKey,
} from './guidance.js';
import { amountField, calendarDateField } from './shared-fields.js';

/** `GET …/members/{memberId}/guidance`. */
export const memberGuidanceAsked = z.strictObject({ language: guidanceLanguage.default('fr') });
export type MemberGuidanceAsked = z.infer<typeof memberGuidanceAsked>;

export const memberGuidance = z.strictObject({
  from: calendarDateField,
  until: calendarDateField.meta({ description: 'The last day, included' }),
  months: z.int().min(0).max(12).meta({ description: 'Of these, how many the books hold' }),
  books: z.strictObject({
    turnover: amountField.meta({ description: 'Invoiced, without VAT' }),
    costs: amountField.meta({ description: 'Without contributions and tax' }),
    contribution: amountField.meta({ description: 'To the cooperative' }),
    social: amountField.meta({ description: 'Social contributions, as they are booked' }),
  }),
  situation: guidanceSituation,
  status: guidanceStatusKey
    .nullable()
    .meta({ description: 'What the books are kept in; null: in no way that is compared' }),
  /** Questions of the situation that no books can answer. */
  unknown: z.array(z.string().max(40)),
  comparison: guidanceComparison
    .omit({ token: true, expiresOn: true })
    .nullable()
    .meta({ description: 'null: nobody knows what was invoiced in twelve months' }),
});
export type MemberGuidance = z.infer<typeof memberGuidance>;

const { shape } = guidanceSituation;

/** What no books can know, or do not hold yet. What they do hold is theirs to say. */
export const memberAnswers = guidanceSituation
  .omit({ country: true, year: true, cooperative: true, now: true })
  .omit({ largestPayer: true });
export type MemberAnswers = z.infer<typeof memberAnswers>;

/** `POST …/members/{memberId}/guidance/comparisons`: the same with answers, which nobody keeps. */
export const newMemberGuidance = memberGuidanceAsked.extend({ answers: memberAnswers });
export type NewMemberGuidance = z.infer<typeof newMemberGuidance>;

/** The thresholds that books are watched for. */
export const watchedThresholds = [
  ...(['be-vat', 'be-vat-tolerated', 'be-complementary'] as const),
  ...(['fr-vat', 'fr-vat-at-once', 'fr-micro', 'dominant-payer'] as const),
] as const;
export const watchedThreshold = z.enum(watchedThresholds);
export type WatchedThreshold = z.infer<typeof watchedThreshold>;

/** `GET …/members/{memberId}/guidance/ahead`: what comes next, by the books of this year so far. */
export const memberAhead = z.strictObject({
  on: calendarDateField,
  estimate: z.string(),
  thresholds: z
    .array(
      z.strictObject({
        name: watchedThreshold,
        unit: z.enum(['euros', 'percent']),
        counted: z.string().meta({ description: 'Of this year so far: an amount, or a share' }),
        at: z.string(),
        distance: z.string().meta({ description: 'Whichever side of it' }),
        level: z.enum(['far', 'near', 'passed']),
        saying: guidanceSaying.nullable().meta({ description: 'null: of no law' }),
      }),
    )
    .meta({ description: 'Those that concern the status of the books' }),
  duties: guidanceStatus.shape.duties,
});
export type MemberAhead = z.infer<typeof memberAhead>;

/** `POST …/members/{memberId}/guidance/missions`: a mission, self-employed or employed. */
export const newMissionComparison = newMemberGuidance.extend({
  hours: z
    .string()
    .regex(/^[1-9]\d{0,3}(\.\d{1,2})?$/)
    .meta({ description: 'That are invoiced' }),
  hourlyPrice: shape.turnover.unwrap().meta({ description: 'Without VAT' }),
  costs: shape.turnover.unwrap().meta({ description: 'Of the mission: travel, material' }),
  months: z.int().min(1).max(12).meta({ description: 'How many months of the year it lasts' }),
  wageMonth: shape.turnover.unwrap().meta({ description: 'Gross, as the group offers it' }),
  isInBooks: z.boolean().meta({ description: 'The last twelve months hold it already' }),
});
export type NewMissionComparison = z.infer<typeof newMissionComparison>;

const oneWay = z.strictObject({
  key: guidanceStatusKey,
  title: z.string(),
  /** What comes in for it: invoiced, or the gross wage of its months. */
  brought: amountField,
  /** What the year gains by it, tax and contributions counted; null: not computed. */
  net: amountField.nullable(),
  rule: z.string().nullable().meta({ description: 'What the net is made of, to be explained' }),
  rights: guidanceStatus.shape.rights,
  notCounted: guidanceStatus.shape.notCounted,
});

/** Both ways of doing one mission, side by side; it says nothing of the rest of the year. */
export const missionComparison = z.strictObject({
  estimate: z.string().meta({ description: 'Always shown first' }),
  on: calendarDateField,
  year: z.int(),
  rulesVersion: z.string(),
  costs: amountField,
  contribution: amountField.meta({ description: 'What the cooperative keeps of it' }),
  selfEmployed: oneWay,
  employed: oneWay,
  difference: amountField.nullable().meta({ description: 'Employed less self-employed' }),
  unknown: z.array(z.string().max(40)),
});
export type MissionComparison = z.infer<typeof missionComparison>;

/** `GET /api/guidance/first-year/{slug}`: quartiles, in whole hundreds, of five or more. */
const quartiles = z.strictObject({
  lower: amountField,
  middle: amountField,
  upper: amountField,
});
export const firstYear = z.strictObject({
  on: calendarDateField,
  members: z.int().min(5).meta({ description: 'How many first years this is told of' }),
  turnover: quartiles.meta({ description: 'Invoiced in the first twelve months, without VAT' }),
  left: quartiles.meta({
    description: 'What was left of it after costs and contributions, before income tax',
  }),
});
export type FirstYear = z.infer<typeof firstYear>;

/** `PUT …/guidance-settings`. */
export const guidanceSettings = z.strictObject({
  showsFirstYear: z.boolean().meta({ description: 'What first years brought, for everybody' }),
  dominantPayerPercent: z.int().min(10).max(100),
});
export type GuidanceSettingsAsked = z.infer<typeof guidanceSettings>;

/** `GET …/guidance-settings`. */
export const standingGuidanceSettings = guidanceSettings.extend({ version: z.int() });
export type StandingGuidanceSettings = z.infer<typeof standingGuidanceSettings>;
