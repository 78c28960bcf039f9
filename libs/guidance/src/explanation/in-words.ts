import type { GuidanceLanguage } from '@plusloin/contracts';
import { euros } from '../comparison/euros.js';
import type { Value } from '../engine/evaluator.js';

const YES_NO = {
  fr: ['oui', 'non'],
  nl: ['ja', 'nee'],
  en: ['yes', 'no'],
} as const;

/** Units of our rules in French; any other is shown as it is written. */
const UNITS: Readonly<Record<string, Readonly<Record<GuidanceLanguage, string>>>> = {
  an: { fr: 'an', nl: 'jaar', en: 'year' },
  trimestre: { fr: 'trimestre', nl: 'kwartaal', en: 'quarter' },
  mois: { fr: 'mois', nl: 'maand', en: 'month' },
  enfant: { fr: 'enfant', nl: 'kind', en: 'child' },
  décimales: { fr: 'décimales', nl: 'decimalen', en: 'decimals' },
};

/** '1 922,16 €/an', '20,5 %', 'oui', with the separators of the language; null of no value. */
export function inWords(
  value: Value,
  unit: string | null,
  language: GuidanceLanguage,
): string | null {
  if (value === null || value === undefined) return null;
  const [yes, no] = YES_NO[language];
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string') return value;
  if (unit === null || unit === '') return plain(value, language);
  const space = unit === '%' && language === 'en' ? '' : '\u00a0';
  return `${plain(value, language, unit.startsWith('€'))}${space}${translated(unit, language)}`;
}

/** Euros with their cents, where they are not whole. */
function plain(value: number, language: GuidanceLanguage, isAmount = false): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: isAmount && !euros(value).endsWith('.00') ? 2 : 0,
    maximumFractionDigits: 2,
  }).format(value);
}

const translated = (unit: string, language: GuidanceLanguage): string =>
  unit
    .split('/')
    .map((part) => UNITS[part.trim()]?.[language] ?? part.trim())
    .join('/');
