// Writers at the same time: no reader may miss a row, and the audit chain stays one chain.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { saveAccounts } from '../../server/services/accounts.ts';
import { verifyChain } from '../../server/services/audit.ts';
import { saveEntries } from '../../server/services/entries.ts';
import { submitFlag } from '../../server/services/flags.ts';
import { record } from '../../server/services/record.ts';
import { readHead } from '../../server/sync/head.ts';
import { applied, pull } from './support/requests.ts';
import { aFlag, anAccount, anEntry } from './support/samples.ts';
import { onBothDatabases } from './support/world.ts';

/** Runs `work` for 0 … count-1, at most `lanes` at a time. */
async function inLanes(count: number, lanes: number, work: (n: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      next += 1;
      await work(next - 1);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

onBothDatabases('writers at once', (world, kind) => {
  // The embedded database runs one transaction after the other; it needs fewer rows to show that nothing is lost.
  const rows = kind === 'postgres' ? 2000 : 200;

  it(`loses no row of two writers to a reader of deltas (${rows} each)`, async () => {
    const setup = world().as('setup');
    const { token } = await world().enrol('person-ruth');
    const seen = new Map<string, unknown>();
    let { cursor } = await pull(world(), token);
    let writing = true;
    let pulls = 0;
    const reader = (async () => {
      for (let last = false; ; ) {
        const page = await pull(world(), token, `?cursor=${cursor}&limit=50`);
        expect(page.mode).toBe('delta');
        for (const [key, value] of applied([page])) seen.set(key, value);
        cursor = page.cursor;
        pulls += 1;
        if (page.more) continue;
        if (last) return;
        last = !writing;
      }
    })();
    await Promise.all([
      inLanes(rows, 4, (n) => saveEntries(setup, [anEntry(`entry-${n}`)])),
      inLanes(rows / 5, 4, (n) =>
        saveAccounts(
          setup,
          Array.from({ length: 5 }, (_, part) => anAccount(`acc-${n}-${part}`)),
        ),
      ),
    ]);
    writing = false;
    await reader;
    expect(pulls).toBeGreaterThan(5);
    expect([...seen.keys()].filter((key) => key.startsWith('entry '))).toHaveLength(rows);
    expect([...seen.keys()].filter((key) => key.startsWith('account '))).toHaveLength(rows);
    expect(await verifyChain(world().database.db)).toMatchObject({ intact: true });
  });

  it('gives revisions without a gap and without a twin', async () => {
    const setup = world().as('setup');
    const before = await readHead(world().database.db);
    await inLanes(60, 6, (n) => saveEntries(setup, [anEntry(`entry-${n}`)]));
    const revisions = await world().database.db.selectFrom('change').select('revision').orderBy('revision').execute();
    expect(revisions.map((row) => row.revision)).toEqual(Array.from({ length: 60 }, (_, n) => before.revision + n + 1));
  });

  it('lets a writer that fails leave nothing: no row, no revision, no audit row', async () => {
    const setup = world().as('setup');
    const before = await readHead(world().database.db);
    const failing = record(setup, async (tx, journal) => {
      const value = JSON.stringify(anEntry('entry-1'));
      await tx.insertInto('entry').values({ id: 'entry-1', unit: 'unit-hu', state: 'approved', value }).execute();
      journal.change({ kind: 'entry', id: 'entry-1', unit: 'unit-hu', visible: true });
      journal.audit({ action: 'entry.saved', kind: 'entry', id: 'entry-1' });
      await sql`select 1 / 0`.execute(tx);
    });
    await expect(failing).rejects.toThrow();
    expect(await readHead(world().database.db)).toEqual(before);
    expect(await world().database.db.selectFrom('entry').select('id').execute()).toEqual([]);
    await saveEntries(setup, [anEntry('entry-1')]);
    expect(await verifyChain(world().database.db)).toMatchObject({ intact: true });
  });

  it('survives two writers that take the same rows in opposite order', async () => {
    const setup = world().as('setup');
    const ids = ['entry-a', 'entry-b', 'entry-c'];
    await inLanes(40, 4, (n) =>
      saveEntries(
        setup,
        (n % 2 ? ids : ids.toReversed()).map((id) => anEntry(id, { title: `Round ${n}` })),
      ),
    );
    const titles = await world().database.db.selectFrom('entry').select('value').execute();
    expect(new Set(titles.map((row) => row.value.title)).size).toBe(1);
    expect(await verifyChain(world().database.db)).toMatchObject({ intact: true });
  });
});

onBothDatabases('the audit chain', (world) => {
  const filled = async () => {
    await inLanes(12, 4, () => submitFlag(world().as('person-bence'), aFlag(randomUUID())));
    return world().database.db;
  };
  const lastSeq = async () =>
    (await world().database.db.selectFrom('head').select('audit_seq').executeTakeFirstOrThrow()).audit_seq;

  it('has one row for each act, that names who and what but not the content', async () => {
    const db = await filled();
    const rows = await db.selectFrom('audit').select('payload').orderBy('seq').execute();
    const flags = rows.flatMap((row) => (row.payload?.action === 'flag.submitted' ? [row.payload] : []));
    expect(flags).toHaveLength(12);
    expect(flags[0]).toMatchObject({ actor: 'person-bence', kind: 'flag', at: '2026-11-25T09:00:00.000Z' });
    expect(JSON.stringify(rows)).not.toContain('Meridian_Mutua1');
    expect(await verifyChain(db)).toMatchObject({ intact: true, rows: rows.length });
  });

  it.each<[string, (seq: number) => ReturnType<typeof sql>]>([
    [
      'an actor was replaced',
      (seq) => sql`update audit set payload = jsonb_set(payload, '{actor}', '"x"') where seq = ${seq}`,
    ],
    ['a row was removed', (seq) => sql`delete from audit where seq = ${seq}`],
    ['a hash was replaced', (seq) => sql`update audit set hash = repeat('1', 64) where seq = ${seq}`],
    ['the salt was replaced', (seq) => sql`update audit set salt = 'x' where seq = ${seq}`],
    ['the link was replaced', (seq) => sql`update audit set prev_hash = repeat('1', 64) where seq = ${seq}`],
  ])('shows where %s', async (_, forge) => {
    const db = await filled();
    const seq = (await lastSeq()) - 5;
    await forge(seq).execute(db);
    expect(await verifyChain(db)).toMatchObject({ intact: false, brokenAt: seq });
  });

  it('shows that its end was cut off', async () => {
    const db = await filled();
    const seq = await lastSeq();
    await sql`delete from audit where seq = ${seq}`.execute(db);
    expect(await verifyChain(db)).toMatchObject({ intact: false, brokenAt: seq });
  });

  it('stays intact when a payload is erased: its hash remains', async () => {
    const db = await filled();
    await sql`update audit set payload = null, salt = null where seq = ${(await lastSeq()) - 3}`.execute(db);
    expect(await verifyChain(db)).toMatchObject({ intact: true });
  });
});
