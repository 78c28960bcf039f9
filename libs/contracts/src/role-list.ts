import { z } from 'zod';
import { roleField } from './identity.js';
import { uuidField } from './shared-fields.js';

const member = z.strictObject({ id: uuidField, code: z.string(), name: z.string() });

const heldRole = z.strictObject({
  id: uuidField.meta({ description: 'Of the grant' }),
  account: z.strictObject({ id: uuidField, name: z.string(), email: z.string() }),
  role: roleField,
  member: member
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

/** `GET /api/cooperatives/{cooperativeId}/invitations/members`: whom a role may concern. */
export const foundMembers = z.strictObject({ members: z.array(member).max(20) });
export type FoundMembers = z.infer<typeof foundMembers>;

export const membersAsked = z.strictObject({
  search: z.string().trim().max(80).default('').meta({ description: 'In the name or the code' }),
});
export type MembersAsked = z.infer<typeof membersAsked>;

const listedInvitation = z.strictObject({
  id: uuidField,
  email: z.string(),
  role: roleField,
  member: member.nullable().meta({ description: 'Whom the role concerns' }),
  invitedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type ListedInvitation = z.infer<typeof listedInvitation>;

/** `GET /api/cooperatives/{cooperativeId}/invitations`: open letters, the latest first. */
export const invitationList = z.strictObject({
  invitations: z.array(listedInvitation),
  next: z.string().nullable().meta({ description: 'The `after` of the next page' }),
});
export type InvitationList = z.infer<typeof invitationList>;

export const invitationListAsked = roleListAsked;
export type InvitationListAsked = RoleListAsked;
