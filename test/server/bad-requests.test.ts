// Everything that can be wrong with a request, and the answer to each. None of them may be a 500.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import type { ProblemCode } from '../../contract/problem.ts';
import { bearer, expectProblem, post } from './support/requests.ts';
import { aFlag, anEvent } from './support/samples.ts';
import { onBothDatabases } from './support/world.ts';

onBothDatabases(
  'bad requests',
  (world) => {
    let token = '';
    beforeAll(async () => {
      ({ token } = await world().enrol('person-bence'));
    });
    const flags = (init: RequestInit) =>
      world().ask('/v1/flags', { method: 'POST', ...init, headers: { ...bearer(token), ...(init.headers as object) } });
    const json = { 'content-type': 'application/json' };

    it.each<[string, number, ProblemCode, RequestInit]>([
      ['no JSON at all', 400, 'bad_json', { headers: json, body: '{"id":' }],
      ['an empty body', 400, 'bad_json', { headers: json, body: '' }],
      ['bytes that are not UTF-8', 400, 'bad_json', { headers: json, body: new Uint8Array([0x22, 0xff, 0x22]) }],
      ['an array', 400, 'invalid_body', { headers: json, body: '[]' }],
      ['null', 400, 'invalid_body', { headers: json, body: 'null' }],
      [
        'brackets, deeper than any stack',
        400,
        'invalid_body',
        { headers: json, body: '['.repeat(60_000) + ']'.repeat(60_000) },
      ],
      [
        'a form',
        415,
        'unsupported_media_type',
        { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' },
      ],
      [
        'JSON that says it is text',
        415,
        'unsupported_media_type',
        { headers: { 'content-type': 'text/plain' }, body: '{}' },
      ],
      ['no content type', 415, 'unsupported_media_type', { body: new Uint8Array([0x7b, 0x7d]) }],
      [
        'another charset',
        415,
        'unsupported_media_type',
        { headers: { 'content-type': 'application/json; charset=latin1' }, body: '{}' },
      ],
      [
        'a packed body',
        415,
        'unsupported_media_type',
        { headers: { ...json, 'content-encoding': 'gzip' }, body: '{}' },
      ],
    ])('refuses %s', async (_, status, code, init) => {
      await expectProblem(await flags(init), status, code);
    });

    it('accepts the charset that it reads', async () => {
      const headers = { 'content-type': 'Application/JSON; charset=UTF-8' };
      expect((await flags({ headers, body: JSON.stringify(aFlag(randomUUID())) })).status).toBe(201);
    });

    it('names the fields that it does not know and those that are wrong', async () => {
      const body = { ...aFlag(randomUUID()), mood: 'angry', category: 'nuisance' };
      const problem = await expectProblem(await flags(post(body)), 400, 'invalid_body');
      expect(problem.issues?.map((issue) => issue.path)).toContain('category');
      expect(JSON.stringify(problem.issues)).toContain('mood');
    });

    it.each(['__proto__', 'constructor'])('takes %s for an unknown field like any other', async (name) => {
      const body = JSON.stringify(aFlag(randomUUID())).replace('{', `{"${name}":{"polluted":true},`);
      await expectProblem(await flags({ headers: json, body }), 400, 'invalid_body');
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });

    it.each([
      ['a NUL character', 'before\u0000after'],
      ['the first half of a pair', 'before\ud83dafter'],
      ['the second half of a pair', '\ude00after'],
    ])('refuses %s anywhere in a text', async (_, note) => {
      const problem = await expectProblem(await flags(post(aFlag(randomUUID(), { note }))), 400, 'invalid_body');
      expect(problem.issues?.[0]?.path).toBe('note');
      const nested = aFlag(randomUUID());
      const evidence = { ...nested.evidence, displayName: note };
      await expectProblem(await flags(post({ ...nested, evidence })), 400, 'invalid_body');
      const code = { code: note, label: 'x' };
      await expectProblem(await world().ask('/v1/devices', post(code)), 400, 'invalid_body');
    });

    it('keeps whole pairs, combining marks, right-to-left and zero-width characters as they are', async () => {
      const note = '👩‍👩‍👧 e\u0301 שלום \u200b\u2060 \uffff \u{10ffff} \u0001';
      const flag = aFlag(randomUUID(), { note });
      expect((await flags(post(flag))).status).toBe(201);
      const row = await world()
        .database.db.selectFrom('flag')
        .select('value')
        .where('id', '=', flag.id)
        .executeTakeFirst();
      expect(row?.value.note).toBe(note);
    });

    it.each<[string, object]>([
      ['a number beyond every integer', { policyVersion: 1e300 }],
      ['a number that is no integer', { policyVersion: 1.5 }],
      ['a version of zero', { policyVersion: 0 }],
      ['a day that is not in the calendar', { day: '2026-02-30' }],
      ['an id that is no UUID', { id: 'x' }],
      ['a place for a person', { person: 'person-bence' }],
      ['a place for a device', { device: 'd' }],
      ['a place for the text', { text: 'Our offices are open until six today.' }],
      ['a free-text reason', { reason: 'because I say so' }],
    ])('refuses an event with %s', async (_, part) => {
      const event = { ...anEvent(randomUUID()), ...part };
      await expectProblem(
        await world().ask('/v1/events', post({ events: [event] }, bearer(token))),
        400,
        'invalid_body',
      );
    });

    it('stores the largest version and the oldest day that the contract allows', async () => {
      const events = [
        anEvent(randomUUID(), { policyVersion: Number.MAX_SAFE_INTEGER, day: '0001-01-01' }),
        anEvent(randomUUID(), { day: '9999-12-31' }),
      ];
      expect((await world().ask('/v1/events', post({ events }, bearer(token)))).status).toBe(201);
    });

    it.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999+14:00'])(
      'stores evidence seen at %s',
      async (seenAt) => {
        const flag = aFlag(randomUUID());
        expect((await flags(post({ ...flag, evidence: { ...flag.evidence, seenAt } }))).status).toBe(201);
      },
    );

    it('refuses a body above 256 kB, whether it says its length or not', async () => {
      const big = JSON.stringify({ note: 'x'.repeat(257 * 1024) });
      await expectProblem(await flags({ headers: json, body: big }), 413, 'body_too_large');
      const chunk = new TextEncoder().encode('x'.repeat(64 * 1024));
      let sent = 0;
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 1;
          controller.enqueue(chunk);
        },
      });
      const init = { headers: json, body: endless, duplex: 'half' } as RequestInit;
      await expectProblem(await flags(init), 413, 'body_too_large');
      expect(sent).toBeLessThan(10);
    });

    it('knows neither other paths nor other methods', async () => {
      for (const path of [
        '/',
        '/v1',
        '/v1/flag',
        '/v1/flags/',
        '/v1/flags/1',
        '/v1/../v1/nothing',
        '/%00',
        '/v1/flags%00',
      ])
        await expectProblem(await world().ask(path, { headers: bearer(token) }), 404, 'not_found');
      const wrong = await world().ask('/v1/flags', { headers: bearer(token) });
      expect(wrong.headers.get('allow')).toBe('POST');
      await expectProblem(wrong, 405, 'method_not_allowed');
      await expectProblem(await world().ask('/v1/sync', { method: 'DELETE' }), 405, 'method_not_allowed');
      await expectProblem(await world().ask('/docs', { method: 'POST' }), 405, 'method_not_allowed');
    });

    it('refuses before it reads the body when the token is missing', async () => {
      let read = false;
      const body = new ReadableStream({ pull: () => void (read = true) }, { highWaterMark: 0 });
      const init = { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit;
      await expectProblem(await world().ask('/v1/flags', init), 401, 'token_missing');
      expect(read).toBe(false);
    });

    it.each<[string, ProblemCode]>([
      ['?limit=0', 'invalid_query'],
      ['?limit=1001', 'invalid_query'],
      ['?limit=many', 'invalid_query'],
      ['?since=3', 'invalid_query'],
      ['?limit=1&limit=2', 'invalid_query'],
      [`?cursor=${'a'.repeat(201)}`, 'invalid_query'],
      ['?cursor=', 'cursor_invalid'],
      ['?cursor=1', 'cursor_invalid'],
      ['?cursor=%00', 'cursor_invalid'],
      [`?cursor=${'a'.repeat(32)}.-1.${'b'.repeat(12)}`, 'cursor_invalid'],
      [`?cursor=${'a'.repeat(32)}.99999999999999999999.${'b'.repeat(12)}`, 'cursor_invalid'],
    ])('answers %s with 400', async (query, code) => {
      await expectProblem(await world().ask(`/v1/sync${query}`, { headers: bearer(token) }), 400, code);
    });

    it('answers a HEAD like a GET without a body', async () => {
      const head = await world().ask('/healthz', { method: 'HEAD' });
      expect(head.status).toBe(200);
      expect(await head.text()).toBe('');
      expect((await world().ask('/v1/me', { method: 'HEAD', headers: bearer(token) })).status).toBe(200);
    });
  },
  'once',
);

