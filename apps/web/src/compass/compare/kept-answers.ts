import { useSyncExternalStore } from 'react';
import type { Answers } from './questions.js';

const KEPT = 'plusloin-compass';
const NOTHING: Answers = {};

/** In this window only, and nowhere else before the end. */
let answers = read();
const listeners = new Set<() => void>();

export function keepAnswers(next: Answers): void {
  answers = next;
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing has them until the page is left.
  }
  listeners.forEach((changed) => changed());
}

export const keptAnswers = (): Answers => answers;

export const useAnswers = (): Answers => useSyncExternalStore(listen, keptAnswers, () => NOTHING);

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function read(): Answers {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Answers;
  } catch {
    return NOTHING;
  }
}
