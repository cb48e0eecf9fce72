// What the screens read from the worker, and which change makes which of it old.
import { QueryClient, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Locale } from '../../../contract/words.ts';
import type { ChangeSignal } from '../../../utils/messages.ts';
import { send } from '../../../utils/send.ts';

/** Our queries read the worker, not the network: they never pause offline, and a failure is shown at once. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        staleTime: Number.POSITIVE_INFINITY,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

export const statusQuery = queryOptions({ queryKey: ['status'], queryFn: () => send('status.get', null) });
export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: () => send('today.list', null) });
export const flagsQuery = queryOptions({ queryKey: ['flags'], queryFn: () => send('flags.list', null) });
export const requestsQuery = queryOptions({ queryKey: ['requests'], queryFn: () => send('requests.list', null) });

/** About the tab behind: it changes without a word from the worker, so it is read again whenever we get the focus. */
export const targetQuery = queryOptions({
  queryKey: ['target'],
  queryFn: () => send('composer.target', null),
  refetchOnWindowFocus: 'always',
});
export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: () => send('page.profile', null),
  refetchOnWindowFocus: 'always',
});

/** How many responses a search shows: what a person can still look through. */
const LISTED = 100;

export const responsesQuery = (query: string, locale: Locale | null) =>
  queryOptions({
    queryKey: ['responses', query, locale],
    queryFn: () => send('responses.search', { query, locale, limit: LISTED }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });

const readers: Readonly<Record<ChangeSignal['kinds'][number], readonly string[]>> = {
  state: ['status', 'profile'],
  entries: ['today', 'status'],
  responses: ['responses', 'status'],
  accounts: ['profile', 'status'],
  holds: ['status'],
  outbox: ['flags', 'requests', 'status', 'profile'],
  status: ['status', 'requests'],
};

/** The query keys that a change makes old, each once. */
export function keysOf(kinds: ChangeSignal['kinds']): readonly string[] {
  return [...new Set(kinds.flatMap((kind) => readers[kind]))];
}
