import type { Tx } from '@plusloin/platform';
import type { CountedDues, DuesAsk, DuesOfPractice, DuesPort } from './dues-port.js';
import { fromStored, toStored } from './stored-json.js';

/** Asks once for all practices of a close, and keeps what is answered beside their figures. */
export async function storeDues(
  tx: Tx,
  closeId: string,
  port: DuesPort,
  ask: DuesAsk,
): Promise<void> {
  const dues = await port.count(tx, ask);
  if (dues.length === 0) return;
  await tx.query(STORE_DUES, [tx.cooperativeId, closeId, toStored(dues)]);
}

/** What was answered of a practice, by legal entity. */
export const storedDues = (rows: readonly unknown[]): ReadonlyMap<string, CountedDues> =>
  new Map(
    fromStored<DuesOfPractice[]>(rows).map(({ legalEntityId, social, incomeTax }) => [
      legalEntityId,
      { social, incomeTax },
    ]),
  );

const STORE_DUES = `
  insert into statements.practice_figures (cooperative_id, close_id, practice_id, part, rows)
  select $1, $2, (d->>'practiceId')::uuid, 'dues', jsonb_agg(d order by place)
  from jsonb_array_elements($3::jsonb) with ordinality as x(d, place) group by 3`;
