import { english } from './refusals/en/index.js';
import { frenchWithVous } from './refusals/fr-vous/index.js';
import { refusals, titles, unknown, words } from './refusals/french.js';
import { dutch } from './refusals/nl/index.js';
import type { RefusalCode, RefusalWords } from './refusals/refusal-words.js';
import type { Refusal } from './refusals/says.js';
import type { InterfaceLanguage } from './interface-language.js';

export type { Refusal, RefusalCode };

/** What refusals are told with, in each language that a person may read. */
export const refusalWords: Readonly<Record<InterfaceLanguage, RefusalWords>> = {
  fr: { refusals, unknown, titles, words },
  'fr-vous': frenchWithVous,
  nl: dutch,
  en: english,
};

/** `hasOwn`, because 'toString' is in every object and in no catalogue. */
export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
