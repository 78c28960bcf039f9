import { defineJob } from '@plusloin/platform';
import { z } from 'zod';

/** A piece of work that tests ask for; what it does is said by the test. */
export const note = defineJob({
  name: 'test.write-note',
  payload: z.strictObject({ noteId: z.string() }),
  key: ({ noteId }) => `note-${noteId}`,
});

/** The one who waits for the notes. */
export const binder = defineJob({
  name: 'test.bind-notes',
  payload: z.strictObject({ binderId: z.string() }),
  key: ({ binderId }) => `binder-${binderId}`,
});

/** The effect of a note: one row by its key; `written` counts how often a run came to it. */
export const WRITE_NOTE = `
  insert into platform.test_note (note) values ($1)
  on conflict (note) do update set written = test_note.written + 1`;
