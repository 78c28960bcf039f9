import { elsewhere, exported, heldBack, type CooperativeTable } from '@plusloin/platform';
import { openedTexts } from '@plusloin/vault';
import { formTables } from './exports/form-tables.js';

/** How each table of membership leaves with its cooperative. */
export const membershipTables: readonly CooperativeTable[] = [
  exported('membership.path', 'paths/paths.csv', {
    key: 'id',
    columns: 'stage member_id',
    heldBack: { adviser_version: 'machine' },
  }),
  exported('membership.path_event', 'paths/events.csv', {
    key: 'path_id number',
    columns: 'verb from_stage to_stage happened_on recorded_at recorded_by',
    opens: openedTexts({
      ...{ table: 'membership.path_event', key: ['path_id', 'number'], holder: 'path_id' },
      texts: { sealed_why: 'why' },
    }),
  }),
  exported('membership.departure', 'paths/departures.csv', {
    key: 'path_id',
    columns: 'member_id left_on open_items files handed_over_at',
    heldBack: { folder: 'machine' },
  }),
  exported('membership.document', 'documents/documents.csv', {
    key: 'id',
    columns: `path_id type title media_type bytes sha256 issued_on expires_on uploaded_at
      uploaded_by judgement judged_on judged_by`,
    opens: openedTexts({
      ...{ table: 'membership.document', key: ['id'], holder: 'path_id' },
      texts: { sealed_name: 'original_name', sealed_reason: 'reason' },
    }),
    heldBack: { storage_path: 'machine', sealed_key: 'secret' },
  }),
  exported('membership.adviser', 'paths/advisers.csv', {
    key: 'path_id valid_from',
    columns: 'adviser valid_until named_by',
  }),
  exported('membership.appointment', 'paths/appointments.csv', {
    key: 'id',
    columns: 'path_id adviser starts_at ends_at place state made_by',
  }),
  exported('membership.contact', 'registry/contacts.csv', {
    key: 'member_id',
    columns: 'invited_at',
    opens: openedTexts({
      ...{ table: 'membership.contact', key: ['member_id'], holder: 'member_id' },
      texts: { sealed: 'email' },
    }),
  }),
  exported('membership.notice', 'paths/notices.csv', {
    key: 'key',
    columns: 'kind path_id subject_id due_on made_at',
  }),
  exported('membership.start_step', 'access/start-steps.csv', {
    key: 'account_id step',
    columns: 'done_at',
  }),
  heldBack('membership.adviser_note', 'theirs-alone'),
  heldBack('membership.relayed_message', 'theirs-alone'),
  heldBack('membership.cooperative_export', 'machine'),
  elsewhere('membership.two_person_step', 'steps.json'),
  exported('membership.step_taken_back', 'steps/taken-back.csv', {
    key: 'step_id',
    columns: 'taken_back_by taken_back_at',
  }),
  elsewhere('membership.contribution_rule', 'rules.json'),
  exported('membership.contribution_settings', 'contributions/settings.csv', {
    key: 'valid_from',
    columns: 'settings',
  }),
  exported('membership.exemption', 'contributions/exemptions.csv', {
    key: 'practice_id rule valid_from parts',
    columns: 'valid_until reason',
  }),
  exported('membership.contribution', 'contributions/contributions.csv', {
    key: 'quarter version practice_id',
    columns: 'legal_entity_id is_internal parts net documented_net vat vat_lost accrued_on',
  }),
  exported('membership.contribution_invoice', 'contributions/invoices.csv', {
    key: 'quarter version practice_id',
    columns: 'series year number issued_on due_on net vat vat_lost',
  }),
  ...formTables,
];
