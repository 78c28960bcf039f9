import type { OpenCheck, Trial } from '@plusloin/statements';
import { checkMends } from './check-mends.js';
import { columns, table } from '../text-table.js';

/** Open checks, each with the way to mend it. */
export const withMends = (checks: readonly OpenCheck[]) =>
  checks.map((one) => ({ ...one, mend: checkMends[one.name] }));

/** The same for a terminal. */
export const checksText = (checks: readonly OpenCheck[]): string =>
  withMends(checks)
    .flatMap(({ name, isBlocking, count, where, mend }) => [
      `${isBlocking ? 'CHECK' : 'WARNING'} ${name}: ${count}\n`,
      ...where.map((one) => `  ${one}\n`),
      `  → ${mend}\n`,
    ])
    .join('');

/** What a trial found: checks first, then figures, then what has changed. */
export function trialTable(trial: Trial): string {
  const { checks, figures, controls, comparedWith, differences } = trial;
  const broken = controls.map(({ label, finding }) => `CONTROL ${label}: ${finding}\n`).join('');
  const isClear = broken === '' && !checks.some(({ isBlocking }) => isBlocking);
  const clear = isClear ? 'nothing stands in the way\n' : '';
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
  return `${checksText(checks)}${broken}${clear}\n${stated}\n${compared}\nnothing was changed\n`;
}
