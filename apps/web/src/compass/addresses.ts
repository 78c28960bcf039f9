import type { GuidanceLanguage } from '@plusloin/contracts';
import { createContext, use, useMemo, useSyncExternalStore } from 'react';

/**
 * Every page in each language has an address of its own, so that it can be found in that language.
 * The first word is that of the language; what a page is about may follow: a token, a rule.
 */
const NAMES = {
  fr: {
    ...{ home: 'boussole', understand: 'comprendre', compare: 'comparer', result: 'resultat' },
    ...{ estimate: 'estimer', rule: 'regles', independence: 'independance', contact: 'contact' },
  },
  nl: {
    ...{ home: 'kompas', understand: 'begrijpen', compare: 'vergelijken', result: 'resultaat' },
    ...{ estimate: 'ramen', rule: 'regels', independence: 'zelfstandigheid', contact: 'contact' },
  },
  en: {
    ...{ home: 'compass', understand: 'understand', compare: 'compare', result: 'result' },
    ...{ estimate: 'estimate', rule: 'rules', independence: 'independence', contact: 'contact' },
  },
} as const;

export type PageName = keyof (typeof NAMES)['fr'];

/** Pages that need nothing but their address, and can be read before any script ran. */
export const pageNames = Object.keys(NAMES.fr) as PageName[];
export const compassLanguages = ['fr', 'nl', 'en'] as const satisfies readonly GuidanceLanguage[];

/** Where somebody is. */
export interface Here {
  readonly language: GuidanceLanguage;
  readonly page: PageName;
  /** A token or the name of a rule; '' where the page needs none. */
  readonly about: string;
  readonly query: Readonly<Record<string, string>>;
}

/** What is not known leads to the first page: nobody is lost for a typing mistake. */
export function readAddress(path: string, search: string): Here {
  const [home = '', name = '', about = ''] = path.split('/').slice(1);
  const language = compassLanguages.find((one) => NAMES[one].home === home) ?? 'fr';
  const page = pageNames.find((one) => one !== 'home' && NAMES[language][one] === name) ?? 'home';
  const query = Object.fromEntries(new URLSearchParams(search));
  return { language, page, about: decoded(about), query };
}

export function addressOf({ language, page, about, query }: Partial<Here>): string {
  const names = NAMES[language ?? 'fr'];
  const parts = [names.home, ...(page === undefined || page === 'home' ? [] : [names[page]])];
  const path = [...parts, ...(about ? [encodeURIComponent(about)] : [])].join('/');
  const search = new URLSearchParams(query).toString();
  return `/${path}${search === '' ? '' : `?${search}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Goes on to an address of the compass, without loading anything anew. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

function listen(changed: () => void): () => void {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
}

/** The address of the window. */
export function useWindowAddress(): Here {
  const address = useSyncExternalStore(listen, () => location.pathname + location.search);
  return useMemo(() => {
    const { pathname, search } = new URL(address, location.origin);
    return readAddress(pathname, search);
  }, [address]);
}

const Somewhere = createContext<Here>(readAddress('/boussole', ''));

export const HereProvider = Somewhere.Provider;
export const useHere = (): Here => use(Somewhere);
