import { useLingui } from '@lingui/react/macro';
import type { WatchedThreshold } from '@plusloin/contracts';

/** What each threshold is called. */
export function useThresholdNames(): Readonly<Record<WatchedThreshold, string>> {
  const { t } = useLingui();
  return {
    'be-vat': t`la franchise de TVA`,
    'be-vat-tolerated': t`le dépassement toléré de la franchise de TVA`,
    'be-complementary': t`le revenu à partir duquel tu paies des cotisations`,
    'fr-vat': t`la franchise de TVA`,
    'fr-vat-at-once': t`la franchise de TVA, qui finit aussitôt`,
    'fr-micro': t`les recettes d’une micro-entreprise`,
    'dominant-payer': t`la part d’un seul payeur`,
  };
}

/** What a notification says of a threshold, by its name and whether it is passed. */
export function useThresholdWords(): (threshold: string, level: string) => string {
  const { t } = useLingui();
  const names: Readonly<Record<string, string>> = useThresholdNames();
  return (threshold, level) => {
    const name = names[threshold] ?? threshold;
    return level === 'passed' ? t`Un seuil est passé : ${name}` : t`Un seuil est proche : ${name}`;
  };
}
