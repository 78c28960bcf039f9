import { checkMends, type Trial } from '@plusloin/statements';
import { columns, table } from '../text-table.js';

/** What a trial found, with the way to mend each thing that stands in the way. */
export function withMends(trial: Trial) {
  const checks = trial.checks.map((one) => ({ ...one, mend: checkMends[one.name] }));
  return { ...trial, checks };
}

/** The same for a terminal: checks first, then figures, then what has changed. */
export function trialTable(trial: Trial): string {
  const { figures, controls, comparedWith, differences } = trial;
  const checks = withMends(trial).checks.flatMap(({ name, count, where, mend }) => [
    `CHECK ${name}: ${count}\n`,
    ...where.map((one) => `  ${one}\n`),
    `  → ${mend}\n`,
  ]);
  const broken = controls.map(({ label, finding }) => `CONTROL ${label}: ${finding}\n`);
  const clear = 'nothing stands in the way\n';
  const changes = differences.map(({ practice, figure, before, now }) => [
    ...['', practice, figure, before ?? '–', '→', now ?? '–'],
  ]);
  const compared =
    comparedWith === null
      ? 'nothing to compare with yet\n'
      : `${differences.length} differences with ${comparedWith}\n${columns(changes)}`;
  const stated = table(figures, [
    { title: 'practice', cell: (one) => one.practice },
    { title: 'income', isNumber: true, cell: (one) => one.income },
    { title: 'expense', isNumber: true, cell: (one) => one.expense },
    { title: 'result', isNumber: true, cell: (one) => one.result },
    { title: 'contribution', isNumber: true, cell: (one) => one.contribution },
  ]);
  const found = [...checks, ...broken].join('') || clear;
  return `${found}\n${stated}\n${compared}\nnothing was changed\n`;
}
