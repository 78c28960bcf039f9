import type { LanguageFormat } from '@plusloin/contracts';
import { Quarter } from '@plusloin/kernel';
import type { StatementHead } from '../statement-shapes.js';

type Stated = Pick<StatementHead, 'period' | 'quarter'>;

/** '3ᵉ trimestre 2026', or '2026' of a year. */
export const periodName = ({ period, quarter }: Stated, format: LanguageFormat): string =>
  period ?? format.quarter(quarter);

/** 'T3 2026', or '2026' of a year. */
export const shortPeriod = ({ period, quarter }: Stated, format: LanguageFormat): string =>
  period ?? format.shortQuarter(quarter);

/** The same of the year before. */
export const shortPeriodBefore = ({ period, quarter }: Stated, format: LanguageFormat): string =>
  period === undefined
    ? format.shortQuarter(Quarter.parse(quarter).minus(4).toString())
    : String(Number(period) - 1);

/** The columns of figures: of a year the third would say the first again. */
export const columnsOf = <T>({ period }: Stated, columns: readonly [T, T, T]): readonly T[] =>
  period === undefined ? columns : columns.slice(0, 2);

/** Whether a year begins with a later quarter than its first. */
export const isPartYear = ({ period, from }: Pick<StatementHead, 'period' | 'from'>): boolean =>
  period !== undefined && !from.endsWith('-01-01');
