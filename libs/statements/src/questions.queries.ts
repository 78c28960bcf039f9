import type { Question } from '@plusloin/contracts';
import { calendarDateIn } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import type { SealedText } from '@plusloin/vault';
import type { VisiblePractices } from './published-statements.js';

/** Where a page of questions ended. */
export interface AfterQuestion {
  readonly askedAt: string;
  readonly id: string;
}

export interface QuestionsWanted {
  readonly visible: VisiblePractices;
  readonly after?: AfterQuestion | null;
  /** Of a page. */
  readonly most: number;
  readonly id?: string;
  readonly waitsFor?: Question['waitsFor'] | undefined;
  readonly closeId?: string | undefined;
  readonly subject?: string | undefined;
}

/** The questions that somebody may read, with what was said, the latest first. */
export async function questionsFor(
  tx: Tx,
  texts: SealedText,
  wanted: QuestionsWanted,
): Promise<{ questions: Question[]; last: AfterQuestion | undefined }> {
  const { visible, after, most, id, waitsFor, closeId, subject } = wanted;
  const rows = await tx.query<QuestionRow>(PAGE, [
    ...[tx.cooperativeId, visible === 'all' ? null : visible],
    ...[after?.askedAt ?? null, after?.id ?? null, most],
    ...[id ?? null, waitsFor ?? null, closeId ?? null, subject ?? null],
  ]);
  const said = await messagesOf(tx, texts, rows);
  const { timeZone } = await cooperativeOf(tx);
  const questions = rows.map(({ memberId: _memberId, askedAt, ...row }) => ({
    ...row,
    askedOn: calendarDateIn(new Date(askedAt), timeZone),
    messages: said.get(row.id) ?? [],
  }));
  const end = rows.length === most ? rows.at(-1) : undefined;
  return { questions, last: end && { askedAt: end.askedAt, id: end.id } };
}

/** By this name a message is sealed: it opens in its own row alone. */
export const rowOfMessage = (id: string): string => `statements.question_message/${id}/sealed`;

type Message = Question['messages'][number];

async function messagesOf(
  tx: Tx,
  texts: SealedText,
  questions: readonly QuestionRow[],
): Promise<Map<string, Message[]>> {
  const ids = questions.map(({ id }) => id);
  const holders = new Map(questions.map(({ id, memberId }) => [id, memberId]));
  const rows = await tx.query<MessageRow>(MESSAGES, [tx.cooperativeId, ids, tx.actor.id]);
  const opened = await texts.openAll(
    tx,
    rows.map(({ id, questionId, sealed }) => ({
      ...{ holderId: holders.get(questionId) ?? '', row: rowOfMessage(id), sealed },
    })),
  );
  const byQuestion = new Map<string, Message[]>();
  rows.forEach(({ questionId, sealed: _sealed, at, ...row }, place) => {
    const message = { ...row, at: at.toISOString(), text: opened[place] ?? null };
    byQuestion.set(questionId, [...(byQuestion.get(questionId) ?? []), message]);
  });
  return byQuestion;
}

interface QuestionRow extends Omit<Question, 'askedOn' | 'messages'> {
  readonly memberId: string;
  readonly askedAt: string;
}

interface MessageRow extends Omit<Message, 'at' | 'text'> {
  readonly questionId: string;
  readonly at: Date;
  readonly sealed: Buffer;
}

const PAGE = `
  select q.id, q.close_id as "closeId", c.quarter, c.version, q.subject, q.figure,
    q.waits_for as "waitsFor", m.display_name as member, q.member_id as "memberId",
    to_char(q.asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "askedAt"
  from statements.question q
  join statements.quarter_close c on c.cooperative_id = $1 and c.id = q.close_id
  join registry.member m on m.cooperative_id = $1 and m.id = q.member_id
  where q.cooperative_id = $1 and ($2::uuid[] is null or q.practice_id = any ($2))
    and ($3::timestamptz is null or (q.asked_at, q.id) < ($3::timestamptz, $4::uuid))
    and ($6::uuid is null or q.id = $6) and ($7::text is null or q.waits_for = $7)
    and ($8::uuid is null or q.close_id = $8) and ($9::text is null or q.subject = $9)
  order by q.asked_at desc, q.id desc limit $5`;

const MESSAGES = `
  select m.id, m.question_id as "questionId", m.is_answer as "isAnswer",
    m.made_by::text = $3 as "isMine", u.name as by, m.made_at as at, m.sealed
  from statements.question_message m join auth."user" u on u.id = m.made_by
  where m.cooperative_id = $1 and m.question_id = any ($2::uuid[])
  order by m.made_at, m.id`;
