import {
  nameOf,
  notesText,
  type PracticeWords,
  type StatementBlock,
  type StatementLine,
} from '@plusloin/contracts';
import { Amount } from '@plusloin/ui';
import { FigureLink } from './figure-link.js';
import classes from './lines.module.css';

interface LineNameProps {
  readonly line: StatementLine;
  readonly block: StatementBlock;
  readonly words: PracticeWords;
}

/** 'A1 Contribution', and what explains it, quieter. */
export function LineName({ line, block, words }: LineNameProps) {
  const notes = notesText(line.notes, words);
  return (
    <>
      {line.number === null ? null : <span className={classes.number}>{line.number} </span>}
      {startingLarge(nameOf(line, block, words))}
      {notes === '' ? null : <span className={classes.notes}>{notes}</span>}
    </>
  );
}

/** A figure; a dash where it is not known, words where it is not counted, nothing where none is. */
export function Figure({ of, words }: { of: string | null | undefined; words: PracticeWords }) {
  if (of === undefined) return null;
  if (of === null) return <span className={classes.quiet}>{words.unknown}</span>;
  return <Amount of={of} />;
}

/** The one figure of a line, and the way to what it is made of. */
export function QuarterFigure({ line, block, words }: LineNameProps) {
  return line.quarter === null ? (
    <span className={classes.quiet}>{words.notCounted}</span>
  ) : (
    <FigureLink block={block.code} line={line === block.total ? 'total' : line.code}>
      <Amount of={line.quarter} />
    </FigureLink>
  );
}

interface BlockLinesProps {
  readonly block: StatementBlock;
  readonly words: PracticeWords;
  /** What a total does not include. */
  readonly without?: string | undefined;
}

/** A block as a list of names and figures: its lines, its total, what is said beside it. */
export function BlockLines({ block, words, without }: BlockLinesProps) {
  const { lines, total } = block;
  const counted = lines.filter(({ isAside }) => !isAside);
  const aside = lines.filter(({ isAside }) => isAside);
  const row = (line: StatementLine, look: 'line' | 'total' | 'aside') => (
    <div className={classes.row} data-look={look} key={`${look} ${line.code} ${line.label ?? ''}`}>
      <dt>
        <LineName line={line} block={block} words={words} />
        {look === 'total' && without !== undefined ? (
          <span className={classes.notes}>{without}</span>
        ) : null}
      </dt>
      <dd>
        <QuarterFigure line={line} block={block} words={words} />
      </dd>
    </div>
  );
  return (
    <dl className={classes.lines}>
      {counted.map((line) => row(line, 'line'))}
      {total === null ? null : row(total, 'total')}
      {aside.map((line) => row(line, 'aside'))}
    </dl>
  );
}

const startingLarge = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
