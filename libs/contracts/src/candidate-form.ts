import { z } from 'zod';

const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

/** What somebody tells who wonders whether to join. Nothing more is asked, and nothing is paid. */
export const candidateForm = z.strictObject({
  name: line(120),
  email: z.email().max(254),
  phone: line(40).optional(),
  practiceWished: line(200),
  language: z
    .enum(['fr', 'nl', 'en'])
    .optional()
    .meta({ description: 'In which they write; else they are answered in the cooperative’s' }),
});

export type CandidateForm = z.input<typeof candidateForm>;
