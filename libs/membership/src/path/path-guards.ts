import { heldBack, type HeldBack } from '@plusloin/contracts';
import { DomainError, type CalendarDate } from '@plusloin/kernel';
import type { Country } from '@plusloin/registry';
import {
  missingDocuments,
  requiredDocuments,
  type DocumentFact,
  type GuardedStage,
} from '../documents/required-documents.js';
import { DocumentsMissing, InformationNotGiven, WaitingTimeRuns } from './path.errors.js';
import { firstDayToSign } from './pre-contract-waiting.js';

/** What the guards of a path look at, as of the day of the step. */
export interface PathFacts {
  readonly country: Country;
  readonly on: CalendarDate;
  /** When the pre-contract information document was last handed over. */
  readonly handedOn: CalendarDate | null;
  readonly documents: readonly DocumentFact[];
  readonly waysOfWorking: readonly string[];
}

/** Throws a named refusal until its condition holds. */
export type Guard = (facts: PathFacts) => void;

/** What each guard refuses with today. */
export const refusalsOf = (guards: readonly Guard[], facts: PathFacts): DomainError[] =>
  guards.flatMap((guard) => {
    try {
      guard(facts);
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [error];
      throw error;
    }
  });

/** The same for a screen, which has its own words. */
export const heldBackBy = (refusals: readonly DomainError[]): HeldBack[] =>
  refusals.map(({ code, details }) => heldBack.parse({ code, details }));

/** The information was handed over and read in time: before anything is signed or paid. */
export const informed: Guard = ({ country, on, handedOn }) => {
  if (handedOn === null || handedOn > on) throw new InformationNotGiven();
  const first = firstDayToSign(country, handedOn);
  if (on < first) throw new WaitingTimeRuns(handedOn, first);
};

/** All that the stage asks for is verified, and holds on the day. */
export const documented =
  (stage: GuardedStage): Guard =>
  ({ country, on, documents, waysOfWorking }) => {
    const required = requiredDocuments(country, stage, { waysOfWorking, on });
    const missing = missingDocuments(required, documents, on);
    if (missing.length > 0) throw new DocumentsMissing(missing);
  };
