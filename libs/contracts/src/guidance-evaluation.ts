import { z } from 'zod';

const name = z.string().max(80);

/** An amount or a rate, as everywhere: '39600.00', '0.035'. */
const figure = z.string().regex(/^\d{1,9}(\.\d{1,10})?$/);

/**
 * `POST /api/guidance/evaluations`: one worked case, by the names of the table that
 * `ops guidance evaluate` answers too. Figures are text, answers are words or yes and no.
 */
export const newEvaluation = z.strictObject({
  country: z.enum(['BE', 'FR']),
  year: z.int().min(2018).max(2030),
  regime: name,
  inputs: z.record(name, z.union([figure, z.string().max(60), z.boolean()])),
});
export type NewEvaluation = z.infer<typeof newEvaluation>;

export const guidanceEvaluation = z.strictObject({
  rulesVersion: z.string(),
  /** Euros with cents a year, or as the name ends; a rate is a fraction. */
  outputs: z.record(name, z.string().regex(/^-?\d{1,9}(\.\d{1,10})?$/)),
  /** What would have to be known for the outputs that are left out. */
  missing: z.array(z.string()),
  references: z.array(z.strictObject({ title: z.string(), url: z.url() })),
  unverified: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'Rules that the outputs rest on, not verified in the year, if any' }),
});
export type GuidanceEvaluation = z.infer<typeof guidanceEvaluation>;
