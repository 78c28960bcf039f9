import { calendarDateIn, type CalendarDate, type DomainError } from '@plusloin/kernel';
import { NotFound, type Actor, type Services, type Tx } from '@plusloin/platform';
import { cooperativeOf, Registry, type Country } from '@plusloin/registry';
import { readReason } from './membership-form.js';
import {
  InvalidMembershipForm,
  MemberCodeTaken,
  NoSuchStep,
  StepOutOfOrder,
} from './path.errors.js';
import { ParticularsOf, type WithKeys } from './particulars.js';
import { endIfOver } from './path-end.js';
import { PathEvents } from './path-events.js';
import { informed, refusalsOf, type PathFacts } from './path-guards.js';
import { stepFrom, verbsFrom, type Verb } from './path-steps.js';
import {
  documentFacts,
  eventsOf,
  handedOn,
  closeForm,
  lockPath,
  pathOfMember,
  waysOfWorking,
  type Path,
  type PathEvent,
  type Place,
} from './paths.queries.js';

/** A step of a path: why, and on which day when it is not today. */
export interface StepTaken {
  readonly pathId: string;
  readonly why: string;
  readonly on?: CalendarDate;
}

/** An agreement makes a member of a candidate, under the code that the books will know. */
export interface Agreement extends StepTaken {
  readonly memberCode: string;
  readonly waysOfWorking: readonly string[];
}

/** The document that tells everything before a contract, as it was handed over. */
export interface Handover {
  readonly pathId: string;
  /** Which version of it. */
  readonly document: string;
  readonly sha256: string;
  readonly on?: CalendarDate;
}

/** The way of a person through their cooperative, by the table of steps. */
export class Paths {
  private readonly registry = new Registry();

  private readonly particulars: ParticularsOf;
  private readonly events: PathEvents;

  constructor(private readonly services: Pick<Services, 'work'> & WithKeys) {
    this.particulars = new ParticularsOf(services);
    this.events = new PathEvents(services);
  }

  /**
   * Writes down that the pre-contract information document was handed over; its waiting time runs
   * from the last time. The same twice changes nothing.
   */
  async inform(actor: Actor, of: Handover): Promise<void> {
    await this.services.work.run(actor, (tx) => this.informIn(tx, of));
  }

  /** The same, inside a transaction; whether it was for the first time that day. */
  async informIn(tx: Tx, of: Handover): Promise<boolean> {
    const { since } = await lockPath(tx, of.pathId);
    const on = inOrder(of.on, since, await placeOf(tx));
    const handed = await tx.query(HAND_OVER, [
      ...[tx.cooperativeId, of.pathId, on],
      ...[readReason(of.document, 'document'), of.sha256, tx.now, tx.actor.id],
    ]);
    return handed.length > 0;
  }

  /**
   * The candidate becomes a member. Refusals: `membership.no-such-step`,
   * `membership.information-not-given`, `membership.waiting-time-runs`,
   * `membership.documents-missing`, `membership.member-code-taken`.
   */
  agree(actor: Actor, of: Agreement): Promise<Path> {
    return this.services.work.run(actor, async (tx) => {
      const path = await lockPath(tx, of.pathId);
      return this.step(tx, path, 'agree', { ...of, member: () => this.admit(tx, of) });
    });
  }

  /** Any other step. Refusals: as `agree`, and `membership.step-out-of-order`. */
  take(actor: Actor, verb: Exclude<Verb, 'agree' | 'leave'>, of: StepTaken): Promise<Path> {
    return this.services.work.run(actor, async (tx) =>
      this.step(tx, await lockPath(tx, of.pathId), verb, of),
    );
  }

  /** Somebody who was a member before the cooperative came here. Twice changes nothing. */
  async enrol(tx: Tx, memberId: string, of: { why: string; on: CalendarDate }): Promise<string> {
    const [known] = await tx.query<{ id: string }>(OPEN_PATH, [tx.cooperativeId, memberId]);
    return known?.id ?? this.events.begin(tx, 'enrol', { ...of, memberId });
  }

  /**
   * A member who left comes back, on a path of its own and under the same code; they are invited
   * anew. Refusals: `membership.no-such-step` of whoever is here, `platform.not-found`.
   */
  comeBack(actor: Actor, { memberId, why }: { memberId: string; why: string }): Promise<Path> {
    return this.services.work.run(actor, async (tx) => {
      const before = await lockPath(tx, (await pathOfMember(tx, memberId)).id);
      if (before.stage !== 'left') throw new NoSuchStep(before.stage, 'return');
      const { today } = await placeOf(tx);
      const id = await this.events.begin(tx, 'return', { why, on: today, memberId });
      return lockPath(tx, id);
    });
  }

  /** A step of a member, on the path they are on. Refusals: as `take`. */
  takeOf(
    actor: Actor,
    verb: 'associate' | 'announce-leaving',
    { memberId, why }: { memberId: string; why: string },
  ): Promise<Path> {
    return this.services.work.run(actor, async (tx) => {
      const { id } = await pathOfMember(tx, memberId);
      return this.step(tx, await lockPath(tx, id), verb, { why });
    });
  }

