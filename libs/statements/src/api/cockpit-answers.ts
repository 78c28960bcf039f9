import { whereOf } from '@plusloin/contracts';
import type {
  CheckName,
  QuarterVersions as VersionsAnswer,
  Readiness as ReadinessAnswer,
  ReadinessAsked,
  TrialAnswer,
} from '@plusloin/contracts';
import type { ReadyPractice } from '../quarter-readiness.js';
import type { PublishedVersion } from '../quarter-versions.js';
import type { OpenCheck } from '../statements.errors.js';
import type { Trial } from '../trial.service.js';

/** What is open, by its name; screens have the words. */
export const shownChecks = (checks: readonly OpenCheck[]) =>
  checks.map(({ where, ...one }) => ({ ...one, where: [...where] }));

export const trialOf = ({ triedAt, checks, controls, ...found }: Trial): TrialAnswer => ({
  quarter: found.quarter,
  triedAt: triedAt.toISOString(),
  checks: shownChecks(checks),
  controls: controls.map((one) => ({
    ...{ code: one.code, where: whereOf(one), finding: one.finding },
  })),
  figures: [...found.figures],
  comparedWith: found.comparedWith,
  differences: [...found.differences],
});

export const versionsOf = (versions: readonly PublishedVersion[]): VersionsAnswer => ({
  versions: versions.map(({ reopening, differences, ...version }) => ({
    ...version,
    reopening: reopening && {
      reason: reopening.reason,
      confirmedAt: reopening.confirmedAt.toISOString(),
    },
    differences: [...differences],
  })),
});

/** A page of practices; the counts are those of all, whatever was asked for. */
export function readinessOf(
  all: readonly ReadyPractice[],
  of: { readonly quarter: string; readonly today: string },
  { limit, state, reason }: Omit<ReadinessAsked, 'after'>,
  after: string | null,
): Omit<ReadinessAnswer, 'next'> {
  const count = (wanted: ReadyPractice['state']) =>
    all.filter((one) => one.state === wanted).length;
  const page = all
    .filter((one) => state === undefined || one.state === state)
    .filter(({ reasons }) => reason === undefined || reasons.some((name) => name === reason))
    .filter(({ code }) => after === null || code > after)
    .slice(0, limit);
  return {
    quarter: of.quarter,
    counts: { ready: count('ready'), toCheck: count('to-check'), waiting: count('waiting') },
    reasons: reasonsOf(all),
    blockingMembers: new Set(
      all.flatMap(({ memberId, writtenOn, ...one }) =>
        one.state === 'waiting' && writtenOn !== of.today ? [memberId] : [],
      ),
    ).size,
    practices: page.map(({ reasons, ...one }) => ({ ...one, reasons: [...reasons] })),
  };
}

function reasonsOf(all: readonly ReadyPractice[]): ReadinessAnswer['reasons'] {
  const counts = new Map<CheckName, number>();
  for (const name of all.flatMap(({ reasons }) => reasons)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, practices]) => ({ name, practices }));
}
