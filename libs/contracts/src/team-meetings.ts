import { z } from 'zod';
import { uuidField } from './shared-fields.js';

const instantField = z.iso.datetime({ offset: true });
const lineField = z.string().trim().min(1).max(200).regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

/** `POST …/meetings`: one date is a meeting, several are a poll. */
export const newMeeting = z.strictObject({
  title: lineField,
  place: lineField,
  quorum: z.int().min(1).max(1000),
  places: z.int().min(1).max(1000),
  dates: z.array(instantField).min(1).max(20),
});
export type NewMeetingAsked = z.infer<typeof newMeeting>;

export const listedMeeting = z.strictObject({
  id: uuidField,
  title: z.string(),
  place: z.string(),
  quorum: z.int().positive(),
  places: z.int().positive(),
  state: z.enum(['poll', 'fixed', 'held', 'cancelled']),
  startsAt: instantField.nullable(),
  dates: z.array(z.strictObject({ startsAt: instantField, votes: z.int().nonnegative() })),
  registered: z.int().nonnegative(),
});
export type ListedMeeting = z.infer<typeof listedMeeting>;

/** `GET …/meetings`: those to come first, then those that are over, the latest first. */
export const meetingList = z.strictObject({
  meetings: z.array(listedMeeting),
  next: z.string().nullable(),
});
export type MeetingList = z.infer<typeof meetingList>;

export const meetingFile = listedMeeting.extend({
  version: z.int().positive(),
  hasBegun: z.boolean().meta({ description: 'Who was there can be said' }),
  seats: z.array(
    z.strictObject({
      pathId: uuidField,
      name: z.string(),
      hasPlace: z.boolean(),
      hasAttended: z.boolean().nullable(),
    }),
  ),
});
export type MeetingFile = z.infer<typeof meetingFile>;

export const attendance = z.strictObject({ present: z.array(uuidField).max(1000) });
export type Attendance = z.infer<typeof attendance>;
