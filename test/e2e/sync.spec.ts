// The sync client on the real store: only the HTTP side is played, at the fetch border.
import { expect, test } from './store/fixture.ts';

test('pulls until there is no more, then asks with cursor and tag, and 304 costs nothing', async ({ inLab }) => {
  const seen = await inLab(async ({ device, played, records, replica, rows, run, schedule }) => {
    await device.replaceDevice(rows.enrolled());
    const world = played.play(({ query, headers }) => {
      if (query.cursor === undefined)
        return {
          status: 200,
          body: rows.page({ cursor: 'e.1', mode: 'snapshot', more: true, changes: [rows.policyChange(1, 3)] }),
        };
      if (query.cursor === 'e.1')
        return {
          status: 200,
          headers: { etag: '"e.2"' },
          body: rows.page({ cursor: 'e.2', changes: [rows.entryChange(2, 'a')] }),
        };
      return headers['if-none-match'] === '"e.2"' ? { status: 304 } : { status: 500, body: {} };
    }, rows.START);
    const sync = run.createSync(world.environment);
    const outcomes = [await sync.run()];
    world.pass(60_000);
    outcomes.push(await sync.run());
    world.pass(60_000);
    outcomes.push(await sync.run());
    return {
      outcomes,
      cursors: world.asked.map(({ query }) => query.cursor ?? null),
      authorization: world.asked[0]?.headers.authorization,
      policy: (await records.readPolicy())?.version,
      syncedAt: (await replica.readReplica()).syncedAt,
      alarms: world.alarms,
      unchanged: (await schedule.readSchedule()).unchanged,
      announced: [...new Set(world.announced)].sort(),
    };
  }, null);
  expect(seen).toEqual({
    outcomes: [{ ok: true }, { ok: true }, { ok: true }],
    cursors: [null, 'e.1', 'e.2', 'e.2'],
    authorization: 'Bearer token-of-meridian-0123456789',
    policy: 3,
    syncedAt: '2026-11-20T08:02:00.000Z',
    // 5 minutes, and the same again after the first quiet pull; then it doubles.
    alarms: [300_000, 300_000, 600_000],
    unchanged: 2,
    announced: ['accounts', 'entries', 'holds', 'responses', 'state', 'status'],
  });
});

test('a run that dies between two pages goes on from the last stored page', async ({ inLab, restart }) => {
  const first = await inLab(async ({ device, played, rows, run }) => {
    await device.replaceDevice(rows.enrolled());
    const world = played.play(({ query }) => {
      if (query.cursor === undefined)
        return {
          status: 200,
          body: rows.page({ cursor: 'e.1', mode: 'snapshot', more: true, changes: [rows.entryChange(1, 'a')] }),
        };
      throw new TypeError('Failed to fetch');
    }, rows.START);
    return run.createSync(world.environment).run();
  }, null);
  expect(first).toMatchObject({ ok: false, code: 'unreachable' });
  await restart();
  const second = await inLab(async ({ played, records, rows, run }) => {
    const world = played.play(
      () => ({ status: 200, body: rows.page({ cursor: 'e.2', changes: [rows.entryChange(2, 'b')] }) }),
      '2026-11-20T09:00:00.000Z',
    );
    const before = await records.readEntries();
    await run.createSync(world.environment).run();
    return {
      before,
      cursors: world.asked.map(({ query }) => query.cursor),
      ids: (await records.readEntries()).map(({ id }) => id),
    };
  }, null);
  expect(second).toEqual({ before: [], cursors: ['e.1'], ids: ['a', 'b'] });
});

test('failed attempts back off, say what is wrong, and a success clears it', async ({ inLab }) => {
  const seen = await inLab(async ({ device, played, rows, run, schedule }) => {
    await device.replaceDevice(rows.enrolled());
    let up = false;
    const world = played.play(() => {
      if (!up) throw new TypeError('Failed to fetch');
      return { status: 200, body: rows.page({ cursor: 'e.1', mode: 'snapshot', changes: [] }) };
    }, rows.START);
    const sync = run.createSync(world.environment);
    for (let round = 0; round < 3; round += 1) await sync.run();
    const { failures, problem } = await schedule.readSchedule();
    // A person turns to a composer: not again within 30 s of the last attempt.
    const before = world.asked.length;
    await sync.revalidate(30_000);
    const suppressed = world.asked.length === before;
    world.pass(30_001);
    up = true;
    await sync.revalidate(30_000);
    return { alarms: world.alarms, failures, problem, suppressed, after: (await schedule.readSchedule()).problem };
  }, null);
  expect(seen).toEqual({
    // Half of 1, 2 and 4 minutes; then the pull of a good one.
    alarms: [30_000, 60_000, 120_000, 300_000],
    failures: 3,
    problem: { at: '2026-11-20T08:00:00.000Z', code: 'unreachable', title: 'the server cannot be reached' },
    suppressed: true,
    after: null,
  });
});

