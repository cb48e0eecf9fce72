// The local store on real IndexedDB: pages and their cursor, snapshots that replace, the outbox, the request log.
import { expect, test } from './store/fixture.ts';

test('a page and its cursor arrive together, and a later page changes and deletes', async ({ inLab }) => {
  const seen = await inLab(async ({ replica, records, rows }) => {
    const first = rows.readable({ cursor: 'c.2', changes: [rows.entryChange(1, 'a'), rows.entryChange(2, 'b')] });
    await replica.applyPage(first, null, null, rows.START);
    const before = (await records.readEntries()).map(({ id }) => id);
    const second = rows.readable({ cursor: 'c.4', changes: [rows.entryGone(3, 'a'), rows.entryChange(4, 'c')] });
    await replica.applyPage(second, 'c.2', '"c.4"', rows.START);
    const { cursor, etag } = await replica.readReplica();
    return { before, after: (await records.readEntries()).map(({ id }) => id), cursor, etag };
  }, null);
  expect(seen).toEqual({ before: ['a', 'b'], after: ['b', 'c'], cursor: 'c.4', etag: '"c.4"' });
});

test('readers see the old copy until the last page of a snapshot, also over a stop in between', async ({
  inLab,
  restart,
}) => {
  const ids = () => inLab(async ({ records }) => (await records.readEntries()).map(({ id }) => id), null);
  await inLab(async ({ replica, rows }) => {
    const old = rows.readable({
      cursor: 'e1.9',
      changes: [rows.entryChange(1, 'old-1'), rows.entryChange(2, 'old-2')],
    });
    await replica.applyPage(old, null, null, rows.START);
    const first = rows.readable({
      cursor: 'e2.1',
      mode: 'snapshot',
      more: true,
      changes: [rows.entryChange(1, 'new-1')],
    });
    await replica.applyPage(first, 'e1.9', null, rows.START);
  }, null);
  expect(await ids()).toEqual(['old-1', 'old-2']);

  await restart();
  expect(await ids()).toEqual(['old-1', 'old-2']);
  const resumedWith = await inLab(async ({ replica }) => replica.requestCursor(await replica.readReplica()), null);
  expect(resumedWith).toBe('e2.1');

  const left = await inLab(async ({ db, replica, rows }) => {
    const last = rows.readable({ cursor: 'e2.2', changes: [rows.entryChange(2, 'new-2')] });
    const { changed } = await replica.applyPage(last, 'e2.1', null, rows.START);
    return { changed: [...changed].sort(), stored: await (await db.database()).count('entries') };
  }, null);
  expect(await ids()).toEqual(['new-1', 'new-2']);
  expect(left).toEqual({ changed: ['account', 'entry', 'hold', 'policy', 'response'], stored: 2 });
});

test('a snapshot that begins while another was coming in leaves nothing of that one', async ({ inLab }) => {
  const seen = await inLab(async ({ replica, records, rows }) => {
    const begin = (cursor: string, id: string) =>
      rows.readable({ cursor, mode: 'snapshot', more: true, changes: [rows.entryChange(1, id)] });
    await replica.applyPage(begin('e1.1', 'abandoned'), null, null, rows.START);
    await replica.applyPage(begin('e2.1', 'kept'), 'e1.1', null, rows.START);
    await replica.applyPage(rows.readable({ cursor: 'e2.2', changes: [] }), 'e2.1', null, rows.START);
    return (await records.readEntries()).map(({ id }) => id);
  }, null);
  expect(seen).toEqual(['kept']);
});

test('asking for everything again keeps the data readable, and forgets a snapshot on its way', async ({ inLab }) => {
  const seen = await inLab(async ({ replica, records, rows }) => {
    await replica.applyPage(
      rows.readable({ cursor: 'c.1', changes: [rows.entryChange(1, 'a')] }),
      null,
      null,
      rows.START,
    );
    const half = rows.readable({ cursor: 'd.1', mode: 'snapshot', more: true, changes: [rows.entryChange(1, 'half')] });
    await replica.applyPage(half, 'c.1', null, rows.START);
    await replica.forgetCursor(rows.START);
    const meanwhile = (await records.readEntries()).map(({ id }) => id);
    const cursor = replica.requestCursor(await replica.readReplica());
    const whole = rows.readable({ cursor: 'd.2', mode: 'snapshot', changes: [rows.entryChange(1, 'whole')] });
    await replica.applyPage(whole, null, null, rows.START);
    return { meanwhile, cursor, after: (await records.readEntries()).map(({ id }) => id) };
  }, null);
  expect(seen).toEqual({ meanwhile: ['a'], cursor: null, after: ['whole'] });
});

