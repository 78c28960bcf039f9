import { handle, type Context } from '@plusloin/platform';
import { PrivacyApiModule } from './api/privacy-api.module.js';
import { applyRetention } from './apply-retention.job.js';
import { RetentionRun } from './retention.service.js';

/** Personal data over all contexts: the register, what people may ask for, and when it ends. */
export const privacyContext: Context = {
  name: 'privacy',
  api: PrivacyApiModule,
  entities: [],
  jobs: [applyRetention],
  handlers: (services) => [
    handle(applyRetention, (actor) => new RetentionRun(services).apply(actor)),
  ],
};
