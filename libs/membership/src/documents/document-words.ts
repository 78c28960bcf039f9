import type { Tx } from '@plusloin/platform';
import { SealedText, type TextPlace } from '@plusloin/vault';
import { UNREADABLE, type WithKeys } from '../path/particulars.js';
import type { DocumentRow, MemberDocument } from './documents.queries.js';

type Of = Pick<MemberDocument, 'id' | 'pathId'>;
type Column = 'sealed_key' | 'sealed_name' | 'sealed_reason';

/** What was said of a document, and the key of its file: under the key of its path. */
export class DocumentWords {
  private readonly texts: SealedText;

  constructor({ config = {} }: WithKeys) {
    this.texts = SealedText.of(config);
  }

  /** Refusal: `vault.erased`. */
  seal(tx: Tx, of: Of, column: Column, words: string): Promise<Buffer> {
    return this.texts.seal(tx, placeOf(of, column), words);
  }

  /** Refusals: `vault.erased`, `vault.seal-broken`. */
  open(tx: Tx, of: Of, column: Column, sealed: Buffer): Promise<string> {
    return this.texts.open(tx, placeOf(of, column), sealed);
  }

  /** With their names and why they were refused, in the order given. */
  async named<R extends DocumentRow>(tx: Tx, rows: readonly R[]) {
    const names = rows.map((of) => ({ ...placeOf(of, 'sealed_name'), sealed: of.sealedName }));
    const refused = rows.flatMap((of) => {
      const { sealedReason: sealed } = of;
      return sealed === null ? [] : [{ of, ...placeOf(of, 'sealed_reason'), sealed }];
    });
    const opened = await this.texts.openAll(tx, [...names, ...refused]);
    const whys = new Map(refused.map(({ of }, nth) => [of.id, opened[names.length + nth]]));
    return rows.map(({ sealedName: _n, sealedReason: why, ...row }, nth) => ({
      ...{ ...row, name: opened[nth] ?? UNREADABLE },
      reason: why === null ? null : (whys.get(row.id) ?? UNREADABLE),
    }));
  }
}

const placeOf = ({ id, pathId }: Of, column: Column): TextPlace => ({
  ...{ holderId: pathId, row: `membership.document/${id}/${column}` },
});
