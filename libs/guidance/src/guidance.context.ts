import type { Context } from '@plusloin/platform';
import { forgetAnswers, forgetAnswersHandler } from './answers/forget-answers.job.js';
import { GuidanceApiModule } from './api/guidance-api.module.js';

/** Which ways of working are open, and what each leaves. */
export const guidanceContext: Context = {
  name: 'guidance',
  api: GuidanceApiModule,
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
  jobs: [forgetAnswers],
  handlers: (services) => [forgetAnswersHandler(services)],
};
