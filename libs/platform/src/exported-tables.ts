import { elsewhere, exported, heldBack, type CooperativeTable } from './exports/index.js';

/** How each table of the ground floor leaves with its cooperative. */
export const platformTables: readonly CooperativeTable[] = [
  elsewhere('audit.entry', 'audit.csv'),
  heldBack('audit.head', 'derived'),
  heldBack('platform.idempotency_key', 'machine'),
  heldBack('platform.notification', 'theirs-alone'),
  heldBack('platform.outbox', 'machine'),
  heldBack('platform.schedule', 'machine'),
  exported('platform.webhook_endpoint', 'webhooks/endpoints.csv', {
    key: 'id',
    columns: `url description events added_by added_at failing_since disabled_at
      disabled_because removed_at`,
    heldBack: {
      ...{ secret: 'secret', former_secret: 'secret' },
      ...{ former_until: 'machine', version: 'machine' },
    },
  }),
  exported('platform.webhook_delivery', 'webhooks/deliveries.csv', {
    key: 'id',
    columns: 'endpoint_id type body state attempts created_at',
    heldBack: { round_from: 'machine', next_at: 'machine' },
  }),
  exported('platform.webhook_attempt', 'webhooks/attempts.csv', {
    key: 'delivery_id number',
    columns: 'at status problem duration_ms',
  }),
];