test('425 is a pause as long as the server says, and changes nothing here', async ({ inLab }) => {
  const seen = await inLab(async ({ device, played, records, replica, rows, run }) => {
    await device.replaceDevice(rows.enrolled());
    const stored = rows.readable({ cursor: 'e.9', changes: [rows.entryChange(9, 'a')] });
    await replica.applyPage(stored, null, null, rows.START);
    let ahead = true;
    const world = played.play(
      () =>
        ahead
          ? played.problem(425, 'cursor_ahead', { 'retry-after': '120' })
          : { status: 200, body: rows.page({ cursor: 'e.10', changes: [] }) },
      rows.START,
    );
    const sync = run.createSync(world.environment);
    const first = await sync.run();
    world.pass(60_000);
    const early = await sync.run();
    await sync.revalidate(0);
    const askedEarly = world.asked.length;
    ahead = false;
    world.pass(60_001);
    const last = await sync.run();
    return {
      codes: [first, early, last].map((outcome) => (outcome.ok ? 'ok' : outcome.code)),
      askedEarly,
      cursors: world.asked.map(({ query }) => query.cursor),
      entries: (await records.readEntries()).length,
      alarm: world.alarms[0],
    };
  }, null);
  expect(seen).toEqual({
    codes: ['cursor_ahead', 'cursor_ahead', 'ok'],
    askedEarly: 1,
    cursors: ['e.9', 'e.9'],
    entries: 1,
    alarm: 120_000,
  });
});

test('a revoked device forgets token and data, and shows what it could not send', async ({ inLab }) => {
  const seen = await inLab(async ({ db, device, flags, outbox, played, records, replica, rows, run, schedule }) => {
    await device.replaceDevice(rows.enrolled());
    await replica.applyPage(
      rows.readable({ cursor: 'e.1', changes: [rows.entryChange(1, 'a')] }),
      null,
      null,
      rows.START,
    );
    const payload = rows.flag();
    const made = { kind: 'flag', payload, about: '@Meridian_Mutua1', createdAt: rows.START, org: 'meridian' } as const;
    await outbox.enqueue(made, flags.ownFlag(payload, rows.START));
    const world = played.play(() => played.problem(401, 'token_revoked'), rows.START);
    const sync = run.createSync(world.environment);
    const outcome = await sync.run();
    const again = await sync.run();
    const everything = JSON.stringify(await (await db.database()).getAll('kv'));
    return {
      outcome,
      again: again.ok ? 'ok' : again.code,
      device: await device.readDevice(),
      entries: await records.readEntries(),
      tokenLeft: everything.includes('token-of-meridian'),
      refused: (await outbox.readOutbox('refused')).map(({ problem }) => problem?.code),
      own: (await flags.readFlags()).map(({ state }) => state),
      problem: (await schedule.readSchedule()).problem?.code,
      asked: world.asked.length,
    };
  }, null);
  expect(seen).toEqual({
    outcome: { ok: false, code: 'token_revoked', title: 'the title of token_revoked' },
    again: 'not_enrolled',
    device: null,
    entries: [],
    tokenLeft: false,
    refused: ['token_revoked'],
    own: ['refused'],
    problem: 'token_revoked',
    asked: 1,
  });
});

test('a 401 that is not our server’s word costs nothing', async ({ inLab }) => {
  const seen = await inLab(async ({ device, played, rows, run }) => {
    await device.replaceDevice(rows.enrolled());
    const world = played.play(() => ({ status: 401, body: '<html>Sign in to the hotel network</html>' }), rows.START);
    const outcome = await run.createSync(world.environment).run();
    return { code: outcome.ok ? 'ok' : outcome.code, enrolled: (await device.readDevice()) !== null };
  }, null);
  expect(seen).toEqual({ code: 'http_401', enrolled: true });
});