test('a page that answers an older question is not stored', async ({ inLab }) => {
  const seen = await inLab(async ({ replica, records, rows }) => {
    const page = (cursor: string, id: string) => rows.readable({ cursor, changes: [rows.entryChange(1, id)] });
    await replica.applyPage(page('c.1', 'a'), null, null, rows.START);
    const refused = await replica
      .applyPage(page('c.1', 'late'), null, null, rows.START)
      .catch((error: Error) => error.name);
    return { refused, ids: (await records.readEntries()).map(({ id }) => id) };
  }, null);
  expect(seen).toEqual({ refused: 'PageSuperseded', ids: ['a'] });
});

test('a stop in the middle of a large page leaves all of it or nothing', async ({ page, inLab, restart }) => {
  const size = 4000;
  // Where in the transaction the stop comes; nothing is waited for.
  for (const patienceMs of [0, 5, 20, 60, 150]) {
    const before = await inLab(async ({ replica }) => replica.requestCursor(await replica.readReplica()), null);
    // Started and not waited for: the reload comes while the transaction runs.
    await page.evaluate(
      ([count, asked]) => {
        const { lab } = globalThis as unknown as { lab: typeof import('./store/lab.ts') };
        const changes = Array.from({ length: count }, (_, index) => lab.rows.entryChange(index + 1, `row-${index}`));
        const whole = lab.rows.readable({ cursor: `c.${(asked ?? '').length}`, mode: 'snapshot', changes });
        void lab.replica.applyPage(whole, asked, null, lab.rows.START);
      },
      [size, before] as [number, string | null],
    );
    await page.waitForTimeout(patienceMs);
    await restart();
    const after = await inLab(async ({ db, replica }) => {
      const { cursor } = await replica.readReplica();
      return { cursor, rows: await (await db.database()).count('entries') };
    }, null);
    expect([0, size]).toContain(after.rows);
    expect(after.cursor === null ? 0 : size).toBe(after.rows);
  }
});

test('an item goes in with the record of its flag, and survives a restart', async ({ inLab, restart }) => {
  await inLab(async ({ outbox, flags, rows }) => {
    const payload = rows.flag();
    const record = flags.ownFlag(payload, rows.START);
    await outbox.enqueue(
      { kind: 'flag', payload, about: record.about, createdAt: rows.START, org: 'meridian' },
      record,
    );
  }, null);
  await restart();
  const seen = await inLab(
    async ({ outbox, flags }) => ({
      waiting: (await outbox.readOutbox('waiting')).map(({ about, attempts }) => ({ about, attempts })),
      own: (await flags.readFlags()).map(({ about, state }) => ({ about, state })),
      // However the page writes the handle.
      flagged: await flags.isFlagged('x', '@MERIDIAN_mutua1', 'https://x.com/meridian_mutua1'),
      other: await flags.isFlagged('x', 'MeridianMutual', 'https://x.com/MeridianMutual'),
    }),
    null,
  );
  expect(seen).toEqual({
    waiting: [{ about: '@Meridian_Mutua1', attempts: 0 }],
    own: [{ about: '@Meridian_Mutua1', state: 'waiting' }],
    flagged: true,
    other: false,
  });
});

test('what a person made and we cannot read is set aside whole, never lost', async ({ inLab }) => {
  const seen = await inLab(async ({ db, outbox, flags, quarantine }) => {
    const broken = {
      id: 'from-the-future',
      state: 'waiting',
      createdAt: '2026-11-20T08:00:00Z',
      kind: 'poem',
      words: 'dear',
    };
    await (await db.database()).put('outbox', broken);
    await (await db.database()).put('flags', { id: 'odd', subjects: [], words: 'dear' });
    const [items, own] = [await outbox.readOutbox('waiting'), await flags.readFlags()];
    const kept = await (await db.database()).getAll('quarantine');
    return {
      items,
      own,
      count: await quarantine.countQuarantined(),
      kept: kept.map(({ table, raw }) => ({ table, raw })),
    };
  }, null);
  expect(seen.items).toEqual([]);
  expect(seen.own).toEqual([]);
  expect(seen.count).toBe(2);
  expect(seen.kept[0]).toMatchObject({ table: 'outbox', raw: { kind: 'poem', words: 'dear' } });
  expect(seen.kept[1]).toMatchObject({ table: 'flags', raw: { id: 'odd', words: 'dear' } });
});

