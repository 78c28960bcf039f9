import type { refusals, titles, words } from './french.js';
import type { Refusal } from './says.js';

/** A code that has its sentences. */
export type RefusalCode = keyof typeof refusals;

/** All that refusals are told with, in one language. What French has, each of the others has. */
export interface RefusalWords {
  readonly refusals: Readonly<Record<RefusalCode, Refusal>>;
  readonly unknown: Refusal;
  readonly titles: Readonly<Record<keyof typeof titles, string>>;
  readonly words: Readonly<Record<keyof typeof words, string>>;
}
