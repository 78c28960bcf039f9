import { setTimeout as pause } from 'node:timers/promises';
import { DomainError, Quarter } from '@plusloin/kernel';
import type { Actor } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import {
  lastCompleteQuarter,
  QuarterClose,
  type CloseProgress,
  type CloseSummary,
} from '@plusloin/statements';
import { UsageError, type Asked, type Command } from '../command.js';
import { withWorker } from '../in-process-worker.js';
import { withInstallation, type Installation } from '../installation.js';
import { ProgressBar } from '../progress-bar.js';
import { closeTable } from './close-table.js';

export const closeQuarter: Command = {
  name: 'close-quarter',
  summary: 'close a quarter: checks, statements of all practices, pooled statement, proof',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'quarter', value: '2026-Q3', summary: 'the last complete one when not given' },
    { name: 'provisional', summary: 'a pooled statement that closes nothing' },
  ],
  run: (asked) =>
    withInstallation(asked.terminal, async (installation) => {
      const actor = await installation.actorIn(asked.value('cooperative'));
      const quarter = await quarterAsked(asked, installation, actor);
      const provisional = asked.has('provisional');
      const closes = new QuarterClose(installation.services);
      const { closeId } = await closes.request(actor, { quarter, provisional });
      const summary = await untilClosed(installation, actor, closeId, {
        closes,
        bar: new ProgressBar(asked.terminal, `${asked.value('cooperative')} ${quarter.label()}`),
      });
      const { storageFolder } = installation.services.config;
      return {
        text: closeTable(summary, storageFolder),
        json: { closeId, isProvisional: provisional, storageFolder, ...summary },
      };
    }),
};

async function quarterAsked(
  asked: Asked,
  { services }: Installation,
  actor: Actor,
): Promise<Quarter> {
  const text = asked.option('quarter');
  if (text === undefined) {
    const { timeZone } = await services.work.read(actor, cooperativeOf);
    return lastCompleteQuarter(services.clock.now(), timeZone);
  }
  if (!/^\d{4}-Q[1-4]$/.test(text)) throw new UsageError(`--quarter needs the form 2026-Q3`);
  return Quarter.parse(text);
}

interface Watch {
  readonly closes: QuarterClose;
  readonly bar: ProgressBar;
}

/** Looks after the close until it is done; refuses as the close does when its sums do not agree. */
function untilClosed(
  installation: Installation,
  actor: Actor,
  closeId: string,
  { closes, bar }: Watch,
): Promise<CloseSummary> {
  let failure: unknown;
  const watch = async (): Promise<CloseSummary> => {
    for (;;) {
      const progress = await closes.progress(actor, closeId);
      bar.show(progress.done, progress.total);
      if (progress.summary !== null) return progress.summary;
      if (progress.failure !== null) throw new CloseFailed(progress.failure);
      if (failure !== undefined) throw failure;
      await pause(LOOK_MILLISECONDS);
    }
  };
  return withWorker(
    installation,
    () => watch().finally(() => bar.end()),
    ({ job, cooperativeId, outcome, attempt, error }) => {
      const isOurs = job.startsWith('statements.') && cooperativeId === actor.cooperativeId;
      // A worker tries for hours. Whoever waits at a terminal is told after a few seconds, and may
      // mend what is wrong and close again.
      const isGivenUp = outcome === 'failed' || (outcome === 'to-retry' && attempt >= TRIES);
      if (isOurs && isGivenUp) failure ??= error ?? new Error(`${job} has failed`);
    },
  );
}

const LOOK_MILLISECONDS = 100;
const TRIES = 3;

/** What stopped the close, as it was written down with it. */
class CloseFailed extends DomainError {
  readonly kind = 'conflict';
  readonly code: string;
  constructor({ code, details }: NonNullable<CloseProgress['failure']>) {
    super('the close has failed', { ...details });
    this.code = code;
  }
}
