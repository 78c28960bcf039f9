import { figureName, type NewQuestion, type Question } from '@plusloin/contracts';
import { Notifications, type News } from '@plusloin/identity';
import { uuidv7 } from '@plusloin/kernel';
import { AuditLog, NotFound, type Actor, type Services, type Tx } from '@plusloin/platform';
import { SealedText } from '@plusloin/vault';
import { questionAsked, questionReplied } from './audited-actions.js';
import { tellOfQuestion } from './close-jobs.js';
import {
  questionsFor,
  rowOfMessage,
  type AfterQuestion,
  type QuestionsWanted,
} from './questions.queries.js';
import { PublishedStatements, type VisiblePractices } from './published-statements.js';
import type { PracticeStatement } from './statement-shapes.js';

/** Who answers: the members' questions are no business of others. */
export const ANSWERING = ['accountant'] as const;

export interface NewQuestionAbout extends NewQuestion {
  readonly closeId: string;
  readonly subject: string;
}

/** Questions on a figure of a statement, between its member and the accountants. */
export class Questions {
  private readonly texts: SealedText;
  private readonly notifications = new Notifications();
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work' | 'outbox' | 'config'>) {
    this.texts = SealedText.of(services.config);
  }

  /** Refusal: `platform.not-found`, of a statement that is not theirs or of no such figure. */
  async ask(
    actor: Actor,
    asked: NewQuestionAbout,
    visible: readonly string[],
  ): Promise<Question> {
    const questionId = await this.services.work.run(actor, async (tx) => {
      const { closeId, subject, figure, text } = asked;
      await refuseUnknownFigure(tx, asked, visible);
      const [of] = await tx.query<Subject>(SUBJECT, [tx.cooperativeId, closeId, subject]);
      if (of === undefined) throw new NotFound('statement', `${closeId} ${subject}`);
      const { practiceId, memberId } = of;
      const id = uuidv7(tx.now);
      await tx.query(ASK, [
        ...[tx.cooperativeId, id, closeId, subject, practiceId, memberId, figure],
        ...[tx.actor.id, tx.now],
      ]);
      await this.add(tx, { id, memberId, closeId, subject }, text, false);
      await this.audit.record(tx, questionAsked.of(id, { member: memberId }));
      return id;
    });
    return this.read(actor, questionId, visible);
  }

  list(
    actor: Actor,
    wanted: QuestionsWanted,
  ): Promise<{ questions: Question[]; last: AfterQuestion | undefined }> {
    return this.services.work.read(actor, (tx) => questionsFor(tx, this.texts, wanted));
  }

  /** Refusal: `platform.not-found`. */
  read(actor: Actor, id: string, visible: VisiblePractices): Promise<Question> {
    return this.services.work.read(actor, (tx) => this.one(tx, id, visible));
  }

  /** Whoever reads all answers; a member goes on asking. Refusal: `platform.not-found`. */
  async reply(
    actor: Actor,
    id: string,
    text: string,
    visible: VisiblePractices,
  ): Promise<Question> {
    await this.services.work.run(actor, async (tx) => {
      const [of] = await tx.query<Omit<QuestionOf, 'id'>>(HOLD, [
        ...[tx.cooperativeId, id, visible === 'all' ? null : visible],
      ]);
      if (of === undefined) throw new NotFound('Question', id);
      await this.add(tx, { id, ...of }, text, visible === 'all');
      await this.audit.record(tx, questionReplied.of(id, { member: of.memberId }));
    });
    return this.read(actor, id, visible);
  }

  private async one(tx: Tx, id: string, visible: VisiblePractices): Promise<Question> {
    const { questions } = await questionsFor(tx, this.texts, { visible, id, most: 1 });
    const [question] = questions;
    if (question === undefined) throw new NotFound('Question', id);
    return question;
  }

  private async add(tx: Tx, of: QuestionOf, text: string, isAnswer: boolean): Promise<void> {
    const id = uuidv7(tx.now);
    const place = { holderId: of.memberId, row: rowOfMessage(id) };
    const sealed = await this.texts.seal(tx, place, text);
    await tx.query(ADD, [tx.cooperativeId, id, of.id, isAnswer, tx.actor.id, tx.now, sealed]);
    const waitsFor = isAnswer ? 'member' : 'accountant';
    await tx.query(WAIT, [tx.cooperativeId, of.id, waitsFor]);
    await this.notifications.tell(tx, [newsOf(tx, of, id, isAnswer)]);
    await this.services.outbox.add(tx, tellOfQuestion.with({ messageId: id }));
  }
}

interface QuestionOf {
  readonly id: string;
  readonly memberId: string;
  readonly closeId: string;
  readonly subject: string;
}

const newsOf = (tx: Tx, of: QuestionOf, messageId: string, isAnswer: boolean): News => ({
  kind: isAnswer ? 'question-answered' : 'question-asked',
  ids: { questionId: of.id, messageId, closeId: of.closeId, subject: of.subject },
  to: isAnswer ? { memberId: of.memberId } : { roles: ANSWERING },
  except: tx.actor.id,
});

interface Subject {
  readonly practiceId: string;
  readonly memberId: string;
}

/** A question is attached to a figure that stands there. */
async function refuseUnknownFigure(
  tx: Tx,
  { closeId, subject, figure }: NewQuestionAbout,
  visible: readonly string[],
): Promise<void> {
  const statement = await new PublishedStatements().content(tx, closeId, subject, visible);
  if (statement.kind !== 'practice' || !figuresOf(statement).has(figure)) {
    throw new NotFound('Figure', figure);
  }
}

const figuresOf = ({ sections }: PracticeStatement): Set<string> =>
  new Set(
    sections.flatMap(({ books, blocks }) =>
      blocks.flatMap(({ code, lines }) => [
        figureName(books.code, code),
        ...lines.map((line) => figureName(books.code, code, line.code)),
      ]),
    ),
  );

const SUBJECT = `
  select s.practice_id as "practiceId", p.member_id as "memberId"
  from statements.statement s join registry.practice p
    on p.cooperative_id = $1 and p.id = s.practice_id
  where s.cooperative_id = $1 and s.close_id = $2 and s.subject = $3`;

const ASK = `
  insert into statements.question (cooperative_id, id, close_id, subject, practice_id, member_id,
    figure, waits_for, asked_by, asked_at)
  values ($1, $2, $3, $4, $5, $6, $7, 'accountant', $8, $9)`;

const HOLD = `
  select member_id as "memberId", close_id as "closeId", subject from statements.question
  where cooperative_id = $1 and id = $2 and ($3::uuid[] is null or practice_id = any ($3))
  for update`;

const ADD = `
  insert into statements.question_message
    (cooperative_id, id, question_id, is_answer, made_by, made_at, sealed)
  values ($1, $2, $3, $4, $5, $6, $7)`;

const WAIT = `
  update statements.question set waits_for = $3 where cooperative_id = $1 and id = $2`;
