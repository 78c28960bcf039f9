import type {
  GuidanceLanguage,
  GuidanceSettingsAsked,
  MemberAnswers,
  NewMissionComparison,
} from '@plusloin/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

export interface Of {
  readonly cooperativeId: string;
  readonly memberId: string;
}

/** What comes next: thresholds and days. */
export const aheadQuery = (path: Of, language: GuidanceLanguage) =>
  queryOptions({
    queryKey: ['guidance-ahead', path.memberId, language],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/members/{memberId}/guidance/ahead', {
          params: { path, query: { language } },
        }),
      ),
  });

/** The twelve months of the books, compared with what the member answers besides. */
export const ownGuidanceQuery = (
  path: Of,
  body: { readonly language: GuidanceLanguage; readonly answers: MemberAnswers },
) =>
  queryOptions({
    queryKey: ['guidance', path.memberId, body],
    queryFn: () =>
      answerOf(
        api.POST('/api/cooperatives/{cooperativeId}/members/{memberId}/guidance/comparisons', {
          params: { path },
          body,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const compareMission = (path: Of, body: NewMissionComparison) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/members/{memberId}/guidance/missions', {
      params: { path },
      body,
    }),
  );

/** What everybody may read of a cooperative; not there where it is not opened, or of too few. */
export const firstYearQuery = (slug: string) =>
  queryOptions({
    queryKey: ['first-year', slug],
    queryFn: () =>
      answerOf(api.GET('/api/guidance/first-year/{slug}', { params: { path: { slug } } })),
  });

const at = (cooperativeId: string) => ({ params: { path: { cooperativeId } } });

export const guidanceSettingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['guidance-settings', id],
    queryFn: () =>
      answerOf(api.GET('/api/cooperatives/{cooperativeId}/guidance-settings', at(id))),
  });

/** Refused where somebody else has changed them meanwhile. */
export const changeGuidanceSettings = (id: string, version: number, body: GuidanceSettingsAsked) =>
  answerOf(
    api.PUT('/api/cooperatives/{cooperativeId}/guidance-settings', {
      ...at(id),
      headers: { 'if-match': `"${version}"` },
      body,
    }),
  );
