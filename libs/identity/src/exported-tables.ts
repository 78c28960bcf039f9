import { exported, heldBack, type CooperativeTable } from '@plusloin/platform';

/** Whoever has, or had, a right here. */
const ACCOUNTS = 'select account_id from identity.role_grant where cooperative_id = $1';

/**
 * How accounts and rights leave with their cooperative. Accounts and tokens are of the
 * installation: of those that have no right here any more, only who they were.
 */
export const identityTables: readonly CooperativeTable[] = [
  exported('auth."user"', 'access/accounts.csv', {
    key: 'id',
    columns: 'name email',
    where: `id in (${ACCOUNTS})`,
  }),
  exported('auth.access_token', 'access/tokens.csv', {
    key: 'id',
    columns: 'account_id name scope created_at expires_at last_used_at',
    where: `account_id in (${ACCOUNTS} and (valid_until is null or valid_until > now()))
      and (only_in is null or only_in = $1)`,
  }),
  exported('identity.role_grant', 'access/roles.csv', {
    key: 'id',
    columns: `account_id role member_id practice_id path_id valid_from valid_until granted_by
      granted_at ended_by`,
  }),
  exported('identity.invitation', 'access/invitations.csv', {
    key: 'id',
    columns: `email role member_id practice_id path_id invited_by invited_at expires_at
      accepted_at accepted_by withdrawn_at`,
    heldBack: { token_hash: 'secret' },
  }),
  heldBack('identity.sent_mail', 'machine'),
];
