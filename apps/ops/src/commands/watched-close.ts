import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '@plusloin/kernel';
import type { Actor } from '@plusloin/platform';
import type { CloseProgress, CloseSummary, QuarterClose } from '@plusloin/statements';
import { withWorker } from '../in-process-worker.js';
import type { Installation } from '../installation.js';
import { ProgressBar } from '../progress-bar.js';
import type { Terminal } from '../command.js';

export interface Watch {
  readonly closes: QuarterClose;
  readonly terminal: Terminal;
  /** What stands before the bar. */
  readonly title: string;
}

/** Looks after a close until it is done; refuses as the close does when its sums do not agree. */
export function untilClosed(
  installation: Installation,
  actor: Actor,
  closeId: string,
  { closes, terminal, title }: Watch,
): Promise<CloseSummary> {
  const bar = new ProgressBar(terminal, title);
  let failure: unknown;
  const watch = async (): Promise<CloseSummary> => {
    for (;;) {
      const progress = await closes.progress(actor, closeId);
      bar.show(progress.done, progress.total, leftOf(progress));
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
      // mend what is wrong and close again. What the close itself writes down is read there.
      const isNoted = error instanceof DomainError && error.kind !== 'unavailable';
      const isGivenUp = outcome === 'failed' || (outcome === 'to-retry' && attempt >= TRIES);
      if (isOurs && isGivenUp && !isNoted) failure ??= error ?? new Error(`${job} has failed`);
    },
  );
}

const LOOK_MILLISECONDS = 100;
const TRIES = 3;

/** '12 of 40 practices, 1 failed, about 9 s'. */
function leftOf({ practices, secondsLeft }: CloseProgress): string {
  const { made, waiting, failed } = practices;
  const parts = [
    ...(made + waiting + failed > 0 ? [`${made} of ${made + waiting + failed} practices`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(secondsLeft === null ? [] : [`about ${secondsLeft} s`]),
  ];
  return parts.join(', ');
}

/** What stopped the close, as it was written down with it. */
class CloseFailed extends DomainError {
  readonly kind = 'conflict';
  readonly code: string;
  constructor({ code, details }: NonNullable<CloseProgress['failure']>) {
    super('the close has failed', { ...details });
    this.code = code;
  }
}
