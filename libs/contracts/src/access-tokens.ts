import { z } from 'zod';
import { titleField } from './identity.js';
import { uuidField } from './shared-fields.js';

const scopeField = z
  .enum(['read', 'write'])
  .meta({ description: "'read' asks and changes nothing; neither may more than its owner" });

/** A personal access token as it is listed: its text is not kept. */
const accessToken = z.strictObject({
  id: uuidField,
  name: z.string(),
  scope: scopeField,
  cooperativeId: uuidField.nullable().meta({ description: 'The only one it asks about' }),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type AccessToken = z.infer<typeof accessToken>;

/** `GET /api/me/tokens`: at most twenty, the latest first. */
export const accessTokenList = z.strictObject({ tokens: z.array(accessToken) });
export type AccessTokenList = z.infer<typeof accessTokenList>;

/** `POST /api/me/tokens`. */
export const newAccessToken = z.strictObject({
  name: titleField,
  scope: scopeField,
  cooperativeId: uuidField.optional(),
  days: z.int().min(1).max(365).meta({ description: 'How long it is good for' }),
});
export type NewAccessToken = z.infer<typeof newAccessToken>;

export const madeAccessToken = accessToken.extend({
  text: z.string().meta({ description: 'Shown this once: `Authorization: Bearer plt_…`' }),
});
export type MadeAccessToken = z.infer<typeof madeAccessToken>;
