/**
 * What an answer was made of: the rules behind its figures and, since sayings have a version too,
 * what stands beside them. Answers of before name their rules alone.
 */
export const toldVersion = (
  rules: { readonly version: string },
  sayings: { readonly version: string },
): string => `${rules.version}-${sayings.version}`;

/** The rules alone: figures are explained by them, whatever was said beside. */
export const rulesIn = (told: string): string => told.split('-')[0] ?? told;
