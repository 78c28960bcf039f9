import type { StartList, StartStep } from '@plusloin/contracts';
import { addDays } from '@plusloin/kernel';
import type { Actor, Services } from '@plusloin/platform';
import { pathOfMember } from '../path/paths.queries.js';
import { placeOf } from '../path/paths.service.js';

/** The first things that a new member does, kept for each account, step by step. */
export class StartLists {
  constructor(private readonly services: Pick<Services, 'work'>) {}

  /** What the account has done, in the order of doing, and whether its member is new. */
  read(actor: Actor, memberId: string): Promise<StartList> {
    return this.services.work.read(actor, async (tx) => {
      const { stage, since } = await pathOfMember(tx, memberId);
      const { today } = await placeOf(tx);
      const isRecent = stage === 'associate' && since > addDays(today, -NEW_DAYS);
      const rows = await tx.query<{ step: StartStep }>(DONE, [tx.cooperativeId, actor.id]);
      return { isOffered: stage === 'agreement' || isRecent, done: rows.map(({ step }) => step) };
    });
  }

  /** The same twice changes nothing. */
  async mark(actor: Actor, step: StartStep, isDone: boolean): Promise<void> {
    await this.services.work.run(actor, (tx) =>
      isDone
        ? tx.query(MARK, [tx.cooperativeId, actor.id, step, tx.now])
        : tx.query(UNMARK, [tx.cooperativeId, actor.id, step]),
    );
  }
}

/** So long after becoming an associate somebody is still new. */
const NEW_DAYS = 90;

const DONE = `
  select step from membership.start_step where cooperative_id = $1 and account_id = $2
  order by done_at, step`;

const MARK = `
  insert into membership.start_step (cooperative_id, account_id, step, done_at)
  values ($1, $2, $3, $4) on conflict do nothing`;

const UNMARK = `
  delete from membership.start_step where cooperative_id = $1 and account_id = $2 and step = $3`;
