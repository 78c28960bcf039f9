import { z } from 'zod';
import { roleField } from './identity.js';

/** `GET /api/installation`: what everybody may know before signing in. */
export const installation = z.strictObject({
  demo: z
    .strictObject({
      password: z.string(),
      personas: z.array(
        z.strictObject({
          email: z.string(),
          name: z.string(),
          cooperative: z.string(),
          role: roleField,
        }),
      ),
    })
    .nullable()
    .meta({ description: 'In the demonstration: as whom it is seen' }),
});
export type Installation = z.infer<typeof installation>;