test('flags go one by one, events up to 200 at a time; a refused one stays and does not take others along', async ({
  inLab,
}) => {
  const seen = await inLab(async ({ device, outbox, played, rows, run }) => {
    await device.replaceDevice(rows.enrolled());
    const minute = (index: number) => new Date(Date.parse(rows.START) + index * 1000).toISOString();
    let index = 0;
    const put = (item: Parameters<typeof outbox.enqueue>[0]) =>
      outbox.enqueue({ ...item, createdAt: minute((index += 1)) });
    const bad = rows.event({ unit: 'unit-nowhere' });
    for (let count = 0; count < 250; count += 1)
      await put({
        kind: 'event',
        payload: count === 7 ? bad : rows.event(),
        about: 'x',
        createdAt: '',
        org: 'meridian',
      });
    const flag = rows.flag();
    await put({ kind: 'flag', payload: flag, about: '@a', createdAt: '', org: 'meridian' });
    const conflict = rows.flag();
    await put({ kind: 'flag', payload: conflict, about: '@b', createdAt: '', org: null });
    await put({ kind: 'flag', payload: rows.flag(), about: '@stranger', createdAt: '', org: 'another-org' });
    const received = new Set<string>();
    const world = played.play(({ path, body }) => {
      if (path === '/v1/events') {
        const { events } = body as { events: { id: string; unit: string }[] };
        if (events.some(({ unit }) => unit === 'unit-nowhere')) return played.problem(400, 'invalid_body');
        for (const { id } of events) received.add(id);
        return { status: 200, body: { received: events.length, duplicates: 0 } };
      }
      if (path === '/v1/flags') {
        const { id } = body as { id: string };
        if (id === conflict.id) return played.problem(409, 'conflict');
        return { status: 201, body: { id, state: 'linked', receivedAt: rows.START, duplicate: false } };
      }
      return { status: 200, body: rows.page({ cursor: 'e.1', mode: 'snapshot', changes: [] }) };
    }, rows.START);
    const outcome = await run.createSync(world.environment).run();
    const flagBodies = world.asked.filter(({ path }) => path === '/v1/flags').map(({ body }) => body);
    return {
      outcome,
      received: received.size,
      largest: Math.max(...world.asked.map(({ body }) => (body as { events?: unknown[] } | null)?.events?.length ?? 0)),
      refused: (await outbox.readOutbox('refused')).map(({ about, problem }) => [about, problem?.code]),
      waiting: (await outbox.readOutbox('waiting')).length,
      sentToStranger: JSON.stringify(flagBodies).includes('stranger'),
      flags: flagBodies.length,
    };
  }, null);
  expect(seen).toEqual({
    outcome: { ok: true },
    received: 249,
    largest: 200,
    refused: [
      ['x', 'invalid_body'],
      ['@b', 'conflict'],
      ['@stranger', 'other_organisation'],
    ],
    waiting: 0,
    sentToStranger: false,
    flags: 2,
  });
});

test('what was not acknowledged is sent again with the same id; an outbox that fails does not keep data from coming', async ({
  inLab,
  restart,
}) => {
  const first = await inLab(async ({ device, outbox, played, records, rows, run }) => {
    await device.replaceDevice(rows.enrolled());
    await outbox.enqueue({ kind: 'event', payload: rows.event(), about: 'x', createdAt: rows.START, org: 'meridian' });
    const world = played.play(({ path }) => {
      if (path === '/v1/events') return played.problem(503, 'unavailable', { 'retry-after': '5' });
      return { status: 200, body: rows.page({ cursor: 'e.1', mode: 'snapshot', changes: [rows.entryChange(1, 'a')] }) };
    }, rows.START);
    const outcome = await run.createSync(world.environment).run();
    return {
      code: outcome.ok ? 'ok' : outcome.code,
      entries: (await records.readEntries()).length,
      body: world.asked.find(({ path }) => path === '/v1/events')?.body,
    };
  }, null);
  expect(first).toMatchObject({ code: 'unavailable', entries: 1 });
  await restart();
  const second = await inLab(async ({ outbox, played, rows, run }) => {
    const world = played.play(({ path }) => {
      if (path === '/v1/events') return { status: 200, body: { received: 0, duplicates: 1 } };
      return { status: 200, body: rows.page({ cursor: 'e.2', changes: [] }) };
    }, '2026-11-20T09:00:00.000Z');
    await run.createSync(world.environment).run();
    const [item] = await outbox.readOutbox('delivered');
    return { body: world.asked.find(({ path }) => path === '/v1/events')?.body, attempts: item?.attempts };
  }, null);
  expect(second).toEqual({ body: first.body, attempts: 2 });
});

