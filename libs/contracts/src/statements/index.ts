export { isZero } from './amounts.js';
export { concernsText, type LanguageFormat } from './language-format.js';
export { controlName, frenchPooledNames, whereOf, type PooledNames } from './pooled-names.js';
export { dutchPooledNames } from './pooled-names-dutch.js';
export { englishPooledNames } from './pooled-names-english.js';
export { basisOf, nameOf, notesText, titleOf } from './practice-names.js';
export { dutyName, sentenceOf, type Span } from './practice-sentence.js';
export { dutchTerms } from './practice-words-dutch.js';
export { englishTerms } from './practice-words-english.js';
export { frenchPoliteTerms } from './practice-words-polite.js';
export { frenchTerms, type PracticeTerms, type PracticeWords } from './practice-words.js';
export { dutchYearTerms } from './practice-year-dutch.js';
export { englishYearTerms } from './practice-year-english.js';
export { frenchYearTerms } from './practice-year-french.js';
export type * from './statement-shapes.js';
/** The schemas of all that, for who gives or checks a statement. */
export * as statementShapes from './statement-shapes.js';
