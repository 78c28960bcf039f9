import { exported, heldBack, type CooperativeTable } from '@plusloin/platform';
import { openedTexts } from './opened-texts.js';

/** How each table of the vault leaves with its cooperative: never an identity, never a key. */
export const vaultTables: readonly CooperativeTable[] = [
  exported('vault.person', 'persons/persons.csv', {
    key: 'id',
    columns: 'member_id pseudonym made_at erased_at',
    heldBack: {
      ...{ wrapped_key: 'secret', key_version: 'secret', source: 'secret' },
      ...{ sealed: 'theirs-alone', version: 'machine' },
    },
  }),
  exported('vault.break_glass', 'persons/break-glass.csv', {
    key: 'id',
    columns: 'member_id asked_by asked_at approved_by approved_at shut_at ended_at ended_by',
    heldBack: { sealed_reason: 'theirs-alone' },
  }),
  exported('vault.notice', 'persons/notices.csv', {
    key: 'id',
    columns: 'member_id break_glass_id event told_at',
  }),
  exported('vault.erasure', 'persons/erasures.csv', {
    key: 'id',
    columns: 'kind subject_id reason erased_at erased_by',
  }),
  exported('vault.operator_reason', 'steps/operator-reasons.csv', {
    key: 'id',
    columns: 'step said_at said_by',
    heldBack: { sealed: 'theirs-alone' },
  }),
  // Of the ground floor, where no key is held.
  exported('platform.proposal', 'steps/proposals.csv', {
    key: 'kind subject number',
    columns: 'proposed_by proposed_at confirmed_by confirmed_at withdrawn_by withdrawn_at',
    opens: openedTexts({
      ...{ table: 'platform.proposal', key: ['kind', 'subject', 'number'] },
      holder: async ({ cooperativeId }) => () => cooperativeId,
      texts: { sealed_reason: 'reason' },
    }),
  }),
  heldBack('vault.note', 'theirs-alone'),
  heldBack('vault.member_key', 'secret'),
  heldBack('vault.text_key', 'secret'),
];
