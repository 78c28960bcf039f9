import type { Tx } from '@plusloin/platform';
import { SealedText, type TextPlace } from '@plusloin/vault';
import type { WithKeys } from '../path/particulars.js';

/** The addresses that a list of members brought, until their letters go out: sealed for each. */
export class Contacts {
  private readonly texts: SealedText;

  constructor({ config = {} }: WithKeys) {
    this.texts = SealedText.of(config);
  }

  /** Once: the first address stays. */
  async add(tx: Tx, memberId: string, email: string): Promise<void> {
    const sealed = await this.texts.seal(tx, placeOf(memberId), email);
    await tx.query(ADD, [tx.cooperativeId, memberId, sealed]);
  }

  /** null for whoever was erased since. */
  async emailOf(tx: Tx, memberId: string): Promise<string | null> {
    const [row] = await tx.query<{ sealed: Buffer }>(CONTACT, [tx.cooperativeId, memberId]);
    if (row === undefined) throw new Error(`no list has brought member ${memberId}`);
    const [email] = await this.texts.openAll(tx, [{ ...placeOf(memberId), ...row }]);
    return email ?? null;
  }
}

const placeOf = (memberId: string): TextPlace => ({
  ...{ holderId: memberId, row: `membership.contact/${memberId}/sealed` },
});

const ADD = `
  insert into membership.contact (cooperative_id, member_id, sealed) values ($1, $2, $3)
  on conflict do nothing`;

const CONTACT = `
  select sealed from membership.contact where cooperative_id = $1 and member_id = $2`;
