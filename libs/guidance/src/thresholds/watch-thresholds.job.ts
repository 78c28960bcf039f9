import { Notifications, type News } from '@plusloin/identity';
import { calendarDateIn, isUuid, yearOf, type CalendarDate } from '@plusloin/kernel';
import { defineJob, handle, type JobHandler, type Services, type Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { z } from 'zod';
import { mailThreshold } from './mail-threshold.job.js';
import { measuredMembers } from './members-year.js';
import { reachedOf, type Reached } from './near-thresholds.js';

/** Asked by the calendar for each cooperative, once a week. */
export const watchThresholds = defineJob({
  name: 'guidance.watch-thresholds',
  payload: z.strictObject({
    cooperativeId: z.string().refine(isUuid),
    /** The instant planned. */
    at: z.iso.datetime(),
  }),
  key: ({ cooperativeId }) => `guidance.watch-thresholds-${cooperativeId}`,
});

/** Who does it: each threshold is told once in a year, however often the week comes. */
export const watchThresholdsHandler = (services: Services): JobHandler =>
  handle(watchThresholds, (actor) =>
    services.work.run(actor, async (tx) => {
      const on = calendarDateIn(tx.now, (await cooperativeOf(tx)).timeZone);
      await tellThresholds(tx, on, services);
    }),
  );

/** Tells each member what their books have come near to or passed, and was not told before. */
export async function tellThresholds(
  tx: Tx,
  on: CalendarDate,
  { outbox }: Pick<Services, 'outbox'>,
): Promise<void> {
  const year = yearOf(on);
  const members = await measuredMembers(tx, on);
  const reached = members.flatMap(({ memberId, measured }) =>
    reachedOf(measured).map((of) => ({ memberId, ...of })),
  );
  const fresh = await tx.query<ReachedByMember>(NOTE, [
    ...[tx.cooperativeId, year, JSON.stringify(reached), tx.now],
  ]);
  await new Notifications().tell(tx, fresh.map((one) => newsOf(one, year)));
  const mails = fresh.map(({ memberId, threshold }) => ({ memberId, year, threshold }));
  await outbox.addAll(tx, mails.map((mail) => mailThreshold.with(mail)));
}

interface ReachedByMember extends Reached {
  readonly memberId: string;
}

const newsOf = ({ memberId, threshold, level }: ReachedByMember, year: number): News => ({
  ...{ kind: 'threshold-reached', to: { memberId } },
  ids: { memberId, threshold, level, year: String(year) },
});

/** Who was told that it is passed need not hear that it is near: the job answers what is new. */
const NOTE = `
  insert into guidance.threshold_told
    (cooperative_id, member_id, year, threshold, level, told_at)
  select $1, r."memberId", $2, r.threshold, r.level, $4
  from jsonb_to_recordset($3::jsonb) as r("memberId" uuid, threshold text, level text)
  where not exists (select from guidance.threshold_told t where t.cooperative_id = $1
    and t.member_id = r."memberId" and t.year = $2 and t.threshold = r.threshold
    and t.level = 'passed')
  on conflict do nothing
  returning member_id as "memberId", threshold, level`;
