import { Rate } from '@plusloin/kernel';
import type { AccountFigures } from '@plusloin/ledger';
import { accountLabel } from './account-labels.js';
import { minorOf } from './practice-money.js';
import { amount, movesOf, sumOf, type SectionFacts } from './section-facts.js';
import { groupOf, isOneOf, type VatBox } from './statement-settings.js';
import { block, line } from './statement-lines.js';
import type { Note, StatementBlock, StatementLine } from './statement-shapes.js';

/** The VAT of the quarter by the boxes of its return, and how far the ledger is from it. */
export function vatBlock(facts: SectionFacts): StatementBlock[] {
  const { chart, books, profile } = facts;
  if (profile === 'employed') return [];
  const rows = facts.accounts.filter(({ account }) => isOneOf(chart.vat, account));
  const isSubject = books.vat.status === 'taxable' || books.vat.status === 'mixed';
  if (!isSubject && rows.every((row) => row.debit === 0n && row.credit === 0n)) return [];
  const counted = chart.vatBoxes.filter(({ side }) => side === 'due' || side === 'deductible');
  const lines = inReturnOrder(counted).flatMap((box) => boxLine(box, rows, facts));
  const sum = lines.reduce((total, one) => total + minorOf(one.quarter), 0n);
  const of = (side: VatBox['side']) =>
    rows.filter(({ account }) => groupOf(chart.vatBoxes, account)?.side === side);
  const waiting = movesOf(of('waiting')).closing;
  const ledger = -movesOf(rows).closing + waiting;
  const asides = [
    line('vat-ledger', ledger),
    line('vat-difference', ledger - sum),
    ...(waiting === 0n ? [] : [line('vat-waiting', -waiting)]),
  ].map((one) => ({ ...one, isAside: true }));
  return [block('vat', 'ledger', [...lines, ...asides], line('vat-due', sum))];
}

/** What is due, then what is taken off on credit notes, then what was paid to others. */
function inReturnOrder(boxes: readonly VatBox[]): VatBox[] {
  const order = ['54', '55', '56', '63', '64', '62', '59'];
  const place = ({ code }: VatBox) => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...boxes].sort((one, other) => place(one) - place(other));
}

function boxLine(box: VatBox, rows: readonly AccountFigures[], facts: SectionFacts) {
  const { vatBoxes } = facts.chart;
  const own = rows.filter(({ account }) => groupOf(vatBoxes, account) === box);
  const moved = box.side === 'due' ? sumOf(own, ofQuarter(-1n)) : -sumOf(own, ofQuarter(1n));
  if (moved === 0n) return [];
  const notes: Note[] = [...baseNotes(box, moved, facts), ...partNotes(box, moved, facts)];
  const label = facts.books.chart === 'PCG' && own[0] ? accountLabel(own[0], facts) : null;
  return [line(box.code, moved, { label, notes })];
}

/**
 * What the quarter itself put on an account. The other side first clears what stood there at its
 * start, when the former return is booked; what goes beyond it is a correction.
 */
const ofQuarter =
  (sign: 1n | -1n) =>
  (row: AccountFigures): bigint => {
    const opening = sign * row.opening;
    const [usual, other] = sign === 1n ? [row.debit, row.credit] : [row.credit, row.debit];
    const cleared = opening <= 0n ? 0n : other < opening ? other : opening;
    return usual - (other - cleared);
  };

/** A base is told only where its rate gives the VAT, to a cent for each entry. */
function baseNotes({ code }: VatBox, moved: bigint, facts: SectionFacts): Note[] {
  const base = facts.chart.vatBases.find(({ of }) => of === code);
  if (base === undefined || facts.books.vat.status !== 'taxable') return [];
  const rows = facts.accounts.filter(({ account }) => isOneOf(base.prefixes, account));
  const minor = sumOf(rows, (row) => (base.reads === 'credit' ? row.credit : row.debit));
  const size = moved < 0n ? -moved : moved;
  const gap = Rate.ofPercent(base.percent).applyTo(minor) - size;
  const allowed = BigInt(facts.entries?.count ?? 0);
  if (gap > allowed || -gap > allowed) return [];
  return [{ kind: 'base', grid: base.code, amount: amount(minor) }];
}

/** Of what is deducted: purchases, and the cooperative's invoices that came in the quarter. */
function partNotes({ code, side }: VatBox, moved: bigint, facts: SectionFacts): Note[] {
  if (side !== 'deductible' || code === '64' || code === '62') return [];
  // Over a year, what was declared meanwhile has left the account.
  if (facts.head.period !== undefined) return [];
  const invoices = facts.otherContributions.filter(({ documented }) => {
    const on = documented.invoice?.on ?? '';
    return on >= facts.head.from && on <= facts.head.lastDay;
  });
  const recovered = sumOf(invoices, ({ documented }) => documented.vat - documented.vatLost);
  if (recovered === 0n) return [];
  return [
    { kind: 'part', code: 'purchases', amount: amount(-moved - recovered) },
    ...invoices.map(
      ({ documented }): Note => ({
        kind: 'part',
        code: documented.invoice?.number ?? '',
        amount: amount(documented.vat - documented.vatLost),
      }),
    ),
  ];
}

/** For who copies the receipts book: what it adds up to. */
export function receiptsBlock(facts: SectionFacts, collected: StatementLine | null) {
  if (facts.profile !== 'micro' || collected === null) return [];
  return [block('receipts', 'collected', [], line('receipts', minorOf(collected.quarter)))];
}
