import type {
  CooperativeFactsAsked,
  NewPriceCeiling,
  NewRuleProposal,
  SimulationAsked,
} from '@plusloin/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';
import { queryClient } from '../../app/session.js';

const at = (cooperativeId: string) => ({ params: { path: { cooperativeId } } });

export const settingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['settings', id],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/settings', at(id)),
      ),
  });

/** Refused where somebody else has changed them meanwhile. */
export const changeSettings = (id: string, version: number, body: CooperativeFactsAsked) =>
  answerOf(
    api.PUT('/api/cooperatives/{cooperativeId}/settings', {
      ...at(id),
      headers: { 'if-match': `"${version}"` },
      body,
    }),
  );

export const stepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['steps', id],
    queryFn: () =>
      answerOf(api.GET('/api/cooperatives/{cooperativeId}/two-person-steps', at(id))),
  });

export const confirmStep = (cooperativeId: string, stepId: string) =>
  answerOf(
    api.PUT('/api/cooperatives/{cooperativeId}/two-person-steps/{stepId}/confirmation', {
      params: { path: { cooperativeId, stepId } },
    }),
  );

export const withdrawStep = (cooperativeId: string, stepId: string) =>
  answerOf(
    api.DELETE('/api/cooperatives/{cooperativeId}/two-person-steps/{stepId}', {
      params: { path: { cooperativeId, stepId } },
    }),
  );

/** `memberId`: whose account; `null`: the cooperative's. */
export const bankDetailsQuery = (cooperativeId: string, memberId: string | null) =>
  queryOptions({
    queryKey: ['bank-details', cooperativeId, memberId],
    queryFn: () =>
      answerOf(
        memberId === null
          ? api.GET('/api/cooperatives/{cooperativeId}/bank-details', at(cooperativeId))
          : api.GET('/api/cooperatives/{cooperativeId}/members/{memberId}/bank-details', {
              params: { path: { cooperativeId, memberId } },
            }),
      ),
  });

export const proposeBankDetails = (
  cooperativeId: string,
  memberId: string | null,
  body: { iban: string; reason: string },
) =>
  answerOf(
    memberId === null
      ? api.POST('/api/cooperatives/{cooperativeId}/bank-details/proposals', {
          ...at(cooperativeId),
          body,
        })
      : api.POST('/api/cooperatives/{cooperativeId}/members/{memberId}/bank-details/proposals', {
          params: { path: { cooperativeId, memberId } },
          body,
        }),
  );

export const ceilingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['price-ceilings', id],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/price-ceilings', at(id)),
      ),
  });

export const proposeCeiling = (id: string, body: NewPriceCeiling) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/price-ceilings/proposals', { ...at(id), body }),
  );

export const rulesQuery = (id: string) =>
  queryOptions({
    queryKey: ['contribution-rules', id],
    queryFn: () =>
      answerOf(api.GET('/api/cooperatives/{cooperativeId}/contribution-rules', at(id))),
  });

export const proposeRule = (id: string, body: NewRuleProposal) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/contribution-rules/proposals', {
      ...at(id),
      body,
    }),
  );

export const simulationQuery = (id: string, body: SimulationAsked) =>
  queryOptions({
    queryKey: ['simulation', id, body],
    queryFn: () =>
      answerOf(
        api.POST('/api/cooperatives/{cooperativeId}/contribution-rules/simulations', {
          ...at(id),
          body,
        }),
      ),
  });

/** While one is being made, it is asked again each second. */
export const exportsQuery = (id: string) =>
  queryOptions({
    queryKey: ['exports', id],
    queryFn: () =>
      answerOf(api.GET('/api/cooperatives/{cooperativeId}/exports', at(id))),
    refetchInterval: ({ state }) =>
      state.data?.exports.some((one) => one.state === 'running') === true ? 1_000 : false,
  });

export const askExport = (id: string) =>
  answerOf(api.POST('/api/cooperatives/{cooperativeId}/exports', at(id)));

export const exportAddress = (id: string, exportId: string): string =>
  `/api/cooperatives/${id}/exports/${exportId}/file`;

/** What a step of two people may have changed is read again. */
export async function readAgain(id: string): Promise<void> {
  const names = ['steps', 'bank-details', 'price-ceilings', 'contribution-rules', 'exports'];
  await Promise.all(
    names.map((name) => queryClient.invalidateQueries({ queryKey: [name, id] })),
  );
}
