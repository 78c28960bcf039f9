import { isZero } from '@plusloin/contracts';
import {
  type Block,
  type Cell,
  type Column,
  frenchAmount,
  type Phrase,
  type Row,
  type Span,
  type Table,
} from '@plusloin/platform/pdf';
import type { PooledContribution, PooledStatement } from '../statement-shapes.js';
import { amountCell, sumOf } from './cells.js';
import type { PooledSpeech } from './pooled-words.js';
import { MOST_LISTED } from './shown-columns.js';
import { dateOf } from './statement-parts.js';

/** What each practice owes and by which vote, and what the cooperative did with it. */
export function contributionBlocks(statement: PooledStatement, speech: PooledSpeech): Block[] {
  const { contributions, currency } = statement;
  const { pooled, words } = speech;
  const { accounts, amount } = contributions.fromCandidates;
  const isLong = contributions.perPractice.length > MOST_LISTED;
  const candidates: Span[] = [
    { text: `${pooled.fromCandidates(accounts.join(words.list.comma))}${words.list.colon}` },
    { text: frenchAmount(amount), strong: true, ...(isZero(amount) ? {} : { tone: 'care' }) },
  ];
  const heading = { kind: 'heading', level: 2 } as const;
  return [
    { ...heading, text: pooled.contributions, aside: words.inCurrency(currency) },
    contributionTable(statement, speech, isLong),
    ...(isLong ? [workbookNote(pooled.sheets.contributions, speech)] : []),
    {
      kind: 'beside',
      gap: 28,
      parts: [
        {
          share: 1.35,
          blocks: [{ ...heading, text: pooled.uses }, usesTable(statement, speech)],
        },
        {
          share: 1,
          blocks: [
            { ...heading, text: pooled.candidates },
            { kind: 'paragraph', text: candidates },
          ],
        },
      ],
    },
  ];
}

/** Where what is too long for paper can be read. */
export const workbookNote = (sheet: string, { pooled }: PooledSpeech): Block => ({
  kind: 'paragraph',
  text: pooled.inWorkbook(sheet),
  size: 8,
  tone: 'quiet',
});

function contributionTable(
  { contributions, currency }: PooledStatement,
  speech: PooledSpeech,
  isLong: boolean,
): Table {
  const { pooled } = speech;
  const { perPractice, total, vat } = contributions;
  const listed = isLong ? [] : perPractice;
  const amounts = (of: (one: PooledContribution) => string) =>
    frenchAmount(sumOf(perPractice.map(of), currency).toString());
  const hasLost = perPractice.some((one) => !isZero(one.vatLost));
  return {
    kind: 'table',
    summary: pooled.contributions,
    size: 8,
    columns: contributionColumns(hasLost, speech),
    rows: [
      ...listed.map((one) => contributionRow(one, hasLost, speech)),
      {
        cells: [
          ...[pooled.total, '', pooled.totalOwed, '', frenchAmount(total), frenchAmount(vat)],
          ...(hasLost ? [amounts((one) => one.vatLost)] : []),
          '',
          amounts((one) => one.unpaidBefore),
        ],
        look: 'total',
      },
      ...internalRow(contributions, hasLost, speech),
    ],
  };
}

/** What the total leaves out: practices in the cooperative's own books. */
function internalRow(
  { perPractice, internal }: PooledStatement['contributions'],
  hasLost: boolean,
  { pooled }: PooledSpeech,
): Row[] {
  if (!perPractice.some((one) => one.isInternal)) return [];
  const blank = Array.from({ length: hasLost ? 4 : 3 }, () => '');
  return [
    { cells: ['', '', pooled.internalOwed, '', frenchAmount(internal), ...blank], look: 'quiet' },
  ];
}

