import type { ReactNode } from 'react';
import classes from './status.module.css';

export type StatusTone = 'done' | 'care' | 'quiet';

/** A dot and a word: never colour alone. */
export function Status({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <span className={classes.status} data-tone={tone}>
      <span className={classes.dot} aria-hidden="true" />
      {children}
    </span>
  );
}
