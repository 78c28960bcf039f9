import { exported, type CooperativeTable } from '@plusloin/platform';
import { openedTexts } from '@plusloin/vault';
import { ParticularsOf } from '../path/particulars.js';

/** What begins at the front desk: candidates, the meetings they come to, what they are given. */
export const formTables: readonly CooperativeTable[] = [
  exported('membership.candidate', 'candidates/candidates.csv', {
    key: 'path_id',
    columns: 'language registered_at answered_at answered_by closed_at',
    heldBack: { mailbox: 'secret', link: 'secret' },
    opens: {
      sealed: ['sealed'],
      columns: ['name', 'email', 'phone', 'practice_wished'],
      open: async (tx, config, rows) => {
        const sealed = rows.map((row) => ({
          ...{ pathId: row.texts['path_id'] ?? '', sealed: row.sealed['sealed'] ?? Buffer.of() },
        }));
        const all = await new ParticularsOf({ config }).openAll(tx, sealed);
        return all.map((one) => one && [one.name, one.email, one.phone, one.practiceWished]);
      },
    },
  }),
  exported('membership.candidate_note', 'candidates/notes.csv', {
    key: 'id',
    columns: 'path_id kind made_at made_by',
    opens: openedTexts({
      ...{ table: 'membership.candidate_note', key: ['id'], holder: 'path_id' },
      texts: { sealed: 'words' },
    }),
  }),
  exported('membership.information_document', 'candidates/information-documents.csv', {
    key: 'sha256',
    columns: 'title text published_at published_by',
  }),
  exported('membership.information_handover', 'candidates/information-handed.csv', {
    key: 'path_id handed_on sha256',
    columns: 'document recorded_at recorded_by',
  }),
  exported('membership.information_reading', 'candidates/information-read.csv', {
    key: 'path_id sha256',
    columns: 'read_on recorded_at',
  }),
  exported('membership.introduction', 'candidates/introductions.csv', {
    key: 'id',
    columns: `first_path_id second_path_id proposed_at proposed_by first_consented_at
      second_consented_at withdrawn_at`,
  }),
  exported('membership.meeting', 'meetings/meetings.csv', {
    key: 'id',
    columns: 'title place quorum places state starts_at opened_at opened_by',
    heldBack: { version: 'machine' },
  }),
  exported('membership.meeting_date', 'meetings/dates.csv', {
    key: 'meeting_id starts_at',
    columns: '',
  }),
  exported('membership.meeting_vote', 'meetings/votes.csv', {
    key: 'meeting_id path_id starts_at',
    columns: 'voted_at',
  }),
  exported('membership.meeting_registration', 'meetings/registrations.csv', {
    key: 'meeting_id path_id',
    columns: 'number registered_at cancelled_at has_attended',
  }),
];
