import { useLingui } from '@lingui/react/macro';
import type { GuidanceSituation, GuidanceStatusKey } from '@plusloin/contracts';

/** What each line of a status is called. */
export function useFigureWords(country?: GuidanceSituation['country']) {
  const { t } = useLingui();
  return {
    turnover: t`chiffre d’affaires`,
    costs: t`frais`,
    cooperative: t`part de la coopérative`,
    social: t`cotisations sociales`,
    tax: t`impôt`,
    net: t`net`,
    provisionalQuarter:
      // Afterwards it follows there the income of three years before.
      country === 'BE'
        ? t`cotisation provisoire par trimestre, les trois premières années`
        : t`cotisation provisoire par trimestre`,
    finalQuarter: t`cotisation définitive par trimestre`,
  };
}

/** Why a status shows nothing that is asked before its income is known. */
export function useWhyNotProvisional() {
  const { t } = useLingui();
  const bySelf: readonly GuidanceStatusKey[] = ['fr-sole-trader', 'fr-eurl'];
  return (key: GuidanceStatusKey): string => {
    if (key === 'fr-micro') {
      return t`Rien de provisoire : les cotisations suivent les recettes déclarées.`;
    }
    // Of the years that the official model answers for.
    if (bySelf.includes(key)) return t`La cotisation provisoire de cette année n’est pas connue.`;
    return t`Rien de provisoire : les cotisations se paient avec chaque paie.`;
  };
}
