import { addDays, calendarDateIn, type CalendarDate } from '@plusloin/kernel';
import { PastItsTime, tellOfEnd, toldOfEnd } from '@plusloin/membership';
import type { Actor, Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { keptUntil, ruleOf, type RetainedKind } from '@plusloin/vault';
import * as due from './due.queries.js';
import { PastPeople, type RetentionParts } from './past-people.js';

/** What can be announced and destroyed, and the day from which its time runs. */
export interface Dated {
  readonly id: string;
  readonly writtenOn: CalendarDate;
}

/** One type of data that can be destroyed when its time is over. */
export interface Retained {
  readonly kind: RetainedKind;
  /** What is past its time on a day. */
  due(tx: Tx, on: CalendarDate): Promise<Dated[]>;
  /** Of what was due on a day, that which may go: its owner, if to be told, knew it by then. */
  announced(tx: Tx, all: readonly Dated[], by: CalendarDate): Promise<readonly Dated[]>;
  /** Tells whoever it is of; twice tells once. */
  announce(tx: Tx, all: readonly Dated[]): Promise<unknown>;
  /** Twice changes nothing. */
  destroy(actor: Actor, id: string): Promise<unknown>;
}

/** Between its announcement and the end of what is past its time. */
export const NOTICE_DAYS = 30;

/**
 * What a rule of retention destroys, by its key or with its file: the books, the log and the
 * statements stay until the cooperative decides, since an entry that is taken out breaks its chain.
 */
export const retained = (services: RetentionParts): readonly Retained[] => {
  const people = new PastPeople(services);
  const kept = new PastItsTime(services);
  const within =
    (destroy: (tx: Tx, id: string) => Promise<void>): Retained['destroy'] =>
    (actor, id) => services.work.run(actor, (tx) => destroy(tx, id));
  const document = within((tx, id) => kept.document(tx, id));
  return [
    quietly('identity-key', due.IDENTITIES, (actor, id) => people.identity(actor, id)),
    quietly('candidate', due.CANDIDATES, within((tx, id) => people.candidate(tx, id))),
    {
      ...quietly('stale-candidate', due.STALE_CANDIDATES, within((tx, id) => people.stale(tx, id))),
      announced: async (tx, all, day) => toldOfEnd(tx, all, { day, timeZone: await zoneOf(tx) }),
      announce: async (tx, all) => tellOfEnd(tx, all, addDays(await todayOf(tx), NOTICE_DAYS)),
    },
    quietly('document', due.DOCUMENTS, document),
    quietly('refused-document', due.REFUSED_DOCUMENTS, document),
    quietly('superseded-document', due.SUPERSEDED_DOCUMENTS, document),
    quietly('candidate-document', due.CANDIDATE_DOCUMENTS, document),
    quietly('message', due.MESSAGES, within((tx, id) => kept.messages(tx, id))),
    quietly('appointment', due.APPOINTMENTS, within((tx, id) => kept.appointment(tx, id))),
    quietly('adviser-note', due.NOTES, within((tx, id) => kept.notes(tx, id))),
  ];
};

/** Announced in the audit log alone. */
function quietly(kind: RetainedKind, sql: string, destroy: Retained['destroy']): Retained {
  return {
    ...{ kind, destroy },
    due: (tx, on) => dueOf(tx, on, kind, sql),
    announced: async (_tx, all) => all,
    announce: async () => undefined,
  };
}

async function dueOf(tx: Tx, on: CalendarDate, kind: RetainedKind, sql: string): Promise<Dated[]> {
  const { country } = await cooperativeOf(tx);
  if (ruleOf({ kind, country }, on) === undefined) return [];
  const rows = await tx.query<Dated>(sql, [tx.cooperativeId]);
  return rows.filter(({ writtenOn }) => keptUntil({ kind, country, writtenOn }, on) <= on);
}

const zoneOf = async (tx: Tx): Promise<string> => (await cooperativeOf(tx)).timeZone;

/** Where the cooperative is. */
export const todayOf = async (tx: Tx): Promise<CalendarDate> =>
  calendarDateIn(tx.now, await zoneOf(tx));
