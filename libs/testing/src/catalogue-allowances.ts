import { together, type CatalogueAllowances } from './catalogue.js';

/** What the platform lets the services do, and its exceptions from the rules. */
export const platformAllowances: CatalogueAllowances = {
  sharedTables: ['platform.migration'],
  globalKeys: [],
  runtimeRights: [
    'database connect',
    'schema audit usage',
    'audit.entry select',
    'audit.head select',
    'audit.record execute',
    'schema platform usage',
    'platform.current_cooperative execute',
    'platform.migration select',
    ...rights('platform.idempotency_key', ['select', 'insert', 'update(result)', 'delete']),
    ...rights('platform.outbox', [
      'select',
      'insert',
      'update(asked, attempts, done_at, flow_id, last_error, not_before, parent_id, payload,' +
        ' sends, sent_at, state)',
    ]),
    ...rights('platform.notification', ['select', 'insert', 'update(read_at)']),
    'platform.outbox_due execute',
    'platform.outbox_sent execute',
    ...rights('platform.proposal', [
      'select',
      'insert',
      'update(confirmed_at, confirmed_by, withdrawn_at, withdrawn_by)',
    ]),
    ...rights('platform.schedule', [
      'select',
      'insert',
      'update(cron, next_at, time_zone)',
      'delete',
    ]),
    'platform.schedule_due execute',
    ...rights('platform.webhook_endpoint', [
      'select',
      'insert',
      'update(description, disabled_at, disabled_because, events, failing_since, former_secret,' +
        ' former_until, removed_at, secret, url, version)',
    ]),
    ...rights('platform.webhook_delivery', [
      'select',
      'insert',
      'update(attempts, next_at, round_from, state)',
    ]),
    ...rights('platform.webhook_attempt', ['select', 'insert']),
  ],
  lookupRights: [
    'schema platform usage',
    'platform.current_cooperative execute',
    'platform.outbox select(cooperative_id, id, not_before, parent_id, sends, state)',
    'platform.schedule select(cooperative_id, name, next_at)',
  ],
  foreignSchemas: ['bullmq'],
};

const registryAllowances: CatalogueAllowances = {
  sharedTables: [],
  // An operator names a cooperative by its slug before anybody knows which it is.
  globalKeys: ['registry.cooperative (cooperative_slug_key)'],
  runtimeRights: [
    'schema registry usage',
    ...rights('registry.cooperative', ['select', 'insert', 'update(name, time_zone)']),
    ...rights('registry.cooperative_settings', [
      'select',
      'insert',
      'update(changed_at, changed_by, city, contact_email, language, legal_name, postal_code,' +
        ' quorum_percent, registration_number, says_vous, street, version)',
    ]),
    ...rights('registry.legal_entity', ['select', 'insert', 'update(name)']),
    ...rights('registry.vat_status', ['select', 'insert']),
    ...rights('registry.keeper', ['select', 'insert']),
    ...rights('registry.member', ['select', 'insert', 'update(display_name, language)']),
    ...rights('registry.practice', ['select', 'insert', 'update(title)']),
    ...rights('registry.practice_booking', ['select', 'insert', 'update(valid_until)']),
    'registry.cooperative_of_slug execute',
    'registry.cooperatives execute',
  ],
  lookupRights: [
    'schema registry usage',
    'registry.cooperative select(cooperative_id, slug, time_zone)',
  ],
  foreignSchemas: [],
};

const AUTH_TABLES = 'account passkey preference rate_limit session two_factor user verification'
  .split(' ')
  .map((table) => `auth.${table}`);

/** Accounts belong to the whole installation; what they may do belongs to a cooperative. */
const identityAllowances: CatalogueAllowances = {
  sharedTables: [...AUTH_TABLES, 'auth.access_token'],
  globalKeys: [],
  runtimeRights: [
    'schema auth usage',
    ...AUTH_TABLES.flatMap((table) => rights(table, ['select', 'insert', 'update', 'delete'])),
    ...rights('auth.access_token', ['select', 'insert', 'delete', 'update(last_used_at)']),
    'schema identity usage',
    ...rights('identity.role_grant', ['select', 'insert', 'update(ended_by, valid_until)']),
    ...rights('identity.invitation', [
      ...['select', 'insert', 'update(accepted_at, accepted_by, withdrawn_at)'],
    ]),
    ...rights('identity.sent_mail', ['select', 'insert']),
    'identity.cooperatives_of execute',
    'identity.held_in execute',
    'identity.invitation_of_token execute',
  ],
  lookupRights: [
    'schema identity usage',
    'identity.invitation select(cooperative_id, id, token_hash)',
    'identity.role_grant select(account_id, cooperative_id, valid_from, valid_until)',
  ],
  foreignSchemas: [],
};

/** Nothing in the vault is ever deleted but the notes of whoever is erased. */
const vaultAllowances: CatalogueAllowances = {
  sharedTables: [],
  globalKeys: [],
  runtimeRights: [
    'schema vault usage',
    ...rights('vault.member_key', ['select', 'insert', 'update(destroyed_at, kek_id, wrapped)']),
    ...rights('vault.person', [
      'select',
      'insert',
      'update(erased_at, sealed, source, version, wrapped_key)',
    ]),
    ...rights('vault.break_glass', [
      'select',
      'insert',
      'update(approved_at, approved_by, ended_at, ended_by, shut_at)',
    ]),
    ...rights('vault.text_key', ['select', 'insert', 'update(destroyed_at, kek_id, wrapped)']),
    ...rights('vault.notice', ['select', 'insert']),
    ...rights('vault.erasure', ['select', 'insert']),
    ...rights('vault.operator_reason', ['select', 'insert']),
    ...rights('vault.note', ['select', 'insert', 'delete']),
  ],
  lookupRights: [],
  foreignSchemas: [],
};

