import { z } from 'zod';

/** Who a person is: sealed, and read by the person's own social worker alone. */
export const identityShape = z.strictObject({
  name: z.string().trim().min(1).max(1_000),
  address: z.string().trim().min(1).max(500).optional(),
  phone: z.string().trim().min(1).max(60).optional(),
  email: z.string().trim().min(1).max(254).optional(),
  /** NISS in Belgium, NIR in France. */
  nationalNumber: z.string().trim().min(1).max(40).optional(),
  bornOn: z.iso.date().optional(),
  /** Where something is paid back to. */
  iban: z.string().trim().min(15).max(42).optional(),
});

export type Identity = z.infer<typeof identityShape>;
