import { exported, type CooperativeTable } from '@plusloin/platform';

/** How each table of the registry leaves with its cooperative. */
export const registryTables: readonly CooperativeTable[] = [
  exported('registry.cooperative', 'registry/cooperative.csv', {
    key: '',
    columns: 'slug name country time_zone currency',
  }),
  exported('registry.cooperative_settings', 'registry/settings.csv', {
    key: '',
    columns: `legal_name registration_number street postal_code city language says_vous
      contact_email quorum_percent changed_at changed_by`,
    heldBack: { version: 'machine' },
  }),
  exported('registry.legal_entity', 'registry/books.csv', {
    key: 'id',
    columns: 'code name kind chart registration_number',
  }),
  exported('registry.vat_status', 'registry/vat-status.csv', {
    key: 'legal_entity_id valid_from',
    columns: 'status periodicity',
  }),
  exported('registry.keeper', 'registry/keepers.csv', {
    key: 'legal_entity_id valid_from',
    columns: 'kind name registration mission_letter',
  }),
  exported('registry.member', 'registry/members.csv', {
    key: 'id',
    columns: 'code display_name language',
  }),
  exported('registry.practice', 'registry/practices.csv', {
    key: 'id',
    columns: 'member_id code title',
  }),
  exported('registry.practice_booking', 'registry/bookings.csv', {
    key: 'practice_id valid_from',
    columns: 'valid_until legal_entity_id way_of_working',
  }),
];