/** The books are read freely; what is not master data is written by functions alone. */
const ledgerAllowances: CatalogueAllowances = {
  sharedTables: [],
  globalKeys: [],
  runtimeRights: [
    'schema ledger usage',
    ...rights('ledger.account', ['select', 'insert']),
    ...rights('ledger.auxiliary', ['select', 'insert']),
    ...rights('ledger.journal', ['select', 'insert']),
    ...rights('ledger.imported_file', ['select', 'insert']),
    ...rights('ledger.anchor', ['select', 'insert']),
    ...rights('ledger.person_prefix', ['select', 'insert']),
    'ledger.balance select',
    'ledger.chain_head select',
    'ledger.counter select',
    'ledger.document select',
    'ledger.entry select',
    'ledger.fiscal_year select',
    'ledger.lettering select',
    'ledger.lettering_line select',
    'ledger.period_lock select',
    'ledger.posting select',
    'ledger.series select',
    'ledger.standing_lock select',
    'ledger.gather_statistics execute',
    'ledger.letter execute',
    'ledger.lettering_findings execute',
    'ledger.lock_books execute',
    'ledger.lock_all_books execute',
    'ledger.lock_periods execute',
    'ledger.number_document execute',
    'ledger.open_books execute',
    'ledger.post execute',
    'ledger.undo_lettering execute',
    'ledger.unlock_periods execute',
  ],
  lookupRights: [],
  foreignSchemas: [],
};

/** Rules are dated data: the next one is added and ends the former, none is changed. */
const membershipAllowances: CatalogueAllowances = {
  sharedTables: [],
  globalKeys: [],
  runtimeRights: [
    'schema membership usage',
    ...rights('membership.adviser', [
      'select',
      'insert',
      'update(adviser, named_by, valid_until)',
      'delete',
    ]),
    ...rights('membership.adviser_note', ['select', 'insert', 'delete']),
    ...rights('membership.appointment', ['select', 'insert', 'update(state)', 'delete']),
    ...rights('membership.candidate', [
      'select',
      'insert',
      'update(answered_at, answered_by, closed_at)',
    ]),
    ...rights('membership.candidate_note', ['select', 'insert', 'delete']),
    ...rights('membership.contact', ['select', 'insert', 'update(invited_at)']),
    ...rights('membership.contribution', ['select', 'insert']),
    ...rights('membership.contribution_invoice', ['select', 'insert']),
    ...rights('membership.contribution_rule', ['select', 'insert', 'update(valid_until)']),
    ...rights('membership.contribution_settings', ['select', 'insert']),
    ...rights('membership.cooperative_export', [
      'select',
      'insert',
      'update(bytes, done, expires_at, path, sha256, total)',
    ]),
    ...rights('membership.departure', [
      'select',
      'insert',
      'update(files, folder, handed_over_at)',
    ]),
    ...rights('membership.document', [
      'select',
      'insert',
      'update(judged_by, judged_on, judgement, sealed_reason)',
      'delete',
    ]),
    ...rights('membership.exemption', ['select', 'insert', 'update(valid_until)']),
    ...rights('membership.information_handover', ['select', 'insert']),
    ...rights('membership.information_document', ['select', 'insert']),
    ...rights('membership.information_reading', ['select', 'insert']),
    ...rights('membership.introduction', [
      'select',
      'insert',
      'update(first_consented_at, second_consented_at, withdrawn_at)',
    ]),
    ...rights('membership.meeting', ['select', 'insert', 'update(starts_at, state, version)']),
    ...rights('membership.meeting_date', ['select', 'insert']),
    ...rights('membership.meeting_registration', [
      'select',
      'insert',
      'update(cancelled_at, has_attended, number, registered_at)',
    ]),
    ...rights('membership.meeting_vote', ['select', 'insert', 'delete']),
    ...rights('membership.notice', ['select', 'insert']),
    ...rights('membership.path', [
      ...['select', 'insert', 'update(adviser_version, member_id, stage)'],
    ]),
    ...rights('membership.path_event', ['select', 'insert']),
    ...rights('membership.relayed_message', ['select', 'insert', 'delete']),
    ...rights('membership.start_step', ['select', 'insert', 'delete']),
    ...rights('membership.two_person_step', ['select', 'insert']),
    ...rights('membership.step_taken_back', ['select', 'insert']),
  ],
  lookupRights: [],
  foreignSchemas: [],
};

/** What the compass answered is of no cooperative: whoever asks has none yet. */
const guidanceAllowances: CatalogueAllowances = {
  sharedTables: ['guidance.answer', 'guidance.rule_book'],
  globalKeys: [],
  runtimeRights: [
    'schema guidance usage',
    ...rights('guidance.answer', ['select', 'insert', 'delete']),
    ...rights('guidance.rule_book', ['select', 'insert']),
    ...rights('guidance.settings', [
      'select',
      'insert',
      'update(changed_at, changed_by, dominant_payer_percent, shows_first_year, version)',
    ]),
    ...rights('guidance.threshold_told', ['select', 'insert']),
  ],
  lookupRights: [],
  foreignSchemas: [],
};

/** Everything below the statements. */
export const lowerAllowances = together(
  platformAllowances,
  registryAllowances,
  identityAllowances,
  vaultAllowances,
  ledgerAllowances,
  membershipAllowances,
  guidanceAllowances,
);

function rights(table: string, may: readonly string[]): string[] {
  return may.map((right) => `${table} ${right}`);
}
