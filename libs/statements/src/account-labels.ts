import type { Language } from '@plusloin/registry';
import { standardLabels, type StandardLabel } from './standard-labels.js';

interface Account {
  readonly account: string;
  readonly label: string;
}

/**
 * What an account is called in a language: only where it bears the name that its chart gives it. A
 * name that a cooperative has chosen is its own in every language.
 */
export function accountLabel(
  { account, label }: Account,
  { language, books }: { readonly language: Language; readonly books: { chart: 'PCMN' | 'PCG' } },
): string {
  if (language === 'fr') return label;
  const name = comparable(label);
  const standard = byName[books.chart]
    .get(name)
    ?.find(({ prefixes }) => prefixes.some((prefix) => account.startsWith(prefix)));
  return standard?.[language] ?? label;
}

/** Files write an apostrophe either way. */
const comparable = (label: string): string => label.replaceAll('’', "'").toLowerCase();

function byNameOf(labels: readonly StandardLabel[]): ReadonlyMap<string, StandardLabel[]> {
  const found = new Map<string, StandardLabel[]>();
  for (const one of labels) {
    const name = comparable(one.fr);
    found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
}

const byName = { PCMN: byNameOf(standardLabels.PCMN), PCG: byNameOf(standardLabels.PCG) };
