import type { ExplainedFigure, GuidanceLanguage } from '@plusloin/contracts';
import type { ReferenceTraced } from '../reference/reference-engine.js';
import { inWords } from './in-words.js';

/** A figure of the official French model, in its own words and with its own links. */
export const explainOfficial = (
  { name, title, value, unit, links, from }: ReferenceTraced,
  language: GuidanceLanguage,
): ExplainedFigure => ({
  ...{ name, title, value: inWords(value, unit, language), trust: 'official' },
  official: { links: links.filter(({ url }) => URL.canParse(url)) },
  from: from.map((one) => explainOfficial(one, language)),
});
