import type { StartStep } from '@plusloin/contracts';
import type { Actor, Services } from '@plusloin/platform';

/** The first things that a new member does, kept for each account, step by step. */
export class StartLists {
  constructor(private readonly services: Pick<Services, 'work'>) {}

  /** What the account has done, in the order of doing. */
  done(actor: Actor): Promise<StartStep[]> {
    return this.services.work.read(actor, async (tx) => {
      const rows = await tx.query<{ step: StartStep }>(DONE, [tx.cooperativeId, actor.id]);
      return rows.map(({ step }) => step);
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

const DONE = `
  select step from membership.start_step where cooperative_id = $1 and account_id = $2
  order by done_at, step`;

const MARK = `
  insert into membership.start_step (cooperative_id, account_id, step, done_at)
  values ($1, $2, $3, $4) on conflict do nothing`;

const UNMARK = `
  delete from membership.start_step where cooperative_id = $1 and account_id = $2 and step = $3`;
