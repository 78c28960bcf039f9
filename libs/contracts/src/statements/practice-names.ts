import type { PracticeWords } from './practice-words.js';
import type { Note, StatementBlock, StatementLine } from './statement-shapes.js';

/** What a line is called: in its own words, in those of its block, in those of the statement. */
export function nameOf(
  { code, label }: Pick<StatementLine, 'code' | 'label'>,
  block: Pick<StatementBlock, 'code'>,
  words: PracticeWords,
): string {
  if (label !== null) return label;
  if (block.code === 'vat' && /^\d\d$/.test(code)) return words.grid(code);
  const { linesIn, lines, blocks } = words;
  return linesIn[block.code]?.[code] ?? lines[code] ?? blocks[code] ?? code;
}

/** What explains a line, in one breath. */
export const notesText = (notes: readonly Note[], words: PracticeWords): string =>
  notes.map((note) => words.note(note, words.format)).join(words.dot);

/** 'B  Ce que tu as facturé · facturé': what it is and from what it was counted. */
export function titleOf(block: StatementBlock, words: PracticeWords): string {
  const name = words.blocks[block.code] ?? block.code;
  return block.letter === null ? name : `${block.letter}\u2002${name}`;
}

/** What a block was counted from; nothing where that is plain. */
export const basisOf = ({ basis }: StatementBlock, words: PracticeWords): string =>
  basis === null ? '' : words.basis[basis];
