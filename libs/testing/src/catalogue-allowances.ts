import type { CatalogueAllowances } from './catalogue.js';

const PLATFORM: CatalogueAllowances = {
  sharedTables: ['platform.migration'],
  globalKeys: [],
  runtimeRights: [
    'database connect',
    'schema platform usage',
    'platform.current_cooperative execute',
    'platform.migration select',
    'platform.outbox select',
    'platform.outbox insert',
    'platform.outbox update(asked, attempts, done_at, flow_id, last_error, not_before, parent_id,' +
      ' payload, sends, sent_at, state)',
    'platform.outbox_due execute',
    'platform.outbox_sent execute',
    'platform.schedule select',
    'platform.schedule insert',
    'platform.schedule update(cron, next_at, time_zone)',
    'platform.schedule delete',
    'platform.schedule_due execute',
  ],
  lookupRights: [
    'schema platform usage',
    'platform.current_cooperative execute',
    'platform.outbox select(cooperative_id, id, not_before, parent_id, sends, state)',
    'platform.schedule select(cooperative_id, name, next_at)',
  ],
  foreignSchemas: ['bullmq'],
};

/** The whole of what the platform lets the services do, and its exceptions from the rules. */
export const platformAllowances = PLATFORM;
