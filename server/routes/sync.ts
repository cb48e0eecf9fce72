// GET /v1/sync. Most requests find nothing new; these are answered from memory, without a query.
import { api } from '../../contract/api.ts';
import { bearerToken } from '../auth/sessions.ts';
import { corsHeaders } from '../http/cors.ts';
import { parseQuery } from '../http/problem.ts';
import { formatCursor, parseCursor } from '../sync/cursor.ts';
import { etagOf, matchesEtag } from '../sync/etag.ts';
import type { Head } from '../services/record.ts';
import { readPage } from '../sync/page.ts';
import type { Services } from './context.ts';

const defaultLimit = 500;
const scopesRemembered = 1000;

export interface SyncRequest {
  readonly url: string;
  header(this: void, name: string): string | undefined;
}

export interface Sync {
  /**
   * The answer when memory alone shows that nothing has changed; null when the question must be looked into.
   *
   * @throws TokenMissing
   */
  unchanged(request: SyncRequest): Response | null;
  /** @throws what `toProblem` knows: token, query, cursor */
  answer(request: SyncRequest): Promise<Response>;
}

/** The query as the contract states it. */
const Query = queryOfContract();

function queryOfContract() {
  const { inputSchema } = api.sync.pull['~orpc'];
  if (inputSchema === undefined) throw new Error('the contract gives sync no query');
  return inputSchema;
}

export function createSync({ database, clock, sessions, head }: Services): Sync {
  /**
   * By scope: the cursor of its last visible change, and where the database stood when nothing had followed on it.
   * A commit elsewhere in the organisation costs each scope one query, not one for each client.
   */
  const quiet = new Map<string, { cursor: string; since: Head }>();

  const isCurrent = (cursor: string, scope: string, known: Head): boolean => {
    if (cursor === formatCursor({ epoch: known.epoch, revision: known.revision, scope })) return true;
    const last = quiet.get(scope);
    return last?.cursor === cursor && last.since.epoch === known.epoch && last.since.revision === known.revision;
  };

  const rememberQuiet = (scope: string, cursor: string, since: Head): void => {
    quiet.delete(scope);
    const oldest = quiet.size >= scopesRemembered ? quiet.keys().next().value : undefined;
    if (oldest !== undefined) quiet.delete(oldest);
    quiet.set(scope, { cursor, since });
  };

  return {
    unchanged: ({ url, header }) => {
      const known = head.peek();
      const cursor = onlyCursor(url);
      if (known === null || cursor === null || header('if-none-match') !== etagOf(cursor)) return null;
      const session = sessions.known(bearerToken(header('authorization')), known.access);
      return session !== null && isCurrent(cursor, session.scope.key, known)
        ? notModified(cursor, header('origin'))
        : null;
    },

    answer: async ({ url, header }) => {
      const { access } = await head.current();
      const session = await sessions.find(bearerToken(header('authorization')), access);
      const query = parseQuery(Query, queryOf(url));
      const cursor = query.cursor === undefined ? null : parseCursor(query.cursor);
      const read = await readPage(database, {
        scope: session.scope,
        cursor,
        limit: query.limit ?? defaultLimit,
        now: clock.now(),
      });
      head.advance(read.head);
      const { page } = read;
      if (!page.more) rememberQuiet(session.scope.key, page.cursor, read.head);
      if (matchesEtag(header('if-none-match'), etagOf(page.cursor))) return notModified(page.cursor, header('origin'));
      return new Response(JSON.stringify(page), {
        headers: { 'content-type': 'application/json', ...tagged(page.cursor, header('origin')) },
      });
    },
  };
}

const tagged = (cursor: string, origin: string | undefined) => ({
  'cache-control': 'private, no-cache',
  etag: etagOf(cursor),
  ...corsHeaders(origin),
});

const notModified = (cursor: string, origin: string | undefined): Response =>
  new Response(null, { status: 304, headers: tagged(cursor, origin) });

/** The cursor of a URL whose query is nothing else; null otherwise. */
function onlyCursor(url: string): string | null {
  const marker = '?cursor=';
  const at = url.indexOf(marker);
  return at === -1 || url.includes('&', at) || url.includes('%', at) ? null : url.slice(at + marker.length);
}

/** A parameter that stands twice becomes an array, which the schema refuses. */
function queryOf(url: string): Record<string, string | string[]> {
  const parameters = new URL(url).searchParams;
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
