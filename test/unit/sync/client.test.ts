// The client against the fetch border: what leaves, what is written down, and what each kind of answer becomes.
import { describe, expect, it } from 'vitest';
import type { RequestRow } from '../../../utils/messages.ts';
import { createClient, type Wire } from '../../../utils/sync/client.ts';

const flag = {
  id: '5b7e3a52-0e55-4c0c-9d0e-1f6b1c6f2f11',
  category: 'impostor',
  note: 'a sentinel of 19 chars',
  evidence: { url: 'https://x.com/Meridian_Mutua1', handle: 'Meridian_Mutua1', seenAt: '2026-11-20T08:00:00Z' },
} as const;
const receipt = { id: flag.id, state: 'reported', receivedAt: '2026-11-20T08:00:01Z', duplicate: false };

interface Sent {
  url: string;
  init: RequestInit;
}

/** A wire whose other end is `answer`. */
function wire(answer: (sent: Sent) => Promise<Response> | Response) {
  const sent: Sent[] = [];
  const log: RequestRow[] = [];
  const made: Wire = {
    now: () => Date.parse('2026-11-20T08:00:00Z'),
    fetch: async (url, init) => {
      sent.push({ url, init });
      return answer({ url, init });
    },
    log: async (row) => {
      const at = log.push(row) - 1;
      return async (status) => {
        log[at] = { ...row, status };
      };
    },
  };
  return { wire: made, sent, log };
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

describe('what leaves', () => {
  it('is one JSON body to the path of the contract, below the address, with the token and without cookies', async () => {
    const { wire: to, sent } = wire(() => json(201, receipt));
    await createClient('https://api.meridian.example/social', 'the-token', to).submitFlag(flag);
    expect(sent[0]?.url).toBe('https://api.meridian.example/social/v1/flags');
    expect(sent[0]?.init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { authorization: 'Bearer the-token', 'content-type': 'application/json' },
    });
    expect(JSON.parse(sent[0]?.init.body as string)).toEqual(flag);
  });

  it('is written down before it goes, by the names of its fields and not by their content', async () => {
    let loggedFirst = false;
    const { wire: to, log } = wire(() => {
      loggedFirst = log[0]?.status === 0;
      return json(201, receipt);
    });
    await createClient('https://api.meridian.example', 'the-token', to).submitFlag(flag);
    expect(loggedFirst).toBe(true);
    expect(log).toEqual([
      {
        at: '2026-11-20T08:00:00.000Z',
        kind: 'flag',
        host: 'api.meridian.example',
        sent: [
          '@Meridian_Mutua1',
          'id',
          'category',
          'note',
          'evidence.url',
          'evidence.handle',
          'evidence.seenAt',
          'token',
        ],
        bytes: new TextEncoder().encode(JSON.stringify(flag)).length,
        status: 201,
      },
    ]);
    expect(JSON.stringify(log)).not.toContain('sentinel');
    expect(JSON.stringify(log)).not.toContain('the-token');
  });

  it('stays with status 0 where no answer came', async () => {
    const { wire: to, log } = wire(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(createClient('https://api.meridian.example', 't', to).me()).rejects.toMatchObject({
      code: 'unreachable',
    });
    expect(log[0]?.status).toBe(0);
  });
});

describe('where it goes', () => {
  it.each(['http://localhost:8787', 'http://127.0.0.1:8787', 'http://[::1]:8787', 'https://api.meridian.example'])(
    '%s is taken',
    (url) => {
      expect(() => createClient(url, null, wire(() => json(200, {})).wire)).not.toThrow();
    },
  );

  it.each(['http://api.meridian.example', 'http://127.0.0.1.evil.example', 'http://10.0.0.7'])(
    '%s is refused',
    (url) => {
      expect(() => createClient(url, null, wire(() => json(200, {})).wire)).toThrow('https://');
    },
  );
});

describe('what an answer becomes', () => {
  const client = (answer: Parameters<typeof wire>[0]) =>
    createClient('https://api.meridian.example', 't', wire(answer).wire);

  it.each([
    ['not JSON', () => new Response('<html>', { status: 200 }), { name: 'AnswerUnreadable' }],
    ['another shape', () => json(200, { id: 1 }), { name: 'AnswerUnreadable' }],
    [
      'a timeout',
      () => Promise.reject(new DOMException('late', 'TimeoutError')),
      { name: 'ServerUnreachable', code: 'timeout' },
    ],
    [
      'a redirect',
      () => Promise.reject(new TypeError('redirected')),
      { name: 'ServerUnreachable', code: 'unreachable' },
    ],
    [
      'a problem',
      () => json(429, { type: 't', title: 'Slow down', status: 429, code: 'rate_limited' }, { 'retry-after': '7' }),
      { name: 'ServerProblem', code: 'rate_limited', message: 'Slow down', retryAfterMs: 7000 },
    ],
  ])('%s', async (_, answer, error) => {
    await expect(client(answer).submitFlag(flag)).rejects.toMatchObject(error);
  });

  it('304 is unchanged', async () => {
    expect(await client(() => new Response(null, { status: 304 })).pull('e.1', '"e.1"')).toEqual({ kind: 'unchanged' });
  });

  it('a page keeps the changes it can read and counts the others', async () => {
    const page = {
      cursor: 'e.2',
      more: false,
      mode: 'delta',
      serverTime: '2026-11-20T08:00:00Z',
      changes: [
        { kind: 'entry', id: 'a', revision: 1, deleted: true },
        { kind: 'mood', id: 'b', revision: 2, value: {} },
      ],
    };
    const answer = await client(() => json(200, page, { etag: '"e.2"' })).pull('e.1', null);
    expect(answer).toMatchObject({ kind: 'page', etag: '"e.2"', page: { unreadable: 1, changes: [{ id: 'a' }] } });
  });
});
