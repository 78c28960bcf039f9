import type { Identity, OwnOpeningReason } from '@plusloin/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

/** A member, in their cooperative. */
export interface OfMember {
  readonly cooperativeId: string;
  readonly memberId: string;
}

export interface OfPerson extends OfMember {
  readonly personId: string;
}

const PERSONS = '/api/cooperatives/{cooperativeId}/members/{memberId}/persons' as const;
const PERSON = `${PERSONS}/{personId}` as const;

/** The pseudonyms of those whom a member accompanies, a page after the other. */
export const personsQuery = (path: OfMember) =>
  infiniteQueryOptions({
    queryKey: ['persons', path.memberId],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET(PERSONS, { params: { path: { ...path }, query: pageAfter(pageParam) } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Who opened an identity, the latest first. */
export const openingsQuery = (path: OfPerson) =>
  infiniteQueryOptions({
    queryKey: ['person-openings', path.personId],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET(`${PERSON}/openings`, {
          params: { path: { ...path }, query: { ...pageAfter(pageParam), limit: 20 } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** What others asked to open of what is sealed for a member. */
export const askedOfMemberQuery = (path: OfMember) =>
  queryOptions({
    queryKey: ['break-glasses', path.memberId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/members/{memberId}/break-glasses', {
          params: { path: { ...path }, query: { limit: 5 } },
        }),
      ),
  });

const pageAfter = (after: string | null) => (after === null ? {} : { after });

/** Identities are asked for, shown and forgotten: no cache keeps one. */
export const openPerson = (path: OfPerson, reason: OwnOpeningReason) =>
  answerOf(
    api.GET(`${PERSON}/identity`, { params: { path: { ...path }, query: { reason } } }),
  );

export const notesOf = (path: OfPerson, reason: OwnOpeningReason) =>
  answerOf(
    api.GET(`${PERSON}/notes`, { params: { path: { ...path }, query: { reason } } }),
  );

export const addPerson = (path: OfMember, body: Identity) =>
  answerOf(api.POST(PERSONS, { params: { path: { ...path } }, body }));

export const correctPerson = (path: OfPerson, version: number, body: Identity) =>
  answerOf(
    api.PUT(`${PERSON}/identity`, {
      params: { path: { ...path } },
      headers: { 'if-match': `"${version}"` },
      body,
    }),
  );

export const addNote = (path: OfPerson, text: string) =>
  answerOf(
    api.POST(`${PERSON}/notes`, { params: { path: { ...path } }, body: { text } }),
  );

export const erasePerson = (path: OfPerson) =>
  answerOf(
    api.PUT(`${PERSON}/erasure`, {
      params: { path: { ...path } },
      body: { reason: 'person-asks' },
    }),
  );

/** Why somebody asked: sealed, and logged when it is read. */
export const reasonOf = (cooperativeId: string, breakGlassId: string) =>
  answerOf(
    api.GET('/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/reason', {
      params: { path: { cooperativeId, breakGlassId } },
    }),
  );

const memberAddress = ({ cooperativeId, memberId }: OfMember): string =>
  `/api/cooperatives/${cooperativeId}/members/${memberId}`;

export const correspondenceAddress = (of: OfMember): string =>
  `${memberAddress(of)}/correspondence`;

export const exportAddress = (of: OfPerson, kind: 'json' | 'pdf'): string =>
  `${memberAddress(of)}/persons/${of.personId}/export/${kind}`;

export const ownExportAddress = (of: OfMember, kind: 'json' | 'pdf'): string =>
  `${memberAddress(of)}/export/${kind}`;
