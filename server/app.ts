// The governance API as one Hono application. It holds no state but memory of the database; any number of nodes may run.
import type { HttpBindings } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { OpenAPIHandler } from '@orpc/openapi/fetch';
import { traverseContractProcedures } from '@orpc/server';
import { type Context, Hono } from 'hono';
import { api } from '../contract/api.ts';
import { bearerToken, createSessions } from './auth/sessions.ts';
import type { Database } from './db/open.ts';
import { createAttempts, networkOf } from './http/attempts.ts';
import { readJson } from './http/body.ts';
import { corsHeaders, preflight } from './http/cors.ts';
import { docsResponse } from './http/docs.ts';
import { HttpProblem, problemResponse, toProblem } from './http/problem.ts';
import type { Log } from './log.ts';
import { openApiDocument } from './openapi.ts';
import type { RouteContext, Services } from './routes/context.ts';
import { router } from './routes/router.ts';
import { createSync, type SyncRequest } from './routes/sync.ts';
import type { Clock } from './services/clock.ts';
import type { Head } from './services/record.ts';
import { createHeadMemory } from './sync/head.ts';

export interface AppOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** The server stands behind one reverse proxy, whose X-Forwarded-For names the client. */
  readonly behindProxy?: boolean;
}

export interface App {
  /** @param env what the HTTP adapter knows of the connection */
  fetch(request: Request, env?: object): Response | Promise<Response>;
  /** Hears of commits that this process makes outside of the routes, so that the next sync sees them at once. */
  committed(this: void, head: Head): void;
  /** Stops listening to other nodes. The database stays open. */
  close(): Promise<void>;
}

/** Asked every few seconds by whatever watches the server. */
const unlogged = new Set(['/healthz', '/readyz']);
const tokenless = new Set(['POST /v1/devices', 'GET /healthz', 'GET /readyz']);

export function createApp({ database, clock, log, behindProxy = false }: AppOptions): App {
  const head = createHeadMemory(database, clock, log);
  const services: Services = {
    database,
    clock,
    head,
    sessions: createSessions(database),
    attempts: createAttempts(clock),
    committed: head.advance,
  };
  const methods = methodsByPath();
  const handler = createHandler();
  const sync = createSync(services);
  const app = new Hono();

  app.use(async (c, next) => {
    const origin = c.req.header('origin');
    if (c.req.method === 'OPTIONS') return preflight(origin);
    await next();
    for (const [name, value] of Object.entries(corsHeaders(origin))) c.res.headers.set(name, value);
    c.res.headers.set('x-content-type-options', 'nosniff');
    // Who somebody is does not belong in a cache on a disk.
    c.res.headers.set('cache-control', 'no-store');
    if (!unlogged.has(c.req.path)) logRequest(log, c, methods.has(c.req.path) ? c.req.path : '(unknown)', c.res.status);
  });

  app.get('/openapi.json', async (c) => c.json(await openApiDocument()));
  app.get('/docs', async () => docsResponse(await openApiDocument()));

  app.all('*', async (c) => {
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method;
    const known = methods.get(c.req.path);
    if (known === undefined) throw new HttpProblem('not_found');
    if (!known.includes(method)) throw new HttpProblem('method_not_allowed', { headers: { allow: known.join(', ') } });
    const needsToken = !tokenless.has(`${method} ${c.req.path}`);
    const session = needsToken
      ? await services.sessions.find(bearerToken(c.req.header('authorization')), (await head.current()).access)
      : null;
    const context: RouteContext = {
      ...services,
      session,
      address: addressOf(c, behindProxy),
      body: method === 'GET' ? undefined : await readJson(c.req.raw),
    };
    const { response } = await handler.handle(new Request(c.req.url, { method }), { context });
    if (context.failure !== undefined) throw context.failure;
    if (response === undefined) throw new HttpProblem('not_found');
    return response;
  });

  // Sync stands before everything else, alone on its path: so Hono calls it without building a chain of middleware.
  const front = new Hono();
  const lookUp = async (c: Context, request: SyncRequest): Promise<Response> => {
    const response = await sync.answer(request);
    logRequest(log, c, '/v1/sync', response.status);
    return response;
  };
  front.get('/v1/sync', (c): Response | Promise<Response> => {
    const request = { url: c.req.url, header: headersOf(c) };
    return sync.unchanged(request) ?? lookUp(c, request);
  });
  front.notFound((c) => app.fetch(c.req.raw, c.env));

  const answerError = (error: Error, c: Context): Response => {
    const problem = toProblem(error);
    if (problem.code === 'internal') log.error('failed', error, { route: c.req.routePath });
    if (problem.code === 'unavailable') log.error('unavailable', problem.cause ?? error);
    const response = problemResponse(problem);
    for (const [name, value] of Object.entries(corsHeaders(c.req.header('origin')))) response.headers.set(name, value);
    return response;
  };
  app.onError(answerError);
  front.onError(answerError);

  return { fetch: (request, env) => front.fetch(request, env), committed: head.advance, close: () => head.close() };
}

function createHandler(): OpenAPIHandler<RouteContext> {
  return new OpenAPIHandler(router, {
    // The body was read and parsed before, within its limits.
    rootInterceptors: [
      (options) => {
        const { context, request } = options;
        return options.next({ ...options, request: { ...request, body: () => Promise.resolve(context.body) } });
      },
    ],
    interceptors: [
      async (options) => {
        try {
          return await options.next();
        } catch (error) {
          options.context.failure = error;
          throw error;
        }
      },
    ],
  });
}

/** Which methods each path has, from the contract and our own two pages. */
function methodsByPath(): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>([
    ['/openapi.json', ['GET']],
    ['/docs', ['GET']],
  ]);
  traverseContractProcedures({ router: api, path: [] }, ({ contract }) => {
    const { method, path } = contract['~orpc'].route;
    if (method === undefined || path === undefined) throw new Error('a route without method or path');
    paths.set(path, [...(paths.get(path) ?? []), method]);
  });
  return paths;
}

/** Node has read the headers already; making a Headers object of them would cost more than an unchanged sync. */
function headersOf(c: Context): (name: string) => string | undefined {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  if (incoming === undefined) return (name) => c.req.header(name);
  return (name) => {
    const value = incoming.headers[name];
    return typeof value === 'object' ? value.join(', ') : value;
  };
}

function addressOf(c: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  // Without a socket (an application called by a function) everybody counts as one.
  const direct = c.env === undefined || !('incoming' in (c.env as object)) ? undefined : getConnInfo(c).remote.address;
  return networkOf(forwarded ?? direct ?? '');
}

function logRequest(log: Log, c: Context, route: string, status: number): void {
  log.info('request', { method: c.req.method, route, status });
}
