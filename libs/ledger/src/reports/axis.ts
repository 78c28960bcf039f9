/** Whose postings: those of one practice, of the common part of the books, or all of them. */
export type PracticeChoice = string | 'common' | undefined;

/** How the table of balances writes the common part, because a key holds no null. */
export const COMMON_PART = '00000000-0000-0000-0000-000000000000';

/** The practice as the table of balances writes it; null asks for all. */
export const practiceKey = (choice: PracticeChoice): string | null =>
  choice === 'common' ? COMMON_PART : (choice ?? null);

/** Texts of digits and letters in the order of their characters, as accounts are printed. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
