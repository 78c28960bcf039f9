import { nameOf, type PracticeWords, type StatementBlock } from '@plusloin/contracts';
import { Money } from '@plusloin/kernel';
import { Amount } from '@plusloin/ui';
import { Figure } from './lines.js';
import classes from './use-of-contribution.module.css';

interface UseProps {
  readonly block: StatementBlock;
  readonly words: PracticeWords;
}

/** Where each euro kept by the cooperative goes: a bar beside each figure, on one scale. */
export function UseOfContribution({ block, words }: UseProps) {
  const parts = block.lines.filter(({ isAside, quarter }) => !isAside && quarter !== null);
  const minors = parts.map(({ quarter }) => Money.parse(quarter ?? '0.00').minor);
  const most = minors.reduce((high, one) => (one > high ? one : high), 1n);
  return (
    <>
      <ul className={classes.parts}>
        {parts.map((line, place) => (
          <li key={`${line.code} ${line.label ?? ''}`}>
            <span>{nameOf(line, block, words)}</span>
            <Amount of={line.quarter ?? '0.00'} />
            <Bar part={minors[place] ?? 0n} of={most} />
          </li>
        ))}
      </ul>
      {block.total === null ? null : (
        <p className={classes.total}>
          <span>{nameOf(block.total, block, words)}</span>
          <Figure of={block.total.quarter} words={words} />
        </p>
      )}
    </>
  );
}

/** The figure beside it says the same: nobody needs to hear it twice. */
function Bar({ part, of }: { readonly part: bigint; readonly of: bigint }) {
  const percent = part > 0n ? String((part * 100n) / of) : '0';
  return (
    <svg className={classes.bar} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 8">
      <rect width={percent} height="8" fill="var(--pl-income)" />
    </svg>
  );
}
