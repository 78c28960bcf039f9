/** What the address says of the books that are read: nothing of it is needed. */
export interface BalanceSearch {
  readonly livres?: string | undefined;
  readonly du?: string | undefined;
  readonly au?: string | undefined;
  readonly activite?: string | undefined;
  readonly compte?: string | undefined;
  readonly fin?: 'oui' | undefined;
}

export interface LedgerSearch extends BalanceSearch {
  readonly jusque?: string | undefined;
  readonly journal?: string | undefined;
  readonly texte?: string | undefined;
  readonly montant?: string | undefined;
}

type Said = Record<string, unknown>;

/** An account typed into the address is read as a number. */
export const textIn = (said: Said, name: string): string | undefined => {
  const value = said[name];
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
};

/** Said to be undefined, or what stands in the address would stay. */
export const balanceSearch = (said: Said): BalanceSearch => ({
  livres: textIn(said, 'livres'),
  du: dayIn(said, 'du'),
  au: dayIn(said, 'au'),
  activite: textIn(said, 'activite'),
  compte: textIn(said, 'compte')?.replaceAll(/[^0-9A-Za-z]/g, '').slice(0, 15),
  fin: said['fin'] === 'oui' ? 'oui' : undefined,
});

export const ledgerSearch = (said: Said): LedgerSearch => ({
  ...balanceSearch(said),
  jusque: textIn(said, 'jusque')?.replaceAll(/[^0-9A-Za-z]/g, '').slice(0, 15),
  journal: textIn(said, 'journal'),
  texte: textIn(said, 'texte')?.slice(0, 80),
  montant: textIn(said, 'montant'),
});

/** A day that a form or an address says; nonsense is no day. */
export const dayIn = (said: Said, name: string): string | undefined => {
  const text = textIn(said, name);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined;
};

/** '1 234,5' as '1234.50'; undefined where nobody could tell an amount. */
export function amountTyped(text: string | undefined): string | undefined {
  const plain = text?.replaceAll(/[\s€]/gu, '').replace(',', '.');
  const [, whole, cents = ''] = /^(\d{1,16})(?:\.(\d{1,2}))?$/.exec(plain ?? '') ?? [];
  return whole && `${whole.replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}`;
}

/** The address of a file with the filter of the screen. */
export function fileOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`;
}
