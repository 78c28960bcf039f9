import { z } from 'zod';
import { guidanceSaying, guidanceSituation, guidanceStatusKey } from './guidance.js';

const text = z.string().max(2000);

/** What a short text of a way of working tells, in this order. */
export const understandingParts = ['is', 'pays', 'keeps', 'asks'] as const;

/** One way of working in plain words: what it is, who pays what, what is kept, what to ask. */
export const guidanceUnderstanding = z.strictObject({
  key: guidanceStatusKey,
  country: guidanceSituation.shape.country,
  title: text,
  parts: z.array(guidanceSaying.extend({ about: z.enum(understandingParts) })),
});
export type GuidanceUnderstanding = z.infer<typeof guidanceUnderstanding>;

/** `GET /api/guidance/statuses`. */
export const guidanceUnderstandings = z.strictObject({ statuses: z.array(guidanceUnderstanding) });
export type GuidanceUnderstandings = z.infer<typeof guidanceUnderstandings>;

/** Where an answer points to; « neither » where it says nothing by itself. */
const sign = z.enum(['employee', 'self-employed', 'neither']);
export type RelationSign = z.infer<typeof sign>;

export const countryInPath = z.strictObject({ country: guidanceSituation.shape.country });
export type CountryInPath = z.infer<typeof countryInPath>;

/**
 * `GET /api/guidance/checklists/{country}`: is this work really self-employed? Questions,
 * what each answer points to, and why.
 */
export const relationChecklist = z.strictObject({
  country: guidanceSituation.shape.country,
  /** Always shown first: these are signs, not a decision. */
  estimate: text,
  questions: z.array(
    z.strictObject({
      code: z.string().max(80),
      question: text,
      yes: sign,
      no: sign,
      why: guidanceSaying,
    }),
  ),
  /** Who can say it for good. */
  office: guidanceSaying,
});
export type RelationChecklist = z.infer<typeof relationChecklist>;
