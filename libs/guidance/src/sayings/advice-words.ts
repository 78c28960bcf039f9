import type { GuidanceLanguage } from '@plusloin/contracts';

/**
 * Turns that tell somebody what to do with their life. The compass shows differences and gives
 * questions to ask; nobody here may say which way is better.
 */
const advice: Readonly<Record<GuidanceLanguage, readonly string[]>> = {
  fr: [
    'choisis',
    'choisissez',
    '(nous|on)( te| vous)? (conseillons|conseille|recommandons|recommande)',
    '(est|sont) (conseillée?s?|recommandée?s?)',
    '(tu devrais|vous devriez|il vaut mieux|mieux vaut|tu as intérêt|vous avez intérêt)',
    '(opte|optez|préfère|préférez)',
    'le (meilleur|plus avantageux)',
  ],
  nl: [
    'kies',
    '(wij|we) (raden|adviseren|bevelen)',
    '(raden|bevelen) (wij|we)',
    '(aangeraden|aanbevolen|raadzaam)',
    '(je zou moeten|je kan beter|je kunt beter|je doet er goed aan)',
    'opteer',
    '(de|het) (beste|voordeligste)',
  ],
  en: [
    'choose',
    '(we|i) (recommend|advise|suggest)',
    '(is|are) (recommended|advisable)',
    '(you should|you had better|you are better off|it is better)',
    '(opt for|prefer)',
    'the (best|most advantageous)',
  ],
};

/** The first turn of advice in a sentence, as it stands there; null where there is none. */
export function adviceIn(text: string, language: GuidanceLanguage): string | null {
  for (const turn of advice[language]) {
    // \b knows no accents: a word ends where no letter follows.
    const found = new RegExp(`(?<!\\p{L})(?:${turn})(?!\\p{L})`, 'iu').exec(text);
    if (found !== null) return found[0];
  }
  return null;
}
