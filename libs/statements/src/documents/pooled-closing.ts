import type { Block, Row, Table } from '@plusloin/platform';
import type { PooledBooks, PooledStatement } from '../statement-shapes.js';
import type { Words } from './words.js';

/** What was checked, each with a drawn sign and the words which say the same. */
export function controlsTable({ controls }: PooledStatement, words: Words): Table {
  const { pooled } = words;
  return {
    kind: 'table',
    summary: pooled.controls,
    columns: [
      { title: pooled.control, align: 'left', width: { share: 1 } },
      { title: pooled.finding, align: 'right', width: 'fit' },
      { title: '', align: 'left', width: 90 },
    ],
    rows: controls.map(({ label, finding, holds }): Row => ({
      cells: [
        label,
        holds ? finding : [{ text: finding, tone: 'care', strong: true }],
        { holds, text: holds ? pooled.holds : pooled.fails },
      ],
    })),
  };
}

/** A firm signs the books it keeps and no others; the coordination signs the perimeter. */
export function signatureBlocks(statement: PooledStatement, words: Words): Block[] {
  const { pooled } = words;
  const slots = [
    ...firmsOf(statement.books).map(({ name, registration, codes }) => ({
      of: pooled.signsBooks(codes.join(words.list.comma)),
      by: registration === null ? name : `${name}, ${registration}`,
    })),
    { of: pooled.signsPerimeter, by: pooled.coordination },
  ];
  return [
    { kind: 'heading', level: 2, text: pooled.signatures },
    {
      kind: 'beside',
      gap: 24,
      parts: slots.map(({ of, by }) => ({
        share: 1,
        blocks: [
          { kind: 'paragraph', text: of, size: 8, tone: 'quiet' },
          { kind: 'paragraph', text: by, strong: true },
          { kind: 'gap', height: 34 },
          { kind: 'rule' },
          { kind: 'paragraph', text: pooled.dateAndSignature, size: 7.5, tone: 'quiet' },
        ],
      })),
    },
    { kind: 'gap', height: 8 },
    { kind: 'paragraph', text: pooled.membersNote, size: 8, tone: 'quiet' },
  ];
}

interface Firm {
  readonly name: string;
  readonly registration: string | null;
  readonly codes: readonly string[];
}

function firmsOf(books: readonly PooledBooks[]): Firm[] {
  const firms = new Map<string, Firm>();
  for (const { code, keeper } of books) {
    if (keeper.kind !== 'firm') continue;
    const { name, registration } = keeper;
    const key = `${name} ${registration ?? ''}`;
    const codes = [...(firms.get(key)?.codes ?? []), code];
    firms.set(key, { name, registration, codes });
  }
  return [...firms.values()];
}
