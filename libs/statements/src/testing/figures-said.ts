import type { PracticeSection, PracticeStatement, StatementBlock } from '../statement-shapes.js';

export function sectionOf(statement: PracticeStatement, place = 0): PracticeSection {
  const section = statement.sections[place];
  if (section === undefined) throw new Error(`no section ${place}`);
  return section;
}

/** A block of either page, by its code. */
export function blockOf(section: PracticeSection, code: string): StatementBlock {
  const all = [...section.blocks, ...section.accountant];
  const found = all.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no block ${code}`);
  return found;
}

/** 'A1 vat -1173.18', line by line, the total last. */
export const said = ({ lines, total }: StatementBlock): string[] =>
  [...lines, ...(total === null ? [] : [total])].map((one) =>
    [one.number, one.code, one.quarter ?? 'not counted'].filter((text) => text !== null).join(' '),
  );

export const blockSaid = (section: PracticeSection, code: string): string[] =>
  said(blockOf(section, code));