  /**
   * Nothing may be signed or paid by whoever was not informed in time: for contexts that sell
   * shares or ask for money. Members from before the cooperative came here are let through.
   */
  async refuseUnlessInformed(tx: Tx, pathId: string): Promise<void> {
    const { country, today } = await placeOf(tx);
    const [first] = await eventsOf(tx, pathId);
    if (first?.verb === 'enrol') return;
    const facts = { country, on: today, documents: [], waysOfWorking: [] };
    informed({ ...facts, handedOn: await handedOn(tx, pathId, today) });
  }

  /** What happened on a path, from its beginning. */
  history(actor: Actor, pathId: string): Promise<PathEvent[]> {
    return this.services.work.read(actor, (tx) => this.events.of(tx, pathId));
  }

  /** A step inside a transaction that holds the path. */
  async step(tx: Tx, path: Path, verb: Verb, of: StepInside): Promise<Path> {
    const { from, to, guards } = stepFrom(path.stage, verb);
    const place = await placeOf(tx);
    const on = inOrder(of.on, path.since, place);
    const facts = await this.factsOf(tx, path, place.country, on);
    for (const guard of guards) guard({ ...facts, ...waysIn(of) });
    const memberId = of.member === undefined ? path.memberId : await of.member();
    await tx.query(MOVE, [tx.cooperativeId, path.id, to, memberId]);
    await this.events.record(tx, path.id, { verb, from, to, on, why: of.why });
    await closeForm(tx, path.id);
    await endIfOver(tx, path.id, to);
    return { ...path, stage: to, memberId, since: on };
  }

  /** The steps that may follow, and all that holds each of them back today. */
  async possible(tx: Tx, path: Path): Promise<{ verb: Verb; missing: DomainError[] }[]> {
    const { country, today } = await placeOf(tx);
    const facts = await this.factsOf(tx, path, country, today);
    return verbsFrom(path.stage).map((verb) => {
      const { guards } = stepFrom(path.stage, verb);
      return { verb, missing: refusalsOf(guards, facts) };
    });
  }

  private async factsOf(
    tx: Tx,
    path: Path,
    country: Country,
    on: CalendarDate,
  ): Promise<PathFacts> {
    return {
      ...{ country, on, waysOfWorking: await this.waysOf(tx, path, on) },
      handedOn: await handedOn(tx, path.id, on),
      documents: await documentFacts(tx, path.id, on),
    };
  }

  private async waysOf(tx: Tx, { memberId }: Path, on: CalendarDate): Promise<string[]> {
    return memberId === null ? [] : waysOfWorking(tx, memberId, on);
  }

  /** A code is one person's for ever, also of one who left: the books know them by it. */
  private async admit(tx: Tx, { memberCode, pathId }: Agreement): Promise<string> {
    if (!MEMBER_CODE.test(memberCode)) throw new InvalidMembershipForm(['memberCode']);
    const [taken] = await tx.query(TAKEN, [tx.cooperativeId, memberCode]);
    if (taken !== undefined) throw new MemberCodeTaken(memberCode);
    const told = await this.particulars.of(tx, pathId);
    if (told === null) throw new NotFound('Candidate', pathId);
    const [form] = await tx.query<{ language: 'fr' | 'nl' | 'en' }>(LANGUAGE, [
      ...[tx.cooperativeId, pathId],
    ]);
    const known = { displayName: told.name, code: memberCode, ...form };
    const member = await this.registry.admit(tx, known);
    return member.id;
  }
}

interface StepInside {
  readonly why: string;
  readonly on?: CalendarDate;
  readonly waysOfWorking?: readonly string[];
  /** Called after the guards. */
  readonly member?: () => Promise<string>;
}

const waysIn = ({ waysOfWorking }: StepInside) => (waysOfWorking ? { waysOfWorking } : {});

/** The country and the day of the cooperative. */
export async function placeOf(tx: Tx): Promise<Place> {
  const { country, timeZone } = await cooperativeOf(tx);
  return { country, timeZone, today: calendarDateIn(tx.now, timeZone) };
}

/** The day asked for, or today: not after today, and not before the step that went before. */
function inOrder(
  asked: CalendarDate | undefined,
  since: CalendarDate,
  { today }: Place,
): CalendarDate {
  const on = asked ?? today;
  if (on < since || on > today) throw new StepOutOfOrder(on, since, today);
  return on;
}

const MEMBER_CODE = /^[A-Z0-9][A-Z0-9-]{0,30}$/;

const TAKEN = 'select from registry.member where cooperative_id = $1 and code = $2';

const LANGUAGE = `
  select language from membership.candidate where cooperative_id = $1 and path_id = $2`;

const OPEN_PATH = `
  select id from membership.path
  where cooperative_id = $1 and member_id = $2 and stage <> 'left'`;

const MOVE = `
  update membership.path set stage = $3, member_id = $4 where cooperative_id = $1 and id = $2`;

const HAND_OVER = `
  insert into membership.information_handover
    (cooperative_id, path_id, handed_on, document, sha256, recorded_at, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning path_id`;