test('a server with another epoch gets again what was delivered in the last 14 days, and is asked who we are', async ({
  inLab,
}) => {
  const seen = await inLab(async ({ device, outbox, played, replica, rows, run }) => {
    await device.replaceDevice(rows.enrolled());
    await replica.applyPage(rows.readable({ cursor: 'e1.9', changes: [] }), null, null, rows.START);
    const day = 24 * 3600 * 1000;
    const at = (days: number) => new Date(Date.parse(rows.START) + days * day).toISOString();
    for (const [about, days] of [
      ['old', 0],
      ['recent', 3],
    ] as const) {
      const payload = rows.event();
      await outbox.enqueue({ kind: 'event', payload, about, createdAt: at(days), org: 'meridian' });
      await outbox.markDelivered([payload.id], at(days));
    }
    const world = played.play(({ path, query, body }) => {
      if (path === '/v1/events')
        return { status: 200, body: { received: (body as { events: unknown[] }).events.length, duplicates: 0 } };
      if (path === '/v1/me') return { status: 200, body: rows.me() };
      return query.cursor === 'e1.9'
        ? { status: 200, body: rows.page({ cursor: 'e2.1', mode: 'snapshot', changes: [] }) }
        : { status: 200, body: rows.page({ cursor: 'e2.2', changes: [] }) };
    }, at(14.5));
    await run.createSync(world.environment).run();
    await run.createSync(world.environment).run();
    return {
      paths: world.asked.map(({ path }) => path),
      kept: (await outbox.readOutbox('delivered')).map(({ about }) => about),
    };
  }, null);
  expect(seen).toEqual({
    paths: ['/v1/sync', '/v1/events', '/v1/me', '/v1/sync'],
    kept: ['recent'],
  });
});

test('a cursor the server does not know starts a new copy, once', async ({ inLab }) => {
  const seen = await inLab(async ({ device, played, records, replica, rows, run }) => {
    await device.replaceDevice(rows.enrolled());
    await replica.applyPage(
      rows.readable({ cursor: 'odd', changes: [rows.entryChange(1, 'a')] }),
      null,
      null,
      rows.START,
    );
    const world = played.play(({ path, query }) => {
      if (path === '/v1/me') return { status: 200, body: rows.me() };
      if (query.cursor !== undefined) return played.problem(400, 'cursor_invalid');
      return { status: 200, body: rows.page({ cursor: 'e.1', mode: 'snapshot', changes: [rows.entryChange(1, 'b')] }) };
    }, rows.START);
    const outcome = await run.createSync(world.environment).run();
    return { outcome, asked: world.asked.length, ids: (await records.readEntries()).map(({ id }) => id) };
  }, null);
  expect(seen).toEqual({ outcome: { ok: true }, asked: 3, ids: ['b'] });
});

test('a row of a newer server is left out and counted; a policy we cannot read stops the pull', async ({ inLab }) => {
  const seen = await inLab(async ({ device, played, records, replica, rows, run }) => {
    await device.replaceDevice(rows.enrolled());
    const odd = { ...rows.entryChange(2, 'odd'), value: { ...rows.entry('odd'), mood: 'hopeful' } };
    const oddPolicy = { ...rows.policyChange(3, 4), value: { version: 4 } };
    const world = played.play(({ query }) => {
      if (query.cursor === undefined)
        return {
          status: 200,
          body: {
            ...rows.page({ cursor: 'e.2', mode: 'snapshot', changes: [] }),
            changes: [rows.policyChange(1, 3), rows.entryChange(1, 'a'), odd],
          },
        };
      return { status: 200, body: { ...rows.page({ cursor: 'e.3', changes: [] }), changes: [oddPolicy] } };
    }, rows.START);
    const sync = run.createSync(world.environment);
    const first = await sync.run();
    const { unreadable } = await replica.readReplica();
    const second = await sync.run();
    return {
      first,
      unreadable,
      second: second.ok ? 'ok' : second.code,
      policy: (await records.readPolicy())?.version,
      ids: (await records.readEntries()).map(({ id }) => id),
      cursor: (await replica.readReplica()).cursor,
    };
  }, null);
  expect(seen).toEqual({
    first: { ok: true },
    unreadable: 1,
    second: 'answer_unreadable',
    policy: 3,
    ids: ['a'],
    cursor: 'e.2',
  });
});

