import { NotFound, type Tx } from '@plusloin/platform';

/** Of this cooperative, erased or not, or `NotFound`. */
export async function personIdOfPseudonym(tx: Tx, pseudonym: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(PERSON, [tx.cooperativeId, pseudonym]);
  if (row === undefined) throw new NotFound('person', pseudonym);
  return row.id;
}

/** Of this cooperative, or `NotFound`. */
export async function memberIdOfCode(tx: Tx, code: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(MEMBER, [tx.cooperativeId, code]);
  if (row === undefined) throw new NotFound('member', code);
  return row.id;
}

const PERSON = 'select id from vault.person where cooperative_id = $1 and pseudonym = $2';
const MEMBER = 'select id from registry.member where cooperative_id = $1 and code = $2';
