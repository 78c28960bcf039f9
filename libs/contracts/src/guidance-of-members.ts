import { z } from 'zod';
import { guidanceComparison, guidanceLanguage, guidanceSituation } from './guidance.js';
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
  /** Questions of the situation that no books can answer. */
  unknown: z.array(z.string().max(40)),
  comparison: guidanceComparison
    .omit({ token: true, expiresOn: true })
    .nullable()
    .meta({ description: 'null: the books hold less than twelve months' }),
});
export type MemberGuidance = z.infer<typeof memberGuidance>;

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
