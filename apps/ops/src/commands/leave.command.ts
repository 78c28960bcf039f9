import { setTimeout as pause } from 'node:timers/promises';
import { handOverArchive, Leaving, type Departure, type OwedItem } from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';
import { UsageError, type Answer, type Command } from '../command.js';
import { withWorker } from '../in-process-worker.js';
import { table } from '../text-table.js';
import {
  dayAsked,
  memberOfCode,
  membershipOptions,
  withMembership,
  type MembershipAsk,
} from './membership-asks.js';

export const leave: Command = {
  name: 'leave',
  summary: 'end a membership: path, access and practices at once, then the archive',
  options: [
    ...membershipOptions,
    { name: 'member', value: 'CODE', summary: 'who leaves', isRequired: true },
    { name: 'why', value: '"…"', summary: 'the reason, which is kept' },
    { name: 'practices-until', value: '2026-12-31', summary: 'their last day; today else' },
    { name: 'dry-run', summary: 'only say what is open; nothing is changed' },
  ],
  run: (asked) =>
    withMembership(asked, async (ask) => {
      const { actor, services } = ask;
      const code = asked.value('member');
      const memberId = await services.work.read(actor, (tx: Tx) => memberOfCode(tx, code));
      const leaving = new Leaving(services);
      if (asked.has('dry-run')) {
        const owed = await leaving.owed(actor, memberId);
        return { text: owedText(owed), json: { owed } };
      }
      const why = asked.option('why');
      if (why === undefined) throw new UsageError('--why "…" must be given');
      const until = dayAsked(asked, 'practices-until');
      await leaving.leave(actor, { memberId, why, ...(until && { practicesUntil: until }) });
      return told(await archived(ask, memberId), services.config.storageFolder);
    }),
};

/** Does the job here, unless a worker has done it already. */
function archived(ask: MembershipAsk, memberId: string): Promise<Departure> {
  const { actor, services, installation } = ask;
  const leaving = new Leaving(services);
  let failure: unknown;
  const untilDone = async (): Promise<Departure> => {
    for (;;) {
      const departure = await leaving.departure(actor, memberId);
      if (departure.folder !== null) return departure;
      if (failure !== undefined) throw failure;
      await pause(LOOK_MILLISECONDS);
    }
  };
  return withWorker(installation, untilDone, ({ job, cooperativeId, outcome, attempt, error }) => {
    const isOurs = job === handOverArchive.name && cooperativeId === actor.cooperativeId;
    const isGivenUp = outcome === 'failed' || (outcome === 'to-retry' && attempt >= TRIES);
    if (isOurs && isGivenUp) failure ??= error ?? new Error(`${job} has failed`);
  });
}

const LOOK_MILLISECONDS = 100;
const TRIES = 3;

function told(departure: Departure, storageFolder: string): Answer {
  const { memberCode, leftOn, owed, folder, files } = departure;
  const archive = `${files.length} files in ${storageFolder}/${folder}\n`;
  return {
    text: `${memberCode} has left on ${leftOn}\n${owedText(owed)}${archive}`,
    json: { ...departure, storageFolder },
  };
}

const owedText = (owed: readonly OwedItem[]): string =>
  owed.length === 0 ? 'nothing is open\n' : table(owed, OWED);

const OWED = [
  { title: 'account', cell: (row: OwedItem) => row.account },
  { title: 'amount', isNumber: true, cell: (row: OwedItem) => row.amount },
  { title: 'owed by', cell: (row: OwedItem) => row.owedBy },
  { title: 'label', cell: (row: OwedItem) => row.label },
];
