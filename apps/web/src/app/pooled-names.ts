import { useLingui } from '@lingui/react/macro';
import {
  dutchPooledNames,
  englishPooledNames,
  frenchPooledNames,
  type PooledNames,
} from '@plusloin/contracts';

const NAMES: Readonly<Record<string, PooledNames>> = {
  nl: dutchPooledNames,
  en: englishPooledNames,
};

/** What rows and controls of a pooled statement are called, for who reads. */
export function usePooledNames(): PooledNames {
  const { i18n } = useLingui();
  return NAMES[i18n.locale] ?? frenchPooledNames;
}
