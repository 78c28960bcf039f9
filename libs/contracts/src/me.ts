import { z } from 'zod';
import { roleField } from './identity.js';
import { interfaceLanguage } from './notifications.js';
import { uuidField } from './shared-fields.js';

/** A cooperative to which the signed-in person belongs, and what they may do in it. */
export const myCooperative = z.strictObject({
  id: uuidField,
  slug: z.string().meta({ description: "Its name in addresses of pages: 'passerelle'" }),
  name: z.string(),
  country: z.enum(['BE', 'FR']),
  saysVous: z.boolean().meta({ description: 'Its French addresses people as « vous »' }),
  roles: z.array(roleField),
  memberId: uuidField.nullable().meta({ description: 'Of the member whom the person is' }),
  memberCode: z.string().nullable().meta({ description: 'Of the same' }),
});
export type MyCooperative = z.infer<typeof myCooperative>;

/** `GET /api/me`: who is signed in, and where they belong. 401 when nobody is. */
export const me = z.strictObject({
  account: z.strictObject({
    id: uuidField,
    name: z.string(),
    email: z.string(),
    hasSecondFactor: z.boolean().meta({ description: 'An authenticator or a passkey is set up' }),
    hasCodes: z.boolean().meta({ description: 'An authenticator is set up' }),
    isSecondFactorShown: z
      .boolean()
      .meta({ description: 'This session has shown it, within the last half hour of use' }),
    language: interfaceLanguage
      .nullable()
      .meta({ description: 'Chosen once for all devices; null: not yet' }),
  }),
  cooperatives: z.array(myCooperative),
});
export type Me = z.infer<typeof me>;
