import { z } from 'zod';
import { uuidField } from './shared-fields.js';

/** A cooperative to which the signed-in person belongs, and what they may do in it. */
export const myCooperative = z.strictObject({
  id: uuidField,
  slug: z.string().meta({ description: "Its name in addresses of pages: 'passerelle'" }),
  name: z.string(),
  country: z.enum(['BE', 'FR']),
  roles: z.array(z.string()).meta({ description: "'member', 'coordinator', 'accountant', …" }),
  memberCode: z.string().nullable(),
});
export type MyCooperative = z.infer<typeof myCooperative>;

/** `GET /api/me`: who is signed in, and where they belong. 401 when nobody is. */
export const me = z.strictObject({
  account: z.strictObject({ id: z.string(), name: z.string(), email: z.email() }),
  cooperatives: z.array(myCooperative),
});
export type Me = z.infer<typeof me>;