function contributionColumns(hasLost: boolean, { pooled }: PooledSpeech): Column[] {
  const amount = { align: 'right', width: { least: 0 } } as const;
  return [
    { title: pooled.practice, align: 'left', width: { least: 0 } },
    { title: pooled.member, align: 'left', width: { share: 1 } },
    { title: pooled.rule, align: 'left', width: { share: 1.8 } },
    { title: pooled.base, ...amount },
    { title: pooled.amount, ...amount, tinted: true },
    { title: pooled.vat, ...amount },
    ...(hasLost ? [{ title: pooled.vatLost, ...amount }] : []),
    { title: pooled.invoice, align: 'left', width: { share: 1.55 } },
    { title: pooled.unpaidBefore, ...amount },
  ];
}

function contributionRow(
  one: PooledContribution,
  hasLost: boolean,
  speech: PooledSpeech,
): Row {
  const { words } = speech;
  const bases = one.parts.map((part) => part.base).filter((base) => !isZero(base));
  const base = [...new Set(bases)];
  return {
    cells: [
      [{ text: one.practice, strong: true }],
      one.member,
      ruleText(one, speech),
      // Two rules on one base show it once; rules on different ones show each.
      base.length === 0 ? words.unknown : base.map(frenchAmount).join(' + '),
      amountCell(one.amount, words.unknown),
      amountCell(one.vat, words.unknown),
      ...(hasLost ? [amountCell(one.vatLost, words.unknown)] : []),
      invoiceText(one, speech),
      amountCell(one.unpaidBefore, words.unknown),
    ],
  };
}

/** Each rule in the words of its vote, and why somebody owes less. */
function ruleText({ parts }: PooledContribution, { pooled, words }: PooledSpeech): Phrase {
  return parts.flatMap((part, place): Span[] => {
    const voted = part.votedOn === null ? '' : `, ${pooled.voted(dateOf(part.votedOn))}`;
    // Rules of one vote say so once.
    const isLast = parts[place + 1]?.votedOn !== part.votedOn;
    return [
      { text: (place === 0 ? '' : ' + ') + part.label },
      { text: isLast ? voted : '', tone: 'quiet' },
      ...(part.exemption === null
        ? []
        : [
            {
              text: words.list.semicolon + pooled.exempt(part.exemption),
              tone: 'care' as const,
            },
          ]),
    ];
  });
}

function invoiceText(one: PooledContribution, speech: PooledSpeech): Cell {
  const { pooled, words } = speech;
  const { invoice } = one;
  if (invoice === null) return [{ text: withoutInvoice(one, speech), tone: 'quiet' }];
  const state = invoice.isPaid ? pooled.paid : pooled.toPay(dateOf(invoice.dueOn));
  return [{ text: invoice.number }, { text: words.list.comma + state, tone: 'quiet' }];
}

/** Why there is no invoice; the reason of an exemption stands with its rule. */
export function withoutInvoice(
  { amount, isInternal, parts }: PooledContribution,
  { pooled }: PooledSpeech,
): string {
  if (isInternal) return pooled.internal;
  if (!isZero(amount)) return pooled.noInvoice;
  return parts.some((part) => part.exemption !== null) ? pooled.exempted : pooled.nothingOwed;
}

function usesTable(
  { contributions, currency }: PooledStatement,
  { pooled, words }: PooledSpeech,
): Table {
  const { shares, total } = contributions;
  const spent = sumOf(shares.map((one) => one.spent), currency).toString();
  const isSpent = shares.some((one) => !isZero(one.share));
  return {
    kind: 'table',
    summary: pooled.uses,
    columns: [
      { title: pooled.use, align: 'left', width: { share: 1 } },
      { title: pooled.spent, align: 'right', width: { least: 84 } },
      { title: pooled.share, align: 'right', width: { least: 92 }, tinted: true },
      { title: pooled.cents, align: 'right', width: { least: 62 } },
    ],
    rows: [
      ...shares.map((one): Row => ({
        cells: [
          pooled.useLabel[one.code] ?? one.label,
          amountCell(one.spent, words.unknown),
          amountCell(one.share, words.unknown),
          frenchAmount(one.centsPerEuro),
        ],
      })),
      {
        cells: [
          pooled.total,
          frenchAmount(spent),
          frenchAmount(isSpent ? total : '0.00'),
          frenchAmount(isSpent ? '100.0' : '0.0'),
        ],
        look: 'total',
      },
    ],
  };
}
