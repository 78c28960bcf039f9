import { type Block, frenchAmount, type Row, type Table } from '@plusloin/platform/pdf';
import { groupThousands } from '@plusloin/plots';
import type { PooledControl, PooledSignature, PooledStatement } from '../statement-shapes.js';
import { controlLabel, type PooledSpeech } from './pooled-words.js';

/** What was checked, how to check it again, and who answers for what. */
export function closingBlocks(statement: PooledStatement, speech: PooledSpeech): Block[] {
  const { pooled } = speech;
  return [
    {
      kind: 'beside',
      gap: 28,
      parts: [
        {
          share: 1.7,
          blocks: [
            { kind: 'heading', level: 2, text: pooled.controls },
            controlsTable(statement, speech),
          ],
        },
        {
          share: 1,
          blocks: [
            { kind: 'heading', level: 2, text: pooled.verify },
            ...pooled.howToVerify.flatMap((text): Block[] => [
              { kind: 'paragraph', text, size: 8.5 },
              { kind: 'gap', height: 4 },
            ]),
          ],
        },
      ],
    },
    ...signatureBlocks(statement, speech),
  ];
}

/** Each with a drawn sign and the words which say the same. */
function controlsTable({ controls }: PooledStatement, speech: PooledSpeech): Table {
  const { pooled } = speech;
  return {
    kind: 'table',
    summary: pooled.controls,
    rowHeight: 13.5,
    columns: [
      { title: pooled.control, align: 'left', width: { share: 1 } },
      { title: pooled.finding, align: 'right', width: { least: 0 } },
      { title: '', align: 'left', width: 80 },
    ],
    rows: controls.map((control): Row => ({
      cells: [
        controlLabel(control, speech),
        control.holds
          ? findingText(control, speech)
          : [{ text: findingText(control, speech), tone: 'care', strong: true }],
        control.holds
          ? { holds: true, text: pooled.holds }
          : { holds: false, text: [{ text: pooled.fails, tone: 'care' }] },
      ],
    })),
  };
}

/** A finding is a difference, 'ok', or what was found in words. */
function findingText({ finding }: PooledControl, { pooled }: PooledSpeech): string {
  if (/^-?\d+\.\d+$/.test(finding)) return frenchAmount(finding);
  return finding === 'ok' ? pooled.ok : finding;
}

const SIGNATURES_IN_A_ROW = 3;

/** A firm signs the books it keeps and no others; the coordination signs the perimeter. */
function signatureBlocks(statement: PooledStatement, speech: PooledSpeech): Block[] {
  const { pooled } = speech;
  const slots = statement.signatures.map((one) => slotOf(one, speech));
  const rows = Array.from({ length: Math.ceil(slots.length / SIGNATURES_IN_A_ROW) }, (_, row) =>
    slots.slice(row * SIGNATURES_IN_A_ROW, (row + 1) * SIGNATURES_IN_A_ROW),
  );
  const [first, ...others] = rows.map((row) => signatureRow(row, speech));
  const together: Block[] = [
    { kind: 'heading', level: 2, text: pooled.signatures },
    { kind: 'paragraph', text: pooled.membersNote, size: 8, tone: 'quiet' },
    { kind: 'gap', height: 5 },
    ...(first === undefined ? [] : [first]),
  ];
  return [
    { kind: 'beside', gap: 0, parts: [{ share: 1, blocks: together }] },
    ...others.flatMap((row): Block[] => [{ kind: 'gap', height: 12 }, row]),
  ];
}

/** Always as many places as fit beside each other, so that lines to sign on keep one length. */
function signatureRow(
  slots: readonly { readonly of: string; readonly by: string }[],
  { pooled, words: { list } }: PooledSpeech,
): Block {
  const signature = pooled.dateAndSignature;
  return {
    kind: 'beside',
    gap: 28,
    parts: Array.from({ length: SIGNATURES_IN_A_ROW }, (_, place) => {
      const slot = slots[place];
      if (slot === undefined) return { share: 1, blocks: [] };
      return {
        share: 1,
        blocks: [
          { kind: 'paragraph', text: slot.by, strong: true },
          { kind: 'gap', height: 26 },
          { kind: 'rule' },
          { kind: 'gap', height: 2 },
          { kind: 'paragraph', text: slot.of + list.dot + signature, size: 8, tone: 'quiet' },
        ],
      };
    }),
  };
}

/** More codes than these are a list that nobody reads over a signature. */
const MOST_CODES = 8;

function slotOf(signature: PooledSignature, { pooled, words }: PooledSpeech) {
  if (signature.signs === 'perimeter-and-votes') {
    const by = pooled.coordination + words.list.comma + signature.cooperative;
    return { of: pooled.signsPerimeter, by };
  }
  const { by, registration, books } = signature;
  return {
    of:
      books.length > MOST_CODES
        ? pooled.signsManyBooks(groupThousands(String(books.length)))
        : pooled.signsBooks(books.join(words.list.comma)),
    by: registration === null ? by : by + words.list.comma + registration,
  };
}
