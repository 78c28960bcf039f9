import {
  elsewhere,
  exported,
  heldBack,
  type CooperativeTable,
  type SealedRecord,
  type Tx,
} from '@plusloin/platform';
import { openedTexts } from '@plusloin/vault';

/** How each table of the statements leaves with its cooperative. */
export const statementsTables: readonly CooperativeTable[] = [
  exported('statements.quarter_close', 'statements/closes.csv', {
    key: 'id',
    columns: `quarter version is_provisional state requested_by frozen_at books figures_version
      drawing_version failure published_at`,
  }),
  elsewhere('statements.statement', 'statements/'),
  heldBack('statements.practice_figures', 'derived'),
  heldBack('statements.pool_figures', 'derived'),
  heldBack('statements.trial', 'derived'),
  heldBack('statements.step', 'machine'),
  heldBack('statements.practice_failure', 'machine'),
  exported('statements.question', 'questions/questions.csv', {
    key: 'id',
    columns: 'close_id subject practice_id member_id figure waits_for asked_by asked_at',
  }),
  exported('statements.question_message', 'questions/messages.csv', {
    key: 'id',
    columns: 'question_id is_answer made_by made_at told_at',
    opens: openedTexts({
      ...{ table: 'statements.question_message', key: ['id'], holder: askers },
      texts: { sealed: 'words' },
    }),
  }),
  exported('statements.reminder', 'questions/reminders.csv', {
    key: 'quarter member_id written_on',
    columns: 'written_by sent_at',
  }),
  exported('statements.account_rule', 'settings/account-rules.csv', {
    key: 'chart purpose',
    columns: 'prefixes exclusions',
  }),
  exported('statements.elimination', 'settings/eliminations.csv', {
    key: 'name',
    columns: 'kind member_prefix member_auxiliary cooperative_prefix',
  }),
  exported('statements.payment_term', 'settings/payment-term.csv', { key: '', columns: 'days' }),
];

/** What was asked and answered is sealed under the key of the member who asked. */
async function askers(tx: Tx, rows: readonly SealedRecord[]) {
  const asked = [...new Set(rows.map(({ texts }) => texts['question_id']))];
  const found = await tx.query<{ id: string; memberId: string }>(HOLDERS, [
    ...[tx.cooperativeId, asked],
  ]);
  const holders = new Map(found.map(({ id, memberId }) => [id, memberId]));
  return ({ texts }: SealedRecord) => holders.get(texts['question_id'] ?? '');
}

const HOLDERS = `
  select id, member_id as "memberId" from statements.question
  where cooperative_id = $1 and id = any ($2::uuid[])`;