test('the request log keeps the last 200, newest first', async ({ inLab }) => {
  const seen = await inLab(async ({ requests, rows }) => {
    for (let bytes = 1; bytes <= 205; bytes += 1)
      await requests.noteRequest({ at: rows.START, kind: 'sync', host: 'api', sent: [], bytes, status: 0 });
    const log = await requests.readRequests();
    return { length: log.length, first: log[0]?.bytes, last: log.at(-1)?.bytes };
  }, null);
  expect(seen).toEqual({ length: 200, first: 205, last: 6 });
});

test('whose post it is', async ({ inLab }) => {
  const cases = await inLab(async ({ replica, identify, rows }) => {
    const mastodon = {
      platform: 'mastodon',
      handle: 'meridian@mastodon.social',
      url: 'https://mastodon.social/@meridian',
    } as const;
    const linkedin = {
      platform: 'linkedin',
      handle: 'meridian-mutual',
      url: 'https://www.linkedin.com/company/meridian-mutual',
    } as const;
    const accounts = [
      rows.account('acc-x-eu'),
      rows.account('acc-x-old', { handle: 'MeridianOld', state: 'retired' }),
      rows.account('acc-x-fans', { handle: 'MeridianFansPL', standing: 'known' }),
      rows.account('acc-m-eu', mastodon),
      rows.account('acc-l-eu', linkedin),
    ];
    const changes = accounts.map((account, index) => rows.accountChange(index + 1, account));
    await replica.applyPage(rows.readable({ cursor: 'c.5', mode: 'snapshot', changes }), null, null, rows.START);
    const who = async (named: Parameters<typeof identify.identify>[0], url: string) => {
      const { identity, account } = await identify.identify(named, url);
      return [identity, account?.id ?? null];
    };
    const x = 'https://x.com/home';
    return {
      'the same handle in any case': await who({ platform: 'x', handle: '@meridianMUTUAL' }, x),
      'one digit for a letter': await who({ platform: 'x', handle: 'MeridianMutua1' }, x),
      'a retired account': await who({ platform: 'x', handle: 'MeridianOld' }, x),
      'a fan page': await who({ platform: 'x', handle: 'MeridianFansPL' }, x),
      'nobody named': await who({ platform: 'x' }, x),
      'an empty name': await who({ platform: 'x', handle: ' ', displayName: '' }, x),
      'our name on X, where names are free': await who({ platform: 'x', displayName: 'Meridian Mutual' }, x),
      'our name on LinkedIn': await who(
        { platform: 'linkedin', displayName: 'Meridian  mutual' },
        'https://www.linkedin.com/feed/',
      ),
      'a colleague on LinkedIn': await who(
        { platform: 'linkedin', displayName: 'Bence Kovács' },
        'https://www.linkedin.com/feed/',
      ),
      'Mastodon without its host': await who(
        { platform: 'mastodon', handle: '@meridian' },
        'https://mastodon.social/home',
      ),
      'the same name on another server': await who(
        { platform: 'mastodon', handle: '@meridian' },
        'https://mastodon.online/home',
      ),
    };
  }, null);
  expect(cases).toEqual({
    'the same handle in any case': ['official', 'acc-x-eu'],
    'one digit for a letter': ['personal', null],
    'a retired account': ['personal', null],
    'a fan page': ['personal', null],
    'nobody named': ['unknown', null],
    'an empty name': ['unknown', null],
    'our name on X, where names are free': ['personal', null],
    'our name on LinkedIn': ['official', 'acc-l-eu'],
    'a colleague on LinkedIn': ['personal', null],
    'Mastodon without its host': ['official', 'acc-m-eu'],
    'the same name on another server': ['personal', null],
  });
});

test('what is computed from rows is kept until rows of that kind change', async ({ inLab }) => {
  const seen = await inLab(async ({ derived, replica, records, rows }) => {
    let computed = 0;
    const count = derived.derived('entry', async () => {
      computed += 1;
      return (await records.readEntries()).length;
    });
    const answers = [await count(), await count()];
    const entries = rows.readable({ cursor: 'c.1', changes: [rows.entryChange(1, 'a')] });
    await replica.applyPage(entries, null, null, rows.START);
    answers.push(await count(), await count());
    const accounts = rows.readable({ cursor: 'c.2', changes: [rows.accountChange(2, rows.account('acc'))] });
    await replica.applyPage(accounts, 'c.1', null, rows.START);
    answers.push(await count());
    return { answers, computed };
  }, null);
  expect(seen).toEqual({ answers: [0, 0, 1, 1, 1], computed: 2 });
});
