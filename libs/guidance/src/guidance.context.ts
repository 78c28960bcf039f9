import type { Context } from '@plusloin/platform';
import { forgetAnswers, forgetAnswersHandler } from './answers/forget-answers.job.js';
import { GuidanceApiModule } from './api/guidance-api.module.js';
import { guidanceTables } from './exported-tables.js';
import { mailThreshold, mailThresholdHandler } from './thresholds/mail-threshold.job.js';
import { watchThresholds, watchThresholdsHandler } from './thresholds/watch-thresholds.job.js';

/** Which ways of working are open, and what each leaves. */
export const guidanceContext: Context = {
  name: 'guidance',
  api: GuidanceApiModule,
  entities: [],
  tables: guidanceTables,
  migrations: new URL('../src/migrations/', import.meta.url),
  jobs: [forgetAnswers, watchThresholds, mailThreshold],
  handlers: (services) => [
    forgetAnswersHandler(services),
    watchThresholdsHandler(services),
    mailThresholdHandler(services),
  ],
};
