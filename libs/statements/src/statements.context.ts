import type { Context, Services } from '@plusloin/platform';
import { handle } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import {
  announceClose,
  lastCompleteQuarter,
  publishFiles,
  stateProvisionally,
  statePooled,
  statePractices,
} from './close-jobs.js';
import { CloseSteps } from './close-steps.service.js';
import { QuarterClose } from './quarter-close.service.js';

/** The quarter close, the members' statements and the pooled one. */
export const statementsContext: Context = {
  name: 'statements',
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
  jobs: [statePractices, statePooled, publishFiles, announceClose, stateProvisionally],
  handlers: handlersOf,
};

function handlersOf(services: Services) {
  const steps = new CloseSteps(services);
  return [
    handle(statePractices, (actor, job) => steps.statePractices(actor, job.closeId, job.step)),
    handle(statePooled, (actor, job) => steps.statePooled(actor, job.closeId)),
    handle(publishFiles, (actor, job) => steps.publishFiles(actor, job.closeId)),
    handle(announceClose, (actor, job) => steps.announce(actor, job.closeId)),
    handle(stateProvisionally, async (actor, job) => {
      const { timeZone } = await services.work.read(actor, cooperativeOf);
      const quarter = lastCompleteQuarter(new Date(job.at), timeZone);
      await new QuarterClose(services).request(actor, { quarter, provisional: true });
    }),
  ];
}
