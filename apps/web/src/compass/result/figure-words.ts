import { useLingui } from '@lingui/react/macro';

/** What each line of a status is called. */
export function useFigureWords() {
  const { t } = useLingui();
  return {
    turnover: t`chiffre d’affaires`,
    costs: t`frais`,
    cooperative: t`part de la coopérative`,
    social: t`cotisations sociales`,
    tax: t`impôt`,
    net: t`net`,
    provisionalQuarter: t`cotisation provisoire par trimestre`,
    finalQuarter: t`cotisation définitive par trimestre`,
  };
}
