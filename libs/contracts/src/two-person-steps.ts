import { z } from 'zod';
import { ruleTerms } from './contribution-rules.js';
import { calendarDateField, uuidField } from './shared-fields.js';

/** What one person wants and another confirms, in words that name no account in full. */
const wanted = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bank-details'),
    member: z
      .strictObject({ id: uuidField, name: z.string() })
      .nullable()
      .meta({ description: 'null: of the cooperative itself' }),
    iban: z.string().meta({ description: 'Masked' }),
  }),
  z.strictObject({
    kind: z.literal('price-ceiling'),
    validFrom: calendarDateField,
    hourly: z.string(),
  }),
  z.strictObject({ kind: z.literal('contribution-rule'), terms: ruleTerms }),
]);

export const twoPersonStep = z.strictObject({
  id: uuidField,
  wanted,
  reason: z.string(),
  proposedBy: z.string(),
  proposedAt: z.iso.datetime(),
  isMine: z.boolean().meta({ description: 'Whoever proposed it does not confirm it' }),
  state: z
    .enum(['open', 'waits', 'confirmed', 'withdrawn'])
    .meta({ description: 'waits: confirmed, and can be taken back until it holds' }),
  holdsFrom: z.iso.datetime().nullable().meta({ description: 'Once it is confirmed' }),
});
export type TwoPersonStep = z.infer<typeof twoPersonStep>;

/** `GET …/two-person-steps`. */
export const stepsAsked = z.strictObject({
  state: z.enum(['open', 'all']).default('open'),
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type StepsAsked = z.infer<typeof stepsAsked>;

export const stepList = z.strictObject({
  steps: z.array(twoPersonStep),
  next: z.string().nullable().meta({ description: 'For `after`: where the next page begins' }),
});
export type StepList = z.infer<typeof stepList>;

/** The address of one of them. */
export const stepInPath = z.strictObject({ cooperativeId: uuidField, stepId: uuidField });
export type StepInPath = z.infer<typeof stepInPath>;
