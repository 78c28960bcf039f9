import { randomInt } from 'node:crypto';

/** What stands for a person wherever the identity may not: 'P-7K3M', drawn from chance alone. */
export const newPseudonym = (letters = FEWEST_LETTERS): string =>
  `P-${Array.from({ length: letters }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;

/** Whether a text has the form of a pseudonym. */
export const isPseudonym = (text: string): boolean => /^P-[0-9A-HJKMNP-TV-Z]{4,8}$/.test(text);

export const FEWEST_LETTERS = 4;
export const MOST_LETTERS = 8;

/** Crockford's: no I, L, O or U, which are misread on paper and aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
