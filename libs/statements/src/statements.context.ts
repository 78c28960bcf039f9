import { dropExport, exportCooperative, handOverArchive } from '@plusloin/membership';
import type { Context, Services } from '@plusloin/platform';
import { handle } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { StatementsApiModule } from './api/statements-api.module.js';
import {
  announceClose,
  checkStatements,
  lastCompleteQuarter,
  publishFiles,
  remindMember,
  stateProvisionally,
  statePooled,
  statePractices,
  tellOfQuestion,
} from './close-jobs.js';
import { CloseSteps } from './close-steps.service.js';
import { dropFile, exportEverything } from './everything/cooperative-archive.js';
import { statementsTables } from './everything/statements-tables.js';
import { handOver } from './member-archive.js';
import { QuarterClose } from './quarter-close.service.js';
import { QuestionNotices } from './question-notices.js';
import { Reminders } from './reminders.service.js';
import { proveStatements } from './verify-statements.js';

/** The quarter close, the members' statements and the pooled one. */
export const statementsContext: Context = {
  name: 'statements',
  api: StatementsApiModule,
  entities: [],
  migrations: new URL('../src/migrations/', import.meta.url),
  jobs: [
    statePractices,
    statePooled,
    publishFiles,
    announceClose,
    stateProvisionally,
    checkStatements,
    remindMember,
    tellOfQuestion,
    // Asked for by membership, done here: the archive is made of statements.
    handOverArchive,
    exportCooperative,
    dropExport,
  ],
  handlers: handlersOf,
  tables: statementsTables,
};

function handlersOf(services: Services) {
  const steps = new CloseSteps(services);
  return [
    handle(statePractices, (actor, job) => steps.statePractices(actor, job.closeId, job.step)),
    handle(statePooled, (actor, job) => steps.statePooled(actor, job.closeId)),
    handle(publishFiles, (actor, job) => steps.publishFiles(actor, job.closeId)),
    handle(announceClose, (actor, job) => steps.announce(actor, job.closeId)),
    handle(remindMember, (actor, job) => new Reminders(services).send(actor, job)),
    handle(tellOfQuestion, (actor, job) =>
      new QuestionNotices(services).send(actor, job.messageId),
    ),
    handle(handOverArchive, (actor, job) => handOver(services, actor, job.pathId)),
    handle(exportCooperative, (actor, job) => exportEverything(services, actor, job.exportId)),
    handle(dropExport, (actor, job) => dropFile(services, actor, job.exportId)),
    handle(checkStatements, (actor) => proveStatements(services, actor)),
    handle(stateProvisionally, async (actor, job) => {
      const { timeZone } = await services.work.read(actor, cooperativeOf);
      const quarter = lastCompleteQuarter(new Date(job.at), timeZone);
      const since = new Date(job.at);
      await new QuarterClose(services).request(actor, { quarter, provisional: true, since });
    }),
  ];
}