onBothDatabases('the unexpected', (world) => {
  it('logs what is unexpected without telling the client, and writes no personal data', async () => {
    const { token } = await world().enrol('person-bence');
    const { db } = world().database;
    await db.deleteFrom('org').execute();
    await world().ask('/v1/flags', post(aFlag(randomUUID()), bearer(token)));
    const fresh = await world().enrol('person-ruth');
    const failed = await world().ask('/v1/me', { headers: bearer(fresh.token) });
    const problem = await expectProblem(failed, 500, 'internal');
    expect(Object.keys(problem).sort()).toEqual(['code', 'status', 'title', 'type']);
    const lines = world().log.map((line) => JSON.parse(line) as { event: string; level: string });
    expect(lines.some((line) => line.event === 'failed' && line.level === 'error')).toBe(true);
    for (const secret of [token, fresh.token, 'person-', 'Bence', 'Ruth', 'device-', 'x.com'])
      expect(world().log.join('')).not.toContain(secret);
  });
});

onBothDatabases(
  'extension origins',
  (world) => {
    it.each([
      'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
      'moz-extension://6b4f6c1e-0b5f-4a39-8f6c-5a8f0d6f7c11',
    ])('lets %s in, without cookies', async (origin) => {
      const asked = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      };
      const preflight = await world().ask('/v1/flags', { method: 'OPTIONS', headers: asked });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
      const allowed = preflight.headers.get('access-control-allow-headers')?.toLowerCase().split(', ');
      expect(allowed).toEqual(expect.arrayContaining(['authorization', 'if-none-match', 'content-type']));
      expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
      for (const path of ['/v1/me', '/v1/sync', '/healthz', '/nowhere']) {
        const answer = await world().ask(path, { headers: { origin } });
        expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
        expect(answer.headers.get('access-control-expose-headers')).toContain('ETag');
      }
    });

    it.each(['https://x.com', 'null', 'chrome-extension://', 'chrome-extension://a.evil.example/'])(
      'does not let %s in',
      async (origin) => {
        const preflight = await world().ask('/v1/sync', { method: 'OPTIONS', headers: { origin } });
        expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
        const answer = await world().ask('/healthz', { headers: { origin } });
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
        expect(answer.headers.get('vary')).toContain('Origin');
      },
    );
  },
  'once',
);
