import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { Paths } from '@plusloin/membership';
import { operatorActor, type Tx, type Work } from '@plusloin/platform';

/** Ids under their names in addresses. */
export type Ids = Readonly<Record<string, string>>;

type Planter = (tx: Tx, memberId: string, work: Work) => Promise<Ids>;

/**
 * Things of a member in the cooperative of the transaction: each function puts some there. They
 * are called again before a thing may be changed.
 */
const PLANTERS: readonly Planter[] = [aClose, aPath];

/** All of them, new, with the cooperative and the member. */
export function planted(work: Work, cooperativeId: string, memberId: string): Promise<Ids> {
  return work.run(operatorActor(cooperativeId), async (tx) => {
    const all: Ids[] = [{ cooperativeId, memberId }];
    for (const plant of PLANTERS) all.push(await plant(tx, memberId, work));
    return Object.assign({}, ...all);
  });
}

/** They came before the cooperative did. */
async function aPath(tx: Tx, memberId: string, work: Work): Promise<Ids> {
  const of = { why: 'fondatrice', on: calendarDate('2020-01-01') };
  await new Paths({ work }).enrol(tx, memberId, of);
  return {};
}

/** One that has failed, so that nobody who follows it waits. */
async function aClose(tx: Tx): Promise<Ids> {
  const closeId = uuidv7();
  await tx.query(
    `insert into statements.quarter_close (cooperative_id, id, quarter, version, is_provisional,
       state, requested_by, frozen_at, books, figures_version, drawing_version, failure)
     values ($1, $2, '2026-Q1', 1, true, 'failed', 'tests', $3, '[]', 1, 1,
       '{"code": "statements.proof", "details": {}}')`,
    [tx.cooperativeId, closeId, tx.now],
  );
  return { closeId };
}
