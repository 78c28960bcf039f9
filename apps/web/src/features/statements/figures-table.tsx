import { useLingui } from '@lingui/react/macro';
import {
  basisOf,
  notesText,
  titleOf,
  type PracticeSection,
  type PracticeStatement,
  type PracticeWords,
  type StatementBlock,
  type StatementLine,
} from '@plusloin/contracts';
import { Quarter } from '@plusloin/kernel';
import { useState } from 'react';
import classes from './figures-table.module.css';
import { Figure, LineName, QuarterFigure } from './lines.js';

interface FiguresTableProps {
  readonly section: PracticeSection;
  readonly statement: PracticeStatement;
  readonly words: PracticeWords;
}

/** The blocks of the three columns, each under its own sum. */
const IN_FIGURES = [
  ...['invoiced', 'collected', 'year', 'paid', 'ageing'],
  ...['expenses', 'contribution', 'social', 'result'],
];

/** The quarter, the same one a year before, the year so far; a phone shows one at a time. */
export function FiguresTable({ section, statement, words }: FiguresTableProps) {
  const columns = columnsOf(statement, words);
  const [shown, setShown] = useState(0);
  const blocks = section.blocks.filter(({ code }) => IN_FIGURES.includes(code));
  return (
    <>
      <ColumnChoice columns={columns} shown={shown} onChange={setShown} />
      <table className={classes.table} data-shown={shown}>
        <caption className={classes.caption}>{words.table.figures}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {blocks.map((block) => (
          <BlockRows
            key={block.code}
            block={block}
            section={section}
            words={words}
            count={columns.length}
          />
        ))}
      </table>
    </>
  );
}

function columnsOf(statement: PracticeStatement, { format, table }: PracticeWords): string[] {
  const { quarter, period } = statement;
  if (period !== undefined) return [period, String(Number(period) - 1)];
  const parsed = Quarter.parse(quarter);
  return [
    format.shortQuarter(quarter),
    format.shortQuarter(parsed.minus(4).toString()),
    table.yearToDate(parsed.year),
  ];
}

interface ColumnChoiceProps {
  readonly columns: readonly string[];
  readonly shown: number;
  readonly onChange: (place: number) => void;
}

function ColumnChoice({ columns, shown, onChange }: ColumnChoiceProps) {
  const { t } = useLingui();
  return (
    <div className={classes.choice} role="group" aria-label={t`Colonne à montrer`}>
      {columns.map((title, place) => (
        <button
          key={title}
          type="button"
          aria-pressed={place === shown}
          onClick={() => onChange(place)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

/** Blocks that only explain the one above are quieter. */
const UNDER = ['year', 'ageing'];

interface BlockRowsProps {
  readonly block: StatementBlock;
  readonly section: PracticeSection;
  readonly words: PracticeWords;
  readonly count: number;
}

function BlockRows({ block, section, words, count }: BlockRowsProps) {
  const { total, code, lines } = block;
  const isResult = code === 'result';
  const parts = isResult ? lines.filter((line) => isShownInResult(line, section)) : lines;
  const look = UNDER.includes(code) ? 'under' : isResult ? 'result' : 'sum';
  return (
    <tbody id={`bloc-${code}`} data-look={look}>
      {total === null ? null : (
        <tr className={classes.sum}>
          <th scope="row">
            <BlockName block={block} words={words} />
          </th>
          <Cells line={total} block={block} words={words} count={count} />
        </tr>
      )}
      {parts.map((line) => (
        <tr key={`${line.code} ${line.label ?? ''}`}>
          <th scope="row">
            <LineName line={line} block={block} words={words} />
          </th>
          <Cells line={line} block={block} words={words} count={count} />
        </tr>
      ))}
    </tbody>
  );
}

/** What stands above as the sum of its own block is not said twice. */
const isShownInResult = ({ code, isAside }: StatementLine, { blocks }: PracticeSection): boolean =>
  isAside || !blocks.some((block) => block.code === code);

function BlockName({ block, words }: Pick<BlockRowsProps, 'block' | 'words'>) {
  const notes = [basisOf(block, words), notesText(block.total?.notes ?? [], words)];
  return (
    <>
      {titleOf(block, words)}
      <span className={classes.notes}>{notes.filter((one) => one !== '').join(words.dot)}</span>
    </>
  );
}

interface CellsProps {
  readonly line: StatementLine;
  readonly block: StatementBlock;
  readonly words: PracticeWords;
  readonly count: number;
}

function Cells({ line, block, words, count }: CellsProps) {
  return (
    <>
      <td>
        <QuarterFigure line={line} block={block} words={words} />
      </td>
      <td>
        <Figure of={line.yearBefore} words={words} />
      </td>
      {count < 3 ? null : (
        <td>
          <Figure of={line.yearToDate} words={words} />
        </td>
      )}
    </>
  );
}
