import { NOTHING_WRITTEN, says } from './says.js';

/** Words of the kernel. */
export const kernelRefusals = {
  'kernel.invalid-calendar-date': says(
    'Cette date n’existe pas dans le calendrier[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris l’année, le mois et le jour, par exemple 2026-03-31.',
  ),
  'kernel.invalid-time-zone': says(
    'Ce fuseau horaire n’existe pas[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris par exemple Europe/Brussels ou Europe/Paris.',
  ),
  'kernel.invalid-quarter': says(
    'Ce trimestre n’existe pas[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris l’année et le trimestre, par exemple 2026-Q3.',
  ),
  'kernel.invalid-amount': says(
    'Ce montant n’est pas lisible[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris-le sans espace, avec un point et deux décimales au plus, par exemple 1234.50.',
  ),
  'kernel.invalid-currency': says(
    'Ce code de monnaie n’existe pas[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris ses trois lettres majuscules, par exemple EUR.',
  ),
  'kernel.invalid-rate': says(
    'Ce taux n’est pas lisible[ : « {text} »].',
    NOTHING_WRITTEN,
    'Écris-le avec un point, par exemple 5.5.',
  ),
  'kernel.invalid-structured-reference': says(
    'Cette communication structurée est fausse[ : « {text} »].',
    NOTHING_WRITTEN,
    'Recopie ses douze chiffres depuis le document, par exemple +++090/9337/55493+++.',
  ),
} as const;
