// Reads a refusal: problem+json from our server, or a bare status from whatever stands in between.
import { Problem } from '../../contract/problem.ts';
import { ServerProblem } from './errors.ts';

/** @param now ms since 1970, to turn a date in Retry-After into a wait */
export function readProblem(status: number, headers: Headers, text: string, now: number): ServerProblem {
  const retryAfterMs = readRetryAfter(headers.get('retry-after'), now);
  const parsed = Problem.safeParse(parseJson(text));
  if (!parsed.success)
    return new ServerProblem({
      code: `http_${status}`,
      title: `HTTP ${status}`,
      status,
      retryAfterMs,
      fromServer: false,
    });
  const { code, title, detail } = parsed.data;
  return new ServerProblem({ code, title: detail ?? title, status, retryAfterMs, fromServer: true });
}

/** Seconds or an HTTP date, as a wait in ms; null when absent or neither. At most a day. */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null || value.trim() === '') return null;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), 24 * 3600 * 1000);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
