import {
  guidanceStatusKeys,
  understandingParts,
  type GuidanceLanguage,
  type GuidanceUnderstanding,
} from '@plusloin/contracts';
import { sayingsIn } from './sayings.js';

/** Every way of working in plain words, in the order that they are shown. */
export function understandings(language: GuidanceLanguage): GuidanceUnderstanding[] {
  const sayings = sayingsIn(language);
  return guidanceStatusKeys.map((key) => ({
    key,
    country: key.startsWith('be-') ? 'BE' : 'FR',
    title: sayings.text(`status.${key}`),
    parts: understandingParts.map((about) => ({
      ...sayings.saying({ code: `understand.${key}.${about}` }),
      about,
    })),
  }));
}
