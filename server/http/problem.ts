// Every error that leaves the server: RFC 9457 problem+json with a stable code. What is not known here is a 500 without detail.
import { ORPCError, ValidationError } from '@orpc/server';
import { z } from 'zod';
import type { Problem, ProblemCode } from '../../contract/problem.ts';
import { TokenInvalid, TokenMissing, TokenRevoked } from '../auth/sessions.ts';
import { InviteInvalid, InviteUsed } from '../services/devices.ts';
import { UnknownUnits } from '../services/events.ts';
import { FlagConflict } from '../services/flags.ts';
import { sqlState } from '../services/sql-state.ts';
import { CursorAhead, CursorInvalid } from '../sync/cursor.ts';

type Issues = NonNullable<Problem['issues']>;

/** Status and title of each code. */
const kinds: Record<ProblemCode, readonly [status: number, title: string]> = {
  bad_json: [400, 'The body is not JSON'],
  invalid_body: [400, 'The body does not match the schema'],
  invalid_query: [400, 'The query does not match the schema'],
  body_too_large: [413, 'The body is too large'],
  unsupported_media_type: [415, 'The body must be application/json in UTF-8'],
  token_missing: [401, 'A device token is needed'],
  token_invalid: [401, 'The device token is not known'],
  token_revoked: [401, 'This device was signed out'],
  invite_invalid: [403, 'The invite code is wrong or has expired'],
  invite_used: [409, 'The invite code was used before'],
  forbidden: [403, 'No role of yours allows this'],
  not_found: [404, 'There is nothing here'],
  method_not_allowed: [405, 'This method is not known here'],
  conflict: [409, 'This id stands for something else'],
  cursor_invalid: [400, 'The cursor is not one of this server'],
  cursor_ahead: [425, 'This node has not seen that cursor yet'],
  rate_limited: [429, 'Too many attempts'],
  unavailable: [503, 'The database does not answer'],
  internal: [500, 'Internal error'],
};

/** An error that is already known by its code. */
export class HttpProblem extends Error {
  override name = 'HttpProblem';
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly issues: Issues | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    facts: { detail?: string; issues?: Issues; headers?: Readonly<Record<string, string>>; cause?: unknown } = {},
  ) {
    super(facts.detail ?? code, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = code;
    this.detail = facts.detail;
    this.issues = facts.issues;
    this.headers = facts.headers ?? {};
  }
}

/** Seconds after which a client may ask again. */
const retryAfter = (seconds: number) => ({ headers: { 'retry-after': String(seconds) } });
const challenge = { headers: { 'www-authenticate': 'Bearer' } };

/** What a thrown error means to a client. */
export function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof TokenMissing) return new HttpProblem('token_missing', challenge);
  if (error instanceof TokenInvalid) return new HttpProblem('token_invalid', challenge);
  if (error instanceof TokenRevoked) return new HttpProblem('token_revoked', challenge);
  if (error instanceof InviteInvalid) return new HttpProblem('invite_invalid');
  if (error instanceof InviteUsed) return new HttpProblem('invite_used');
  if (error instanceof FlagConflict) return new HttpProblem('conflict', { detail: error.message });
  if (error instanceof CursorInvalid) return new HttpProblem('cursor_invalid');
  if (error instanceof CursorAhead) return new HttpProblem('cursor_ahead', retryAfter(2));
  if (error instanceof UnknownUnits)
    return new HttpProblem('invalid_body', {
      issues: error.positions.map((at) => ({ path: `events.${at}.unit`, message: 'no such unit' })),
    });
  const invalid = invalidInput(error);
  if (invalid !== null) return new HttpProblem('invalid_body', { issues: invalid });
  const state = sqlState(error);
  // Data exceptions: a value that passed the schema and yet cannot be stored.
  if (state?.startsWith('22')) return new HttpProblem('invalid_body', { detail: 'a value cannot be stored' });
  if (isUnreachable(error, state)) return new HttpProblem('unavailable', retryAfter(5));
  return new HttpProblem('internal');
}

/** The issues of an input that oRPC refused; null when the error is something else (an *output* that does not match is a bug). */
function invalidInput(error: unknown): Issues | null {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return null;
  return error.cause instanceof ValidationError ? issuesOf(error.cause.issues) : [];
}

interface RawIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Dotted paths and what is wrong there; 20 are enough to understand a body that is wrong throughout. */
export function issuesOf(issues: readonly RawIssue[]): Issues {
  return issues.slice(0, 20).map(({ path = [], message }) => ({
    path: path
      .map((part) => String(typeof part === 'object' ? part.key : part))
      .join('.')
      .slice(0, 200),
    message: message.slice(0, 300),
  }));
}

/** @throws HttpProblem invalid_query */
export function parseQuery<S extends z.ZodType>(schema: S, query: Readonly<Record<string, unknown>>): z.output<S> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  throw new HttpProblem('invalid_query', { issues: issuesOf(parsed.error.issues) });
}

function isUnreachable(error: unknown, state: string | null): boolean {
  // 08: connection · 53: too many connections, disk full · 57P: shut down, starting up · 57014: statement timeout.
  if (state !== null) return /^(?:08|53|57P|57014)/.test(state);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT'].includes(String(code)) ||
    /^Connection terminated|timeout exceeded when trying to connect|^PGlite is closed/.test(error.message)
  );
}

export function problemResponse({ code, detail, issues, headers }: HttpProblem): Response {
  const [status, title] = kinds[code];
  const body: Problem = {
    type: `urn:imprimatur:problem:${code}`,
    title,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(issues === undefined ? {} : { issues }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}
