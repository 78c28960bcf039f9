import { Money } from '@plusloin/kernel';
import { positionGroupOf } from './account-groups.js';
import type { PoolFigures } from './close-figures.js';
import { contradicts, gapOf, type EliminatedPair } from './eliminations.js';
import { byBooks, type Column, type Row } from './pooled-columns.js';
import { treasuryGaps } from './pooled-treasury.js';
import { amount, sumOf } from './practice-statement.js';
import type {
  Amount,
  OpenBooksCheck,
  PooledAgeing,
  PooledContributions,
  PooledControl,
  PooledPractice,
  PooledRow,
  PooledRows,
  VatOfBooks,
} from './statement-shapes.js';

/** The result of each practice as its own statement says it, by the practice's code. */
export type StatedResults = ReadonlyMap<string, Amount>;

export interface Controlled {
  readonly figures: PoolFigures;
  readonly columns: readonly Column[];
  readonly rows: PooledRows;
  readonly treasury: readonly Row[];
  readonly vat: readonly VatOfBooks[];
  readonly ageing: PooledAgeing;
  readonly contributions: PooledContributions;
}

/** The control lines of a pooled statement: each must read nought, or the close fails naming it. */
export function pooledControls(
  of: Controlled,
  practices: readonly PooledPractice[],
  stated: StatedResults | null,
): PooledControl[] {
  const { figures, columns, rows } = of;
  const { controls, pairs } = figures;
  const missing = controls.reduce((sum, one) => sum + one.missingNumbers, 0);
  const gap = (code: string, label: string, value: bigint) => cents(code, label, value);
  return [
    gap('C1', 'Débit − crédit de toutes les écritures', sizes(controls, 'unbalanced')),
    gap('C2', 'Soldes − grand livre', sizes(controls, 'balanceGap')),
    gap('C3', 'Activités + part commune − livres', practicesGap(figures)),
    gap('C4', 'Contributions : chez les membres − à la coopérative, hors TVA perdue',
      sumOf(pairs.filter(contradicts), (pair) => size(gapOf(pair)))),
    ...documentsControl(of),
    gap('C6', 'Situation au début + résultat + apports − situation à la fin', proofGap(rows.proof)),
    gap('C7', 'Compte d’attente', sizes(controls, 'suspense')),
    gap('C8', 'Payeurs : somme des factures ouvertes − comptes', agesGap(of)),
    gap('C9', 'Banque : début + mouvements − fin', bankGap(rows)),
    ...bankStatementControls(figures, columns),
    gap('C11', 'TVA : relevé par livres − comptes', vatGap(of)),
    gap('C12', 'Trésorerie : ligne 10 − résultat des comptes',
      sumOf(treasuryGaps(columns, of.treasury), size)),
    found('C5', 'Numéros des journaux sans trou', missing),
    found('C13', 'Têtes de chaîne derrière leurs écritures', brokenChains(figures)),
    ...statedControl(practices, stated),
    { code: 'C15', label: 'Corrections de trimestres fermés, listées',
      finding: `${figures.corrections.length}`, holds: true },
  ];
}

const size = (value: bigint) => (value < 0n ? -value : value);

const sizes = (
  controls: PoolFigures['controls'],
  what: 'unbalanced' | 'balanceGap' | 'suspense',
) => sumOf(controls, (one) => size(one[what]));

const cents = (code: string, label: string, gap: bigint): PooledControl => ({
  code,
  label,
  finding: amount(gap),
  holds: gap === 0n,
});

const found = (code: string, label: string, count: number): PooledControl => ({
  code,
  label,
  finding: count === 0 ? 'ok' : `${count}`,
  holds: count === 0,
});

/** Each posting is in exactly one practice that the statement names, or in the common part. */
function practicesGap({ practices, practiceTotals }: PoolFigures): bigint {
  const named = new Set(practices.map((practice) => practice.id));
  return sumOf(
    practiceTotals.filter((one) => !named.has(one.practiceId)),
    (one) => one.moved,
  );
}

/** Where contributions are documents, they are what the books hold; imported books have none. */
function documentsControl({ rows, contributions }: Controlled): PooledControl[] {
  if (contributions.perPractice.length === 0) return [];
  const booked = rows.result.find((row) => row.code === 'P2');
  const earned = sumOf(booked?.perBooks ?? [], minorOf);
  const gap = earned - minorOf(contributions.total);
  return [cents('C10', 'Contributions : écritures − documents', gap)];
}

