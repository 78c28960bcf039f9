import { isIban, plainIban } from '@plusloin/kernel';
import { z } from 'zod';
import { emailField } from './identity.js';
import { ONE_LINE, calendarDateField, uuidField } from './shared-fields.js';

/** One line of a fact: no control character reaches a table, a mail or a document. */
export const lineField = z.string().trim().max(120).regex(ONE_LINE);
const factField = lineField.min(1);

const timeZoneField = z
  .string()
  .max(60)
  .refine((name) => Intl.supportedValuesOf('timeZone').includes(name))
  .meta({ description: 'An IANA name, Europe/Brussels' });

/** `PUT …/settings`, with `If-Match`: what a cooperative says of itself. */
export const cooperativeFacts = z.strictObject({
  name: factField.meta({ description: 'As its people call it' }),
  legalName: factField,
  registrationNumber: factField.meta({ description: 'BCE or SIREN; its checksum is checked' }),
  street: factField,
  postalCode: factField,
  city: factField,
  timeZone: timeZoneField,
  language: z.enum(['fr', 'nl', 'en']),
  saysVous: z.boolean().meta({ description: 'Its people are addressed as « vous » in French' }),
  contactEmail: emailField,
  quorumPercent: z.int().min(0).max(100),
});
export type CooperativeFactsAsked = z.infer<typeof cooperativeFacts>;

/** `GET …/settings`. */
export const standingFacts = z.strictObject({
  ...cooperativeFacts.shape,
  // As it was founded a cooperative has said little of itself yet.
  ...{ legalName: lineField, registrationNumber: lineField, street: lineField },
  ...{ postalCode: lineField, city: lineField, contactEmail: z.string() },
  country: z.enum(['BE', 'FR']),
  version: z.int().positive(),
});
export type StandingFactsAnswer = z.infer<typeof standingFacts>;

/** Why somebody wants it; another person reads it before confirming. */
export const reasonField = z.string().trim().min(10).max(500).regex(ONE_LINE);

const ibanField = z
  .string()
  .max(42)
  .transform(plainIban)
  .pipe(z.string().refine(isIban, { error: 'iban' }))
  .meta({ description: 'An account number by ISO 13616, spaces allowed' });

/** `POST …/bank-details/proposals` and `POST …/members/{memberId}/bank-details/proposals`. */
export const newBankDetails = z.strictObject({ iban: ibanField, reason: reasonField });
export type NewBankDetails = z.infer<typeof newBankDetails>;

/** `GET …/bank-details`, `GET …/members/{memberId}/bank-details`. */
export const bankDetails = z.strictObject({
  iban: z
    .string()
    .nullable()
    .meta({ description: 'Whole where it is the reader’s own or the cooperative’s, else masked' }),
  since: z.iso.datetime().nullable(),
  isProposed: z.boolean().meta({ description: 'Another one waits to be confirmed' }),
  coming: z
    .strictObject({ stepId: uuidField, iban: z.string(), from: z.iso.datetime() })
    .nullable()
    .meta({ description: 'Agreed on by two people, masked; it can be taken back until it holds' }),
});
export type BankDetailsAnswer = z.infer<typeof bankDetails>;

const hourlyField = z
  .string()
  .regex(/^\d{1,4}\.\d{2}$/)
  .refine((text) => text !== '0.00')
  .meta({ description: 'Euros an hour, two decimals' });

/** `POST …/price-ceilings/proposals`. */
export const newPriceCeiling = z.strictObject({
  validFrom: calendarDateField,
  hourly: hourlyField,
  reason: reasonField,
});
export type NewPriceCeiling = z.infer<typeof newPriceCeiling>;

const signature = z.strictObject({ name: z.string(), at: z.iso.datetime() });

/** `GET …/price-ceilings`: the one that holds last comes first. */
export const priceCeilingList = z.strictObject({
  ceilings: z.array(
    z.strictObject({
      stepId: uuidField,
      validFrom: calendarDateField,
      hourly: hourlyField,
      reason: z.string(),
      proposed: signature,
      confirmed: signature,
    }),
  ),
});
export type PriceCeilingList = z.infer<typeof priceCeilingList>;
