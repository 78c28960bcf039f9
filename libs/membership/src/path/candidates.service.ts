import { candidateForm, type CandidateForm } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import { AuditLog, type Actor, type Services, type Tx } from '@plusloin/platform';
import { CooperativeSettings } from '@plusloin/registry';
import { tell } from '../notices.queries.js';
import { candidatesShown } from './candidate-actions.js';
import { candidatesOf, type CandidateRow, type CandidatesAsked } from './candidates.queries.js';
import { readForm } from './membership-form.js';
import { ERASED, ParticularsOf, type Particulars, type WithKeys } from './particulars.js';
import { PathEvents } from './path-events.js';
import { placeOf } from './paths.service.js';
import { closeForm } from './paths.queries.js';

/** Somebody who asked to join, and where they are. Erased, nothing is known of who it was. */
export interface Candidate extends Omit<CandidateRow, 'sealed'> {
  /** Whether the key of it is destroyed. */
  readonly isErased: boolean;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly practiceWished: string;
}

/** People who wonder whether to join: nothing is ever charged to them, and nobody waits long. */
export class Candidates {
  private readonly particulars: ParticularsOf;
  private readonly events: PathEvents;
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work'> & WithKeys) {
    this.particulars = new ParticularsOf(services);
    this.events = new PathEvents(services);
  }

  /**
   * The public form. The same address again, while its form is open, changes nothing and answers
   * the same path: whoever asks learns nothing of it. Refusal: `membership.invalid-form`.
   */
  register(actor: Actor, form: CandidateForm): Promise<string> {
    return this.services.work.run(actor, (tx) => this.registerIn(tx, form));
  }

  /** The same, inside a transaction. */
  async registerIn(tx: Tx, form: CandidateForm): Promise<string> {
    const { language = await languageHere(tx), phone = null, ...told } = readForm(
      candidateForm,
      form,
    );
    await tx.query(LOCK, [tx.cooperativeId]);
    const mailbox = await this.particulars.mailbox(tx, told.email);
    const [known] = await tx.query<{ id: string }>(OPEN_FORM, [tx.cooperativeId, mailbox]);
    const { today } = await placeOf(tx);
    const isOpen = known !== undefined && (await this.particulars.of(tx, known.id)) !== null;
    if (known !== undefined && !isOpen) await closeForm(tx, known.id);
    const id = isOpen ? known.id : await this.begun(tx, { ...told, phone, language }, today);
    // Whoever lost the mail and asks again gets another, one a day at most.
    const key = `candidate-registered:${id}:${today}`;
    const kind = 'candidate-registered' as const;
    await tell(tx, [{ key, kind, pathId: id, subjectId: id, dueOn: null }]);
    return id;
  }

  private async begun(
    tx: Tx,
    { language, ...told }: Omit<Particulars, 'token'> & { language: string },
    on: CalendarDate,
  ): Promise<string> {
    const id = await this.events.begin(tx, 'register', { why: REGISTERED, on, memberId: null });
    const { sealed, mailbox, link } = await this.particulars.seal(tx, id, told);
    await tx.query(ADD, [tx.cooperativeId, id, sealed, mailbox, link, language, tx.now]);
    return id;
  }

  /** A page of all who ever asked: whoever waits for an answer first, the longest first. */
  list(actor: Actor, asked: Partial<CandidatesAsked> = {}): Promise<Candidate[]> {
    return this.services.work.run(actor, async (tx) => {
      const rows = await candidatesOf(tx, { ...(await placeOf(tx)), ...ALL, ...asked });
      await this.audit.record(tx, candidatesShown.of(tx.cooperativeId, { count: rows.length }));
      return this.opened(tx, rows);
    });
  }

  /** Who waits for a first answer for longer than is right, the longest first. */
  waiting(actor: Actor): Promise<Candidate[]> {
    return this.list(actor, { isLate: true });
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

  private async opened(tx: Tx, rows: readonly CandidateRow[]): Promise<Candidate[]> {
    const told = await this.particulars.openAll(tx, rows);
    return rows.map(({ sealed: _sealed, ...row }, nth) => {
      const { name, email, phone, practiceWished } = told[nth] ?? ERASED;
      return { ...row, isErased: told[nth] === null, name, email, phone, practiceWished };
    });
  }
}

const REGISTERED = 'pré-inscription';
const ALL: CandidatesAsked = { stage: null, isLate: false, pathId: null, after: null, most: 1000 };

const languageHere = async (tx: Tx) => (await new CooperativeSettings().read(tx)).language;

export const markAnswered = (tx: Tx, pathId: string): Promise<unknown> =>
  tx.query(ANSWER, [tx.cooperativeId, pathId, tx.now, tx.actor.id]);

async function waitingTooLong(tx: Tx): Promise<CandidateRow[]> {
  return candidatesOf(tx, { ...(await placeOf(tx)), ...ALL, isLate: true });
}

// Two forms of one address at the same moment are one.
const LOCK = `select pg_advisory_xact_lock(hashtextextended('membership.candidate:' || $1, 0))`;

const OPEN_FORM = `
  select path_id as id from membership.candidate
  where cooperative_id = $1 and mailbox = $2 and closed_at is null`;

const ADD = `
  insert into membership.candidate (cooperative_id, path_id, sealed, mailbox, link, language,
    registered_at) values ($1, $2, $3, $4, $5, $6, $7)`;

const ANSWER = `
  update membership.candidate set answered_at = $3, answered_by = $4
  where cooperative_id = $1 and path_id = $2 and answered_at is null`;
