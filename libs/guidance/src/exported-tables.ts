import { exported, type CooperativeTable } from '@plusloin/platform';

/** How each table of the compass leaves with its cooperative. */
export const guidanceTables: readonly CooperativeTable[] = [
  exported('guidance.settings', 'guidance/settings.csv', {
    key: '',
    columns: 'shows_first_year dominant_payer_percent changed_at changed_by',
    heldBack: { version: 'machine' },
  }),
  exported('guidance.threshold_told', 'guidance/thresholds-told.csv', {
    key: 'member_id year threshold level',
    columns: 'told_at',
  }),
];
