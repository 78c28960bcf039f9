import type { AccountFigures } from '@plusloin/ledger';
import type { PracticeFigures } from '../close-figures.js';
import { practiceStatement, type FrozenBooks } from '../practice-statement.js';
import type { StatementExtras } from '../statement-extras.js';
import { usualSettings, type StatementSettings } from '../statement-settings.js';
import type { PracticeSection, StatementHead } from '../statement-shapes.js';
import { alicesBooks, alicesDues, alicesFigures, passerellesUse } from './alice.js';
import { aHead, booksOf } from './figure-rows.js';
import { sectionOf } from './figures-said.js';

/** What differs from the worked example. */
export interface Case {
  readonly figures?: Partial<PracticeFigures & StatementExtras>;
  readonly head?: Partial<StatementHead>;
  readonly books?: Partial<FrozenBooks>;
  readonly use?: typeof passerellesUse;
  readonly settings?: StatementSettings;
}

/** The section of Alice where one thing is otherwise. */
export const alicesSection = (of: Case): PracticeSection =>
  sectionOf(
    practiceStatement(
      aHead(of.head),
      { ...alicesFigures, ...of.figures },
      booksOf({ ...alicesBooks, ...of.books }),
      of.use ?? passerellesUse,
      alicesDues,
      of.settings ?? usualSettings,
    ),
  );

/** Her accounts but some, to put others in their place. */
export const withoutAccounts = (...codes: string[]): AccountFigures[] =>
  alicesFigures.accounts.filter(({ account }) => !codes.includes(account));
