import type { InterfaceLanguage, Me, MyCooperative, Role } from '@plusloin/contracts';
import { hashKey, QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, ApiRefusal } from './api.js';
import { forgetReads } from '../offline/installed.js';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What the API refuses, it refuses again.
      retry: (count, error) => !(error instanceof ApiRefusal) && count < 2,
      // Without a network, what was read last stays on the screen.
      networkMode: 'offlineFirst',
    },
  },
});

/** Who is signed in; `null` when nobody is. Asked again with each step to another page. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 1_000,
  queryFn: async (): Promise<Me | null> => {
    try {
      return await answerOf(api.GET('/api/me'));
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 401) {
        // Whoever sits here next finds nothing of whoever was here before.
        await forgetReads();
        return null;
      }
      throw error;
    }
  },
});

/** Tells when an answer says something else of who is signed in than the one before. */
export function onRightsChanged(listener: () => void): void {
  const hash = hashKey(meQuery.queryKey);
  let known: unknown;
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (query.queryHash !== hash || type !== 'updated') return;
    const { data } = query.state;
    if (known !== undefined && data !== undefined && data !== known) listener();
    known = data;
  });
}

export type Screens = 'member' | 'admin' | 'adviser' | 'ethics' | 'candidate';

/** Which screens somebody has in a cooperative: the API decides again for each answer. */
export function screensOf({ roles }: Pick<MyCooperative, 'roles'>): Screens[] {
  const isAdmin = roles.some((role) => ADMINS.includes(role));
  return [
    ...(isAdmin ? (['admin'] as const) : []),
    ...(roles.includes('member') ? (['member'] as const) : []),
    // The list of the office holds those whom one accompanies.
    ...(roles.includes('adviser') && !isAdmin ? (['adviser'] as const) : []),
    // The office has the page of exceptional access among its settings.
    ...(roles.includes('ethics') && !isAdmin ? (['ethics'] as const) : []),
    ...(roles.includes('candidate') ? (['candidate'] as const) : []),
  ];
}

/** Others find what they may set in the menu of their account. */
export const hasSettingsPage = (cooperative: Pick<MyCooperative, 'roles'>): boolean =>
  screensOf(cooperative).some((screens) => screens === 'admin' || screens === 'member');

const ADMINS = ['coordinator', 'accountant', 'auditor'];

/** Roles that ask for a second factor, and that decide nothing for two in their first 72 hours. */
export const doesDecide = (role: Role): boolean => DECIDING.includes(role);

const DECIDING: readonly Role[] = ['coordinator', 'accountant', 'ethics'];

export const mayClose = ({ roles }: Pick<MyCooperative, 'roles'>): boolean =>
  roles.includes('coordinator') || roles.includes('accountant');

/** Kept with the account: the next device speaks it too. */
export async function chooseLanguage(language: InterfaceLanguage): Promise<void> {
  // An answer that is on its way tells the former one, and the next page would speak it again.
  await queryClient.cancelQueries({ queryKey: meQuery.queryKey });
  queryClient.setQueryData(meQuery.queryKey, (me) =>
    me ? { ...me, account: { ...me.account, language } } : me,
  );
  await answerOf(api.PUT('/api/me/language', { body: { language } }));
}

/** The session ends here and on the server; nothing that was read stays. */
export async function signOut(): Promise<void> {
  try {
    await api.POST('/api/auth/sign-out', { body: {} });
  } finally {
    queryClient.clear();
    await forgetReads();
  }
}

const KEPT = 'plusloin-cooperative';

/** The cooperative that was open last in this browser, for who belongs to several. */
export const keptCooperative = (): string | null => localStorage.getItem(KEPT);
export const keepCooperative = (slug: string): void => localStorage.setItem(KEPT, slug);

const SEEN = 'plusloin-statement-seen-';

/** Whether the statement of a close was opened in this browser. */
export const hasSeenStatement = (closeId: string): boolean =>
  localStorage.getItem(SEEN + closeId) !== null;
export const keepSeenStatement = (closeId: string): void =>
  localStorage.setItem(SEEN + closeId, 'seen');
