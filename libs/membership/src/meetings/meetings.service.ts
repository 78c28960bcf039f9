import { calendarDateIn, uuidv7 } from '@plusloin/kernel';
import {
  AuditLog,
  EditedMeanwhile,
  type Actor,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { z } from 'zod';
import { tell, type Notice, type NoticeKind } from '../notices.queries.js';
import { namesOf } from '../path/names.js';
import type { WithKeys } from '../path/particulars.js';
import { readForm } from '../path/membership-form.js';
import { InvalidMembershipForm } from '../path/path.errors.js';
import { lockPath } from '../path/paths.queries.js';
import { placeOf } from '../path/paths.service.js';
import {
  attendanceNoted,
  meetingAnswered,
  meetingCalledOff,
  meetingProposed,
  seatGivenBack,
  seatsShown,
} from './audited-meetings.js';
import { MeetingNotBegun, MeetingNotOpen, NoPlaceAtMeeting } from './meetings.errors.js';
import {
  addMeeting,
  cancelMeeting,
  cancelRegistration,
  concernedBy,
  dateAtQuorum,
  fixMeeting,
  lockMeeting,
  meetingPage,
  meetingsOf,
  register,
  seatsBefore,
  seatsOf,
  setAttendance,
  vote,
  votersOf,
  type AfterMeeting,
  type Meeting,
  type Seat,
} from './meetings.queries.js';

const words = z.string().trim().min(1).max(200);

const newMeeting = z
  .strictObject({
    title: words,
    place: words,
    /** How many must want a date before it is chosen. */
    quorum: z.int().min(1).max(1000),
    places: z.int().min(1).max(1000),
    /** The instants proposed; a single one asks nobody. */
    dates: z.array(z.iso.datetime({ offset: true })).min(1).max(20),
  })
  .refine(({ quorum, places }) => places >= quorum, 'places');

export type NewMeeting = z.input<typeof newMeeting>;

/** Meetings for those who wonder whether to join. They cost nothing. */
export class Meetings {
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work'> & WithKeys) {}

  /** Several dates are a poll; one is a meeting already. Refusal: `membership.invalid-form`. */
  async propose(actor: Actor, of: NewMeeting): Promise<string> {
    const { dates, ...meeting } = readForm(newMeeting, of);
    return this.services.work.run(actor, async (tx) => {
      const instants = [...new Set(dates)].map((text) => new Date(text));
      if (instants.some((one) => one <= tx.now)) throw new InvalidMembershipForm(['dates']);
      const id = uuidv7(tx.now);
      await addMeeting(tx, id, meeting, instants);
      const [only] = instants;
      if (instants.length === 1 && only !== undefined) await fixMeeting(tx, id, only);
      await this.audit.record(tx, meetingProposed.of(id, {}));
      return id;
    });
  }

  /**
   * Says which dates suit somebody, instead of what they said before. The first date that enough
   * people want is chosen, and those who want it have the first places. Refusals:
   * `membership.meeting-not-open`, `platform.not-found`.
   */
  vote(actor: Actor, of: { meetingId: string; pathId: string; dates: string[] }): Promise<Meeting> {
    return this.services.work.run(actor, async (tx) => {
      await this.answerIn(tx, of);
      return lockMeeting(tx, of.meetingId);
    });
  }

  /**
   * A place, or one on the waiting list when all are taken; twice changes nothing. Refusals: as
   * `vote`.
   */
  register(actor: Actor, of: { meetingId: string; pathId: string }): Promise<Seat> {
    return this.services.work.run(actor, async (tx) => {
      await openTo(tx, of.meetingId);
      await this.answerIn(tx, { ...of, dates: [] });
      return seatIn(await seatsOf(tx, of.meetingId), of.pathId);
    });
  }

  /** To a poll, the dates that suit; to a meeting whose date is known, that one comes. */
  async answerIn(
    tx: Tx,
    of: { meetingId: string; pathId: string; dates: readonly string[] },
  ): Promise<void> {
    const { state } = await lockMeeting(tx, of.meetingId);
    if (state === 'poll') await voteIn(tx, of);
    else if (of.dates.length > 0) throw new MeetingNotOpen(state);
    else await registerIn(tx, of);
    await this.audit.record(tx, meetingAnswered.of(of.meetingId, { path: of.pathId }));
  }

  /** Gives a place back: whoever waited longest gets it and is told. Refusals: as `vote`. */
  cancel(actor: Actor, of: { meetingId: string; pathId: string }): Promise<void> {
    return this.services.work.run(actor, (tx) => this.cancelIn(tx, of));
  }

  /** The same, inside a transaction. */
  async cancelIn(tx: Tx, of: { meetingId: string; pathId: string }): Promise<void> {
    const { id } = await openTo(tx, of.meetingId);
    const before = await seatsOf(tx, id);
    await cancelRegistration(tx, id, of.pathId);
    const promoted = (await seatsOf(tx, id)).filter(
      ({ pathId, hasPlace }) =>
        hasPlace && before.some((one) => one.pathId === pathId && !one.hasPlace),
    );
    await tell(tx, promoted.map(({ pathId, number }) =>
      noticeOf('meeting-place', `meeting-place:${id}:${pathId}:${number}`, id, pathId),
    ));
    await this.audit.record(tx, seatGivenBack.of(id, { path: of.pathId }));
  }

  /** It does not take place: all who answered are told. Refusal: `membership.meeting-not-open`. */
  callOff(actor: Actor, meetingId: string): Promise<void> {
    return this.services.work.run(actor, async (tx) => {
      const { id, state } = await lockMeeting(tx, meetingId);
      if (state === 'cancelled') return;
      if (state !== 'poll') await openTo(tx, id);
      await cancelMeeting(tx, id);
      const concerned = await concernedBy(tx, id);
      await tell(tx, concerned.map((pathId) =>
        noticeOf('meeting-cancelled', `meeting-cancelled:${id}:${pathId}`, id, pathId),
      ));
      await this.audit.record(tx, meetingCalledOff.of(id, {}));
    });
  }

  /**
   * Who was there; the meeting was held. Refusals: `membership.meeting-not-begun`,
   * `platform.edited-meanwhile`, and others.
   */
  attend(
    actor: Actor,
    of: { meetingId: string; present: readonly string[]; version: number },
  ): Promise<Seat[]> {
    return this.services.work.run(actor, async (tx) => {
      const { id, state, startsAt, version } = await lockMeeting(tx, of.meetingId);
      if (version !== of.version) throw new EditedMeanwhile('Meeting', of.version);
      if (state !== 'fixed' && state !== 'held') throw new MeetingNotOpen(state);
      if (startsAt === null || startsAt > tx.now) throw new MeetingNotBegun();
      const placed = (await seatsOf(tx, id)).filter(({ hasPlace }) => hasPlace);
      const isPlaced = (pathId: string) => placed.some((seat) => seat.pathId === pathId);
      if (!of.present.every(isPlaced)) throw new NoPlaceAtMeeting();
      await setAttendance(tx, id, placed.map(({ pathId }) => pathId), of.present);
      await this.audit.record(tx, attendanceNoted.of(id, { count: of.present.length }));
      return seatsOf(tx, id);
    });
  }

  /** Refusal: `platform.not-found`. */
  one(actor: Actor, meetingId: string): Promise<Meeting> {
    return this.services.work.run(actor, (tx) => lockMeeting(tx, meetingId));
  }

  /** All meetings, the next ones last. */
  list(actor: Actor): Promise<Meeting[]> {
    return this.services.work.read(actor, (tx) => meetingsOf(tx));
  }

  /** A page of them, those to come first. */
  page(
    actor: Actor,
    of: { after: AfterMeeting | null; most: number },
  ): Promise<(Meeting & AfterMeeting)[]> {
    return this.services.work.read(actor, (tx) => meetingPage(tx, of));
  }

  /** Who is registered, in order: those with a place, then those who wait. */
  seats(actor: Actor, meetingId: string): Promise<NamedSeat[]> {
    return this.services.work.run(actor, async (tx) => {
      await lockMeeting(tx, meetingId);
      const seats = await seatsOf(tx, meetingId);
      await this.audit.record(tx, seatsShown.of(meetingId, { count: seats.length }));
      const names = await namesOf(tx, this.services, seats.map(({ pathId }) => pathId));
      return seats.map((seat) => ({ ...seat, name: names.get(seat.pathId) ?? '' }));
    });
  }

  /** Reminds those with a place, once, within the two days before. */
  async remind(tx: Tx): Promise<number> {
    const { timeZone } = await placeOf(tx);
    const until = new Date(tx.now.getTime() + REMINDER_MILLISECONDS);
    const seats = await seatsBefore(tx, until);
    return tell(tx, seats.map(({ meetingId, pathId, startsAt }) => ({
      ...{ key: `meeting-soon:${meetingId}:${pathId}`, kind: 'meeting-soon' as const },
      ...{ pathId, subjectId: meetingId, dueOn: calendarDateIn(startsAt, timeZone) },
    })));
  }
}

/** Somebody registered, by their name. */
export interface NamedSeat extends Seat {
  readonly name: string;
}

const noticeOf = (kind: NoticeKind, key: string, subjectId: string, pathId: string): Notice => ({
  ...{ key, kind, pathId, subjectId, dueOn: null },
});

async function voteIn(
  tx: Tx,
  of: { meetingId: string; pathId: string; dates: readonly string[] },
): Promise<void> {
  const meeting = await lockMeeting(tx, of.meetingId);
  await lockPath(tx, of.pathId);
  await vote(tx, meeting.id, of.pathId, of.dates.map((text) => new Date(text)));
  const chosen = await dateAtQuorum(tx, meeting);
  if (chosen === undefined) return;
  await fixMeeting(tx, meeting.id, chosen);
  const voters = await votersOf(tx, meeting.id, chosen);
  for (const pathId of voters) await register(tx, meeting.id, pathId);
  const told = await concernedBy(tx, meeting.id);
  await tell(tx, told.map((pathId) =>
    noticeOf('meeting-fixed', `meeting-fixed:${meeting.id}:${pathId}`, meeting.id, pathId),
  ));
}

async function registerIn(tx: Tx, of: { meetingId: string; pathId: string }): Promise<void> {
  await openTo(tx, of.meetingId);
  await lockPath(tx, of.pathId);
  await register(tx, of.meetingId, of.pathId);
  const { number } = seatIn(await seatsOf(tx, of.meetingId), of.pathId);
  const key = `meeting-registered:${of.meetingId}:${of.pathId}:${number}`;
  await tell(tx, [noticeOf('meeting-registered', key, of.meetingId, of.pathId)]);
}

/** Two days: what was promised to those who register. */
const REMINDER_MILLISECONDS = 48 * 60 * 60 * 1000;

async function openTo(tx: Tx, id: string): Promise<Meeting> {
  const meeting = await lockMeeting(tx, id);
  const isOver = meeting.startsAt !== null && meeting.startsAt <= tx.now;
  if (meeting.state !== 'fixed' || isOver) {
    throw new MeetingNotOpen(isOver ? 'held' : meeting.state);
  }
  return meeting;
}

function seatIn(seats: readonly Seat[], pathId: string): Seat {
  const seat = seats.find((one) => one.pathId === pathId);
  if (seat === undefined) throw new Error('whoever registers has a seat or waits for one');
  return seat;
}
