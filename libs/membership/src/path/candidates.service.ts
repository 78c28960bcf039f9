import { candidateForm, type CandidateForm } from '@plusloin/contracts';
import { addDays, type CalendarDate } from '@plusloin/kernel';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { readForm } from './membership-form.js';
import type { Stage } from './path-steps.js';
import { begin, placeOf } from './paths.service.js';
import { lockPath } from './paths.queries.js';
import { tell } from '../notices.queries.js';

/** Somebody who asked to join, and where they are. */
export interface Candidate {
  readonly pathId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly practiceWished: string;
  readonly stage: Stage;
  readonly registeredOn: CalendarDate;
  readonly isAnswered: boolean;
}

/** People who wonder whether to join: nothing is ever charged to them, and nobody waits long. */
export class Candidates {
  constructor(private readonly services: Pick<Services, 'work'>) {}

  /**
   * The public form. The same address again, while its form is open, changes nothing and answers
   * the same path: whoever asks learns nothing of it. Refusal: `membership.invalid-form`.
   */
  async register(actor: Actor, form: CandidateForm): Promise<string> {
    const { name, email, phone = null, practiceWished, language } = readForm(candidateForm, form);
    return this.services.work.run(actor, async (tx) => {
      await tx.query(LOCK, [tx.cooperativeId]);
      const [known] = await tx.query<{ id: string }>(OPEN_FORM, [tx.cooperativeId, email]);
      if (known !== undefined) return known.id;
      const { today } = await placeOf(tx);
      const id = await begin(tx, 'register', { why: REGISTERED, on: today, memberId: null });
      const told = [name, email, phone, practiceWished, language];
      await tx.query(ADD, [tx.cooperativeId, id, ...told, tx.now]);
      return id;
    });
  }

  /** Somebody of the team has answered. Twice keeps the first answer. */
  answer(actor: Actor, pathId: string): Promise<void> {
    return this.services.work.run(actor, async (tx) => {
      await lockPath(tx, pathId);
      await tx.query(ANSWER, [tx.cooperativeId, pathId, tx.now, tx.actor.id]);
    });
  }

  /** All who ever asked, the latest first. */
  list(actor: Actor): Promise<Candidate[]> {
    return this.services.work.read(actor, async (tx) => {
      const { timeZone } = await placeOf(tx);
      return tx.query<Candidate>(`${CANDIDATES} order by c.registered_at desc, c.path_id`, [
        ...[tx.cooperativeId, timeZone],
      ]);
    });
  }

  /** Who waits for a first answer for longer than is right, the longest first. */
  waiting(actor: Actor): Promise<Candidate[]> {
    return this.services.work.read(actor, waitingTooLong);
  }

  /** Tells the team, once for each who waits. */
  async alert(tx: Tx): Promise<number> {
    const late = await waitingTooLong(tx);
    return tell(
      tx,
      late.map(({ pathId }) => ({
        ...{ key: `candidate-waits:${pathId}`, kind: 'candidate-waits' as const },
        ...{ pathId: null, subjectId: pathId, dueOn: null },
      })),
    );
  }
}

/** The promise of the cooperative, not a law: nobody waits unanswered over this many days. */
const PATIENCE_DAYS = 7;

const REGISTERED = 'pré-inscription';

async function waitingTooLong(tx: Tx): Promise<Candidate[]> {
  const { timeZone, today } = await placeOf(tx);
  return tx.query<Candidate>(
    `${CANDIDATES} and p.stage = 'candidate' and c.answered_at is null
      and (c.registered_at at time zone $2)::date < $3 order by c.registered_at, c.path_id`,
    [tx.cooperativeId, timeZone, addDays(today, -PATIENCE_DAYS)],
  );
}

// Two forms of one address at the same moment are one.
const LOCK = `select pg_advisory_xact_lock(hashtextextended('membership.candidate:' || $1, 0))`;

const OPEN_FORM = `
  select path_id as id from membership.candidate
  where cooperative_id = $1 and lower(email) = lower($2) and closed_at is null`;

const ADD = `
  insert into membership.candidate (cooperative_id, path_id, name, email, phone, practice_wished,
    language, registered_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const ANSWER = `
  update membership.candidate set answered_at = $3, answered_by = $4
  where cooperative_id = $1 and path_id = $2 and answered_at is null`;

const CANDIDATES = `
  select c.path_id as "pathId", c.name, c.email, c.phone, c.practice_wished as "practiceWished",
    p.stage, (c.registered_at at time zone $2)::date::text as "registeredOn",
    c.answered_at is not null as "isAnswered"
  from membership.candidate c
  join membership.path p on p.cooperative_id = c.cooperative_id and p.id = c.path_id
  where c.cooperative_id = $1`;
