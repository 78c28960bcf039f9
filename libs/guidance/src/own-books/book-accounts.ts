/** Which accounts of the owner's books tell what, in one chart of accounts. */
export interface BookAccounts {
  readonly work: readonly string[];
  readonly contribution: readonly string[];
  readonly social: readonly string[];
  readonly incomeTax: readonly string[];
  /** What stands over against the bank when payers pay. */
  readonly payers: readonly string[];
}

/** AR 21-10-2018, and ANC 2014-03 for the classes. */
export const bookAccounts: Readonly<Record<'PCMN' | 'PCG', BookAccounts>> = {
  PCMN: {
    ...{ work: ['70'], contribution: ['61325'], social: ['6181'], incomeTax: ['67'] },
    payers: ['400', '404', '407', '46', '70'],
  },
  PCG: {
    ...{ work: ['70'], contribution: ['6228'], social: ['646'], incomeTax: ['695', '698'] },
    payers: ['411', '416', '418', '419', '70'],
  },
};

export const isOneOf = (prefixes: readonly string[], account: string): boolean =>
  prefixes.some((prefix) => account.startsWith(prefix));
