import { uuidv7 } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { SealedText, type KeysOfConfig, type TextPlace } from '@plusloin/vault';

/** What the team noted of a candidate for itself, or answered them. */
export interface CandidateNote {
  readonly id: string;
  readonly kind: 'note' | 'answer';
  readonly madeAt: Date;
  /** Empty once it was erased. */
  readonly words: string;
}

interface NoteRow extends Omit<CandidateNote, 'words'> {
  readonly pathId: string;
  readonly sealed: Buffer;
}

/** Seals it under the key of whom it is about; answers its id. */
export async function addNote(
  tx: Tx,
  config: KeysOfConfig | undefined,
  of: { pathId: string; kind: CandidateNote['kind']; words: string },
): Promise<string> {
  const id = uuidv7(tx.now);
  const sealed = await SealedText.of(config ?? {}).seal(tx, placeOf(of.pathId, id), of.words);
  await tx.query(ADD, [tx.cooperativeId, id, of.pathId, of.kind, sealed, tx.now, tx.actor.id]);
  return id;
}

/** The oldest first. */
export const notesOf = async (
  tx: Tx,
  config: KeysOfConfig | undefined,
  pathId: string,
): Promise<CandidateNote[]> =>
  opened(tx, config, await tx.query<NoteRow>(`${NOTES} and path_id = $2 order by id`, [
    ...[tx.cooperativeId, pathId],
  ]));

/** The words of one, for its mail. */
export async function answerOf(
  tx: Tx,
  config: KeysOfConfig | undefined,
  id: string,
): Promise<string | null> {
  const rows = await tx.query<NoteRow>(`${NOTES} and id = $2`, [tx.cooperativeId, id]);
  const [note] = await opened(tx, config, rows);
  return note?.words || null;
}

async function opened(
  tx: Tx,
  config: KeysOfConfig | undefined,
  rows: readonly NoteRow[],
): Promise<CandidateNote[]> {
  const words = await SealedText.of(config ?? {}).openAll(
    tx,
    rows.map(({ pathId, id, sealed }) => ({ ...placeOf(pathId, id), sealed })),
  );
  return rows.map(({ id, kind, madeAt }, nth) => ({ id, kind, madeAt, words: words[nth] ?? '' }));
}

const placeOf = (pathId: string, id: string): TextPlace => ({
  ...{ holderId: pathId, row: `membership.candidate_note/${id}/sealed` },
});

const ADD = `
  insert into membership.candidate_note (cooperative_id, id, path_id, kind, sealed, made_at,
    made_by) values ($1, $2, $3, $4, $5, $6, $7)`;

const NOTES = `
  select id, path_id as "pathId", kind, made_at as "madeAt", sealed
  from membership.candidate_note where cooperative_id = $1`;
