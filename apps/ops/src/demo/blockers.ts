import { type Quarter } from '@plusloin/kernel';
import { type BookEntry } from '@plusloin/ledger';
import { labelOf } from './accounts.js';
import { type Bookkeeping } from './demo-file.js';
import { type History } from './demo-world.js';
import { type DemoEntry } from './entry.js';
import { mishapsOf, type MishapInBooks } from './mishaps.js';
import { type CooperativePlan } from './plans.js';

/** What a check before the close must find, and the entry that mends it, to be imported. */
export interface DemoBlocker {
  /** As the refusal of the close names it. */
  readonly check: 'suspense' | 'contributions-differ';
  readonly says: string;
  /** The code of the books in which it is to be mended. */
  readonly entity: string;
  readonly fileName: string;
  readonly mend: BookEntry;
}

/** The mistakes that have happened by the quarter's end, which nobody has mended in the files. */
export const blockersOf = (
  plan: CooperativePlan,
  { sets, contributions }: History,
  quarter: Quarter,
): DemoBlocker[] =>
  mishapsOf(plan, contributions)
    .filter(({ wrong }) => wrong.on < quarter.until)
    .flatMap((mishap) => {
      const set = sets.find(({ keeping }) => keeping.entity === mishap.entity);
      return set === undefined ? [] : [blockerOf(mishap, set.keeping, quarter)];
    });

function blockerOf(mishap: MishapInBooks, keeping: Bookkeeping, quarter: Quarter): DemoBlocker {
  const { entity, wrong } = mishap;
  const mend = importable(mishap.mended(quarter), keeping);
  const amount = wrong.lines[0].amount.toString();
  if (mishap.kind === 'unknown-receipt') {
    return {
      ...{ check: 'suspense', entity, mend, fileName: `${entity}-attente.csv` },
      says: `${amount} came to the bank on ${wrong.on} and nobody knew whose it was`,
    };
  }
  return {
    ...{ check: 'contributions-differ', entity, mend, fileName: `${entity}-doublon.csv` },
    says: `${entity} booked invoice ${wrong.document} (${amount}) twice, on ${wrong.on} again`,
  };
}

/** In the words of the importer, which reads our own CSV without a mapping. */
const importable = (
  { on, label, document, lines }: DemoEntry,
  { accounts, defaultPractice, nameOf }: Bookkeeping,
): BookEntry => ({
  journal: { code: 'OD', label: 'Opérations diverses', kind: 'general' },
  number: 'OD-1',
  ...{ on, label, documentRef: document, documentDate: on, validatedOn: on },
  period: Number(on.slice(5, 7)),
  lines: lines.map(({ account, amount, auxiliary, practice = defaultPractice }) => ({
    accountCode: account,
    accountLabel: labelOf(accounts.chart, account),
    ...(auxiliary !== undefined && {
      auxiliaryCode: auxiliary,
      auxiliaryLabel: nameOf(auxiliary),
    }),
    ...(practice !== null && { practice }),
    label,
    amount: amount.minor,
  })),
});
