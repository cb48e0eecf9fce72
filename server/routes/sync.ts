// GET /v1/sync. Most requests find nothing new; these are answered from memory, without a query.
import { api } from '../../contract/api.ts';
import { bearerToken } from '../auth/sessions.ts';
import { corsHeaders } from '../http/cors.ts';
import { parseQuery } from '../http/problem.ts';
import { type Cursor, parseCursor } from '../sync/cursor.ts';
import { etagOf, matchesEtag } from '../sync/etag.ts';
import { readPage } from '../sync/page.ts';
import type { Services } from './context.ts';

const defaultLimit = 500;
const scopesRemembered = 1000;

export interface SyncRequest {
  readonly url: string;
  header(name: string): string | undefined;
}

/** @throws what `toProblem` knows: token, query, cursor */
export type AnswerSync = (request: SyncRequest) => Promise<Response>;

/** The query as the contract states it. */
const Query = queryOfContract();

function queryOfContract() {
  const { inputSchema } = api.sync.pull['~orpc'];
  if (inputSchema === undefined) throw new Error('the contract gives sync no query');
  return inputSchema;
}

export function createSync({ database, clock, sessions, head }: Services): AnswerSync {
  /**
   * By scope: the revision of its last visible change, and the database's revision up to which nothing followed.
   * A commit elsewhere in the organisation costs each scope one query, not one for each client.
   */
  const quiet = new Map<string, { epoch: string; from: number; to: number }>();

  const isCurrent = (cursor: Cursor): boolean => {
    const known = head.peek();
    if (known === null || known.epoch !== cursor.epoch) return false;
    if (known.revision === cursor.revision) return true;
    const since = quiet.get(cursor.scope);
    return since?.epoch === cursor.epoch && since.from === cursor.revision && since.to === known.revision;
  };

  const rememberQuiet = (cursor: Cursor, to: number): void => {
    quiet.delete(cursor.scope);
    const oldest = quiet.size >= scopesRemembered ? quiet.keys().next().value : undefined;
    if (oldest !== undefined) quiet.delete(oldest);
    quiet.set(cursor.scope, { epoch: cursor.epoch, from: cursor.revision, to });
  };

  return async (request) => {
    const { access } = head.peek() ?? (await head.current());
    const token = bearerToken(request.header('authorization'));
    const session = sessions.known(token, access) ?? (await sessions.find(token, access));
    const condition = request.header('if-none-match');
    const cors = corsHeaders(request.header('origin'));

    const plain = onlyCursor(request.url);
    if (plain !== null && condition === etagOf(plain)) {
      const cursor = parseCursor(plain);
      if (cursor.scope === session.scope.key && isCurrent(cursor)) return unchanged(plain, cors);
    }

    const query = parseQuery(Query, queryOf(request.url));
    const cursor = query.cursor === undefined ? null : parseCursor(query.cursor);
    const read = await readPage(database, {
      scope: session.scope,
      cursor,
      limit: query.limit ?? defaultLimit,
      now: clock.now(),
    });
    head.advance(read.head);
    const { page } = read;
    if (!page.more) rememberQuiet(parseCursor(page.cursor), read.head.revision);
    if (matchesEtag(condition, etagOf(page.cursor))) return unchanged(page.cursor, cors);
    return new Response(JSON.stringify(page), {
      headers: {
        'content-type': 'application/json',
        'cache-control': 'private, no-cache',
        etag: etagOf(page.cursor),
        ...cors,
      },
    });
  };
}

function unchanged(cursor: string, cors: Record<string, string>): Response {
  return new Response(null, {
    status: 304,
    headers: { 'cache-control': 'private, no-cache', etag: etagOf(cursor), ...cors },
  });
}

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
