import { DomainError } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import {
  finishStep,
  setState,
  stepsOf,
  type CloseFailure,
  type StepRow,
} from './close.queries.js';
import { failuresOf, type PracticeFailure } from './practice-failures.js';
import { PracticesFailed } from './statements.errors.js';

/** What has failed of the practices of one step and is not mended. */
export async function failuresIn(tx: Tx, closeId: string, { practiceIds }: StepRow) {
  const failures = await failuresOf(tx, closeId);
  return failures.filter((one) => practiceIds?.includes(one.practiceId));
}

/** Whether the pooled statement is made. */
export const isPooledMade = (steps: readonly { name: string; isDone: boolean }[]): boolean =>
  steps.some((one) => one.name === 'pooled' && one.isDone);

/** The pool comes after all practices: the job is tried again until then. */
export function waitForPractices(steps: readonly { name: string; isDone: boolean }[]): void {
  const open = steps.filter((one) => one.name.startsWith('practices-') && !one.isDone);
  if (open.length > 0) throw new Error(`${open.length} steps of this close are not done yet`);
}

/** All of a step, or of one that failed before what somebody asked to make again. */
export function practicesToMake({ practiceIds }: StepRow, failed: readonly PracticeFailure[]) {
  if (failed.length === 0) return practiceIds ?? [];
  return failed.filter((one) => one.isAsked).map((one) => one.practiceId);
}

/**
 * What stands in the way of a step that another run has tried meanwhile: one that was frozen for
 * so long that its job was given to somebody else has nothing to say about it any more.
 */
export async function overtakenBy(
  tx: Tx,
  closeId: string,
  name: string,
  before: readonly PracticeFailure[],
): Promise<PracticeFailure[] | null> {
  const step = (await stepsOf(tx, closeId)).find((one) => one.name === name);
  if (step === undefined || step.isDone) return [];
  const now = await failuresIn(tx, closeId, step);
  const told = (failures: readonly PracticeFailure[]) =>
    failures.map(({ practice, isAsked }) => `${practice} ${isAsked}`).join();
  return told(now) === told(before) ? null : now;
}

/**
 * A step is done without failures; once all others are through, those left end the close. A step
 * of which somebody has asked a practice again is not through.
 */
export async function endStep(
  tx: Tx,
  closeId: string,
  name: string,
  failures: readonly PracticeFailure[],
): Promise<void> {
  const steps = await stepsOf(tx, closeId);
  const failedIn = ({ practiceIds }: StepRow) =>
    failures.filter((one) => practiceIds?.includes(one.practiceId));
  const own = steps.find((one) => one.name === name);
  if (own && failedIn(own).length === 0) await finishStep(tx, closeId, name);
  const isOpen = (one: StepRow) => {
    if (one.practiceIds === null || one.name === name || one.isDone) return false;
    const failed = failedIn(one);
    return failed.length === 0 || failed.some(({ isAsked }) => isAsked);
  };
  if (failures.length === 0 || steps.some(isOpen)) return;
  const practices = failures.map((one) => one.practice);
  await setState(tx, closeId, 'failed', failureOf(new PracticesFailed(practices)));
}

/** What is written down of an error: never its message, which may name persons. */
export function failureOf(error: unknown): CloseFailure {
  if (error instanceof DomainError) return { code: error.code, details: error.details };
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return { code: `bug.${kind}`, details: {} };
}