function proofGap(proof: readonly PooledRow[]): bigint {
  const difference = proof.at(-1);
  if (difference === undefined) throw new Error('a pooled statement has a proof');
  return sumOf([...difference.perBooks, difference.eliminated], (text) => size(minorOf(text)));
}

export const minorOf = (text: Amount): bigint => Money.parse(text).minor;

const rowOf = (rows: readonly PooledRow[], code: string) =>
  (rows.find((row) => row.code === code)?.perBooks ?? []).map(minorOf);

function agesGap({ ageing, rows }: Controlled): bigint {
  const held = rowOf(rows.situation, 'S1');
  return sumOf(ageing.perBooks.map((one, i) => minorOf(one.total) - (held[i] ?? 0n)), size);
}

function bankGap({ bank, situation }: PooledRows): bigint {
  const held = rowOf(situation, 'T9');
  return sumOf(rowOf(bank, 'T9').map((value, i) => value - (held[i] ?? 0n)), size);
}

function vatGap({ vat, rows }: Controlled): bigint {
  const held = rowOf(rows.situation, 'S5');
  return sumOf(vat.map((one, i) => partsOf(one) + (held[i] ?? 0n)), size);
}

const partsOf = (vat: VatOfBooks) =>
  sumOf([vat.due, vat.creditNotes, vat.deductible, vat.waiting, vat.declared], minorOf);

/** One line for each account that the bank told of. */
function bankStatementControls(
  { bankStatements = [], books }: PoolFigures,
  columns: readonly Column[],
): PooledControl[] {
  return bankStatements.map(({ legalEntityId, account, balance }) => {
    const code = books.find((one) => one.legalEntityId === legalEntityId)?.code ?? '';
    const column = columns.find((one) => one.books.legalEntityId === legalEntityId);
    const rows = (column?.accounts ?? []).filter((row) => row.account === account);
    const held = sumOf(rows, (row) => row.opening + row.debit - row.credit);
    return cents('C14', `Banque − extrait, ${code} ${account}`, held - balance);
  });
}

function brokenChains({ books, entries }: PoolFigures): number {
  const last = byBooks(entries);
  return books.filter(
    ({ legalEntityId, head }) =>
      (head.sequence > 0 && !/^[0-9a-f]{64}$/.test(head.hash)) ||
      (last.get(legalEntityId) ?? []).some((row) => row.last > head.sequence),
  ).length;
}

function statedControl(
  practices: readonly PooledPractice[],
  stated: StatedResults | null,
): PooledControl[] {
  if (stated === null) return [];
  const gaps = practices.map((practice) => {
    const own = stated.get(practice.code);
    return own === undefined ? null : minorOf(own) - minorOf(practice.result);
  });
  const absent = gaps.filter((gap) => gap === null).length;
  if (absent > 0) return [found('C16', 'Relevés des activités présents', absent)];
  return [
    cents(
      'C16',
      'Relevés des activités − relevé groupé',
      sumOf(gaps, (gap) => size(gap ?? 0n)),
    ),
  ];
}

/** What somebody has still to look at, for each set of books. */
export function openChecksOf(figures: PoolFigures): (column: Column) => OpenBooksCheck[] {
  const controls = new Map(figures.controls.map((one) => [one.legalEntityId, one]));
  const told = new Set(
    (figures.bankStatements ?? []).map((one) => `${one.legalEntityId} ${one.account}`),
  );
  return ({ books, accounts, pairs }) => {
    const control = controls.get(books.legalEntityId);
    const isUntold = accounts.some(
      (row) =>
        /^5[^8]/.test(row.account) &&
        positionGroupOf(books.chart, row.account) === 'bank' &&
        !told.has(`${books.legalEntityId} ${row.account}`),
    );
    return [
      ...(isUntold ? (['bank-not-compared'] as const) : []),
      ...((control?.suspense ?? 0n) === 0n ? [] : (['suspense'] as const)),
      ...((control?.missingNumbers ?? 0) === 0 ? [] : (['numbers-missing'] as const)),
      ...(pairs.member.some((pair: EliminatedPair) => contradicts(pair))
        ? (['contribution-differs'] as const)
        : []),
      ...((control?.unbalanced ?? 0n) === 0n ? [] : (['unbalanced'] as const)),
    ];
  };
}
