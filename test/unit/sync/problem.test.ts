import { describe, expect, it } from 'vitest';
import { readProblem, readRetryAfter } from '../../../utils/sync/problem.ts';

const now = Date.parse('2026-11-20T08:00:00Z');
const document = (status: number, code: string) => JSON.stringify({ type: 'about:blank', title: 'No', status, code });

describe('Retry-After', () => {
  it.each([
    [null, null],
    ['', null],
    ['soon', null],
    ['0', 0],
    ['120', 120_000],
    ['Fri, 20 Nov 2026 08:01:30 GMT', 90_000],
    ['Fri, 20 Nov 2026 07:00:00 GMT', 0],
    ['99999999', 24 * 3600 * 1000],
  ])('%j -> %j ms', (value, ms) => {
    expect(readRetryAfter(value, now)).toBe(ms);
  });
});

describe('a refusal', () => {
  it.each([
    [400, 'invalid_body', true, false],
    [403, 'forbidden', true, false],
    [409, 'conflict', true, false],
    [413, 'body_too_large', true, false],
    [401, 'token_revoked', false, true],
    [401, 'token_invalid', false, true],
    [401, 'token_missing', false, false],
    [425, 'cursor_ahead', false, false],
    [429, 'rate_limited', false, false],
    [500, 'internal', false, false],
    [503, 'unavailable', false, false],
  ])('%i %s: final %s, revokes %s', (status, code, isRefusal, isRevocation) => {
    const problem = readProblem(status, new Headers(), document(status, code), now);
    expect({ code: problem.code, isRefusal: problem.isRefusal, isRevocation: problem.isRevocation }).toEqual({
      code,
      isRefusal,
      isRevocation,
    });
  });

  it.each([401, 403, 404])('%i of something on the way is neither', (status) => {
    const problem = readProblem(status, new Headers(), '<html>Blocked by your network</html>', now);
    expect(problem).toMatchObject({ code: `http_${status}`, isRefusal: false, isRevocation: false });
  });

  it('says the detail where there is one', () => {
    const text = JSON.stringify({ type: 't', title: 'No', status: 409, code: 'conflict', detail: 'sent before' });
    expect(readProblem(409, new Headers(), text, now).message).toBe('sent before');
  });
});
