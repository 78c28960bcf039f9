/**
 * What a statement shows when the close knows it, and leaves out when it does not. Amounts in minor
 * units.
 */
export interface StatementExtras {
  /** What payers paid, in the columns which `cash` does not cover. */
  readonly collected?: readonly CollectedBefore[];
  /** VAT in the quarter's bills which the member could not recover. */
  readonly vatLost?: readonly { readonly legalEntityId: string; readonly amount: bigint }[];
  readonly bankStatements?: readonly BankStatementEnd[];
  readonly documents?: readonly NumberedDocuments[];
}

export interface CollectedBefore {
  readonly legalEntityId: string;
  /** `null`: the books do not go back that far. */
  readonly yearBefore: bigint | null;
  readonly yearToDate: bigint;
}

/** What the bank says it held on the quarter's last day. */
export interface BankStatementEnd {
  readonly legalEntityId: string;
  readonly number: string;
  readonly balance: bigint;
}

export interface NumberedDocuments {
  readonly legalEntityId: string;
  readonly series: string;
  readonly first: string;
  readonly last: string;
  readonly count: number;
  readonly missing: number;
}
