// The governance API as functions: paths and schemas from the contract, every answer parsed, every request in the log.
import { z } from 'zod';
import { api } from '../../contract/api.ts';
import { type Enrolment, type EnrolRequest, Enrolment as EnrolmentSchema, Me } from '../../contract/device.ts';
import { type DecisionEvent, EventReceipt } from '../../contract/event.ts';
import { FlagReceipt, type FlagSubmission } from '../../contract/flag.ts';
import { Change, SyncPage } from '../../contract/sync.ts';
import type { RequestRow } from '../messages.ts';
import type { ReadablePage } from '../store/replica.ts';
import { AnswerUnreadable, InsecureAddress, ServerUnreachable } from './errors.ts';
import { fieldNames } from './field-names.ts';
import { readProblem } from './problem.ts';

const TIMEOUT_MS = 15_000;

/** The border to the network and to what the client writes down. */
export interface Wire {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** ms since 1970. */
  readonly now: () => number;
  /** Called before the request leaves; answers with what to call when its status is known. */
  readonly log: (row: RequestRow) => Promise<(status: number) => Promise<void>>;
}

type PullAnswer =
  | { readonly kind: 'page'; readonly page: ReadablePage; readonly etag: string | null }
  | { readonly kind: 'unchanged' };

export interface Client {
  enrol(request: EnrolRequest): Promise<Enrolment>;
  me(): Promise<Me>;
  pull(cursor: string | null, etag: string | null): Promise<PullAnswer>;
  submitFlag(flag: FlagSubmission): Promise<FlagReceipt>;
  submitEvents(events: readonly DecisionEvent[]): Promise<EventReceipt>;
}

interface Call {
  readonly kind: RequestRow['kind'];
  readonly route: { '~orpc': { route: { method?: string; path?: string } } };
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the request is about, for the log. */
  readonly about?: readonly string[];
}

/** A page whose changes are parsed one by one, so that one row of a newer server does not cost all others. */
const PageEnvelope = z.object({ ...SyncPage.shape, changes: z.array(z.unknown()) });

/**
 * A client for one server. Every function throws ServerProblem, ServerUnreachable or AnswerUnreadable.
 *
 * @throws InsecureAddress for plain http to another machine
 */
export function createClient(serverUrl: string, token: string | null, wire: Wire): Client {
  const base = new URL(serverUrl.endsWith('/') ? serverUrl : `${serverUrl}/`);
  if (base.protocol !== 'https:' && !isLoopback(base.hostname)) throw new InsecureAddress();

  /** Sends, and reads the whole answer within the time limit. */
  async function exchange(call: Call): Promise<{ status: number; headers: Headers; text: string }> {
    const { method = 'GET', path = '/' } = call.route['~orpc'].route;
    const url = new URL(path.slice(1), base);
    for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    const noteStatus = await wire.log({
      at: new Date(wire.now()).toISOString(),
      kind: call.kind,
      host: url.host,
      sent: [...(call.about ?? []), ...fieldNames(call.body ?? call.query ?? {}), ...(token === null ? [] : ['token'])],
      bytes: new TextEncoder().encode(body ?? url.search.slice(1)).length,
      status: 0,
    });
    try {
      const response = await wire.fetch(url.href, {
        method,
        body,
        headers: {
          accept: 'application/json',
          ...(body === null ? {} : { 'content-type': 'application/json' }),
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...call.headers,
        },
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await noteStatus(response.status);
      return { status: response.status, headers: response.headers, text: await response.text() };
    } catch (cause) {
      const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError';
      throw new ServerUnreachable(timedOut ? 'timeout' : 'unreachable', { cause });
    }
  }

  async function call<T>(schema: z.ZodType<T>, request: Call): Promise<T> {
    const { status, headers, text } = await exchange(request);
    if (status < 200 || status > 299) throw readProblem(status, headers, text, wire.now());
    return readAnswer(schema, text);
  }

  return {
    enrol: (body) => call(EnrolmentSchema, { kind: 'enrol', route: api.devices.enrol, body }),
    me: () => call(Me, { kind: 'me', route: api.devices.me }),
    submitFlag: (body) =>
      call(FlagReceipt, {
        kind: 'flag',
        route: api.flags.submit,
        body,
        about: [body.evidence.handle === undefined ? body.evidence.url : `@${body.evidence.handle}`],
      }),
    submitEvents: (events) =>
      call(EventReceipt, {
        kind: 'event',
        route: api.events.submit,
        body: { events },
        about: [...new Set(events.map(({ platform }) => platform))],
      }),
    async pull(cursor, etag) {
      const { status, headers, text } = await exchange({
        kind: 'sync',
        route: api.sync.pull,
        query: cursor === null ? {} : { cursor },
        headers: etag === null ? {} : { 'if-none-match': etag },
      });
      if (status === 304) return { kind: 'unchanged' };
      if (status !== 200) throw readProblem(status, headers, text, wire.now());
      return { kind: 'page', page: readable(readAnswer(PageEnvelope, text)), etag: headers.get('etag') };
    },
  };
}

function readAnswer<T>(schema: z.ZodType<T>, text: string): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new AnswerUnreadable('the answer is not JSON', { cause });
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new AnswerUnreadable('the answer is not what the contract says', { cause: parsed.error });
  return parsed.data;
}

/** @throws AnswerUnreadable when the policy does not parse: new data under an old policy would be a false claim */
function readable({ changes, ...page }: z.infer<typeof PageEnvelope>): ReadablePage {
  const parsed = changes.map((change) => ({ change, result: Change.safeParse(change) }));
  const failed = parsed.filter(({ result }) => !result.success);
  if (failed.some(({ change }) => z.object({ kind: z.literal('policy') }).safeParse(change).success))
    throw new AnswerUnreadable('the policy needs a newer version of this extension');
  return {
    ...page,
    changes: parsed.flatMap(({ result }) => (result.success ? [result.data] : [])),
    unreadable: failed.length,
  };
}

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
