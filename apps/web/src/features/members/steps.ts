import type { NewAppointmentAsked, NewDeparture } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import { answerOf, api } from '../../app/api.js';

const of = (cooperativeId: string, memberId: string) => ({
  params: { path: { cooperativeId, memberId } },
});

export const associate = (cooperativeId: string, memberId: string, why: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/members/{memberId}/association', {
      ...of(cooperativeId, memberId),
      body: { why },
    }),
  );

export const announceLeaving = (cooperativeId: string, memberId: string, why: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/members/{memberId}/leaving', {
      ...of(cooperativeId, memberId),
      body: { why },
    }),
  );

type Ending = Pick<NewDeparture, 'memberCode' | 'why'> & { readonly until: string };

/** `until`: the last day of their practices, as a field of a form says it; empty for today. */
export const endMembership = (
  cooperativeId: string,
  memberId: string,
  { until, ...body }: Ending,
) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/members/{memberId}/departure', {
      ...of(cooperativeId, memberId),
      body: until === '' ? body : { ...body, practicesUntil: until as CalendarDate },
    }),
  );

export const takeBack = (cooperativeId: string, memberId: string, why: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/members/{memberId}/return', {
      ...of(cooperativeId, memberId),
      body: { why },
    }),
  );

/** On the version that was read: another is refused. */
export const nameAdviser = (
  cooperativeId: string,
  memberId: string,
  { version, accountId }: { version: number; accountId: string | null },
) =>
  answerOf(
    api.PUT('/api/cooperatives/{cooperativeId}/members/{memberId}/adviser', {
      ...of(cooperativeId, memberId),
      headers: { 'if-match': `"${version}"` },
      body: { accountId },
    }),
  );

export const appoint = (cooperativeId: string, memberId: string, body: NewAppointmentAsked) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/members/{memberId}/appointments', {
      ...of(cooperativeId, memberId),
      body,
    }),
  );

interface Settled {
  readonly appointmentId: string;
  readonly state: 'held' | 'cancelled';
}

export const settle = (cooperativeId: string, memberId: string, one: Settled) =>
  answerOf(
    api.PUT(
      '/api/cooperatives/{cooperativeId}/members/{memberId}/appointments/{appointmentId}/state',
      {
        params: { path: { cooperativeId, memberId, appointmentId: one.appointmentId } },
        body: { state: one.state },
      },
    ),
  );

export const addNote = (cooperativeId: string, memberId: string, text: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/members/{memberId}/notes', {
      ...of(cooperativeId, memberId),
      body: { text },
    }),
  );
