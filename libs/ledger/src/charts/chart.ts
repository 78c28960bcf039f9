import type { JournalKind } from '../exchange/index.js';
import { pcg } from './pcg.js';
import { pcmn } from './pcmn.js';

/** Code and label. */
export type ChartAccount = readonly [code: string, label: string];

export const charts = { PCMN: pcmn, PCG: pcg } as const;

export interface NewJournal {
  readonly code: string;
  readonly label: string;
  readonly kind: JournalKind;
}

/** The journals that every set of books begins with; more are added by name. */
export const usualJournals: readonly NewJournal[] = [
  { code: 'AN', label: 'À nouveaux', kind: 'opening' },
  { code: 'VE', label: 'Ventes', kind: 'sales' },
  { code: 'AC', label: 'Achats', kind: 'purchases' },
  { code: 'BQ', label: 'Banque', kind: 'bank' },
  { code: 'CA', label: 'Caisse', kind: 'cash' },
  { code: 'OD', label: 'Opérations diverses', kind: 'general' },
  { code: 'CL', label: 'Clôture', kind: 'closing' },
];

/** Classes 6 and 7 of both charts: expense and income, which begin at nought each year. */
export const isResultAccount = (code: string): boolean =>
  code.startsWith('6') || code.startsWith('7');