test('a hundred askers make two runs: the one that is on, and one for what came meanwhile', async ({ inLab }) => {
  const seen = await inLab(async ({ device, played, rows, run }) => {
    await device.replaceDevice(rows.enrolled());
    const world = played.play(
      () => ({ status: 200, body: rows.page({ cursor: 'e.1', mode: 'snapshot', changes: [] }) }),
      rows.START,
    );
    const sync = run.createSync(world.environment);
    const first = sync.run();
    await Promise.resolve();
    await Promise.all([first, ...Array.from({ length: 99 }, () => sync.run())]);
    return world.asked.filter(({ path }) => path === '/v1/sync').length;
  }, null);
  expect(seen).toBe(2);
});

test('enrols: the code becomes a token that only the store has, and the first pull follows', async ({ inLab }) => {
  const seen = await inLab(async ({ device, outbox, played, records, requests, rows, run }) => {
    await outbox.enqueue({ kind: 'flag', payload: rows.flag(), about: '@a', createdAt: rows.START, org: null });
    const world = played.play(({ path, body }) => {
      if (path === '/social/v1/devices')
        return (body as { code: string }).code === 'GOOD-CODE'
          ? { status: 201, body: { token: 'a-new-token-0123456789', enrolledAt: rows.START, me: rows.me() } }
          : played.problem(403, 'invite_invalid');
      if (path === '/social/v1/flags')
        return {
          status: 201,
          body: { id: (body as { id: string }).id, state: 'reported', receivedAt: rows.START, duplicate: false },
        };
      return { status: 200, body: rows.page({ cursor: 'e.1', mode: 'snapshot', changes: [rows.entryChange(1, 'a')] }) };
    }, rows.START);
    const sync = run.createSync(world.environment);
    const url = 'https://api.meridian.example/social';
    const insecure = await sync.enrol('http://api.meridian.example', 'GOOD-CODE', 'Chrome on Linux');
    const wrong = await sync.enrol(url, 'BAD-CODE', 'Chrome on Linux');
    const right = await sync.enrol(url, 'GOOD-CODE', 'Chrome on Linux');
    const enrolled = await device.readDevice();
    const log = (await requests.readRequests()).map(({ kind, sent, status, host }) => ({ kind, sent, status, host }));
    await sync.leave();
    return {
      codes: [insecure, wrong, right].map((outcome) => (outcome.ok ? 'ok' : outcome.code)),
      token: enrolled?.token,
      entriesAfterLeaving: (await records.readEntries()).length,
      deviceAfterLeaving: await device.readDevice(),
      delivered: (await outbox.readOutbox('delivered')).length,
      log,
    };
  }, null);
  expect(seen).toMatchObject({
    codes: ['insecure_address', 'invite_invalid', 'ok'],
    token: 'a-new-token-0123456789',
    entriesAfterLeaving: 0,
    deviceAfterLeaving: null,
    delivered: 1,
  });
  expect(seen.log).toEqual([
    { kind: 'sync', sent: ['token'], status: 200, host: 'api.meridian.example' },
    {
      kind: 'flag',
      sent: [
        '@Meridian_Mutua1',
        'id',
        'category',
        'note',
        'evidence.url',
        'evidence.platform',
        'evidence.handle',
        'evidence.displayName',
        'evidence.seenAt',
        'token',
      ],
      status: 201,
      host: 'api.meridian.example',
    },
    { kind: 'enrol', sent: ['code', 'label'], status: 201, host: 'api.meridian.example' },
    { kind: 'enrol', sent: ['code', 'label'], status: 403, host: 'api.meridian.example' },
  ]);
});
