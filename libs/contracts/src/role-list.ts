import { z } from 'zod';
import { roleField } from './identity.js';
import { uuidField } from './shared-fields.js';

const heldRole = z.strictObject({
  id: uuidField.meta({ description: 'Of the grant' }),
  account: z.strictObject({ id: uuidField, name: z.string(), email: z.string() }),
  role: roleField,
  member: z
    .strictObject({ id: uuidField, code: z.string(), name: z.string() })
    .nullable()
    .meta({ description: 'Whom the account is, advises, or keeps the books of' }),
  since: z.iso.datetime(),
});
export type ListedRole = z.infer<typeof heldRole>;

/** `GET /api/cooperatives/{cooperativeId}/roles`, by name. */
export const roleList = z.strictObject({
  roles: z.array(heldRole),
  next: z.string().nullable().meta({ description: 'The `after` of the next page' }),
});
export type RoleList = z.infer<typeof roleList>;

export const roleListAsked = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(100),
  after: z.string().max(500).optional(),
});
export type RoleListAsked = z.infer<typeof roleListAsked>;
