import { expect, it, vi } from 'vitest';
import { deleteAccount, saveAccounts } from '../../server/services/accounts.ts';
import { revokeDevice } from '../../server/services/devices.ts';
import { deleteEntry, saveEntries } from '../../server/services/entries.ts';
import { beginEpoch } from '../../server/services/epoch.ts';
import { deleteHold, liftHold, saveHold } from '../../server/services/holds.ts';
import { saveOrganisation } from '../../server/services/organisation.ts';
import { deletePolicy, PolicyVersionTaken, publishPolicy } from '../../server/services/policies.ts';
import { deleteResponse, saveResponses, withdrawExpired } from '../../server/services/responses.ts';
import { readHead } from '../../server/sync/head.ts';
import { applied, bearer, expectProblem, pull, pullAll } from './support/requests.ts';
import { aHold, anAccount, anEntry, aPolicy, aResponse } from './support/samples.ts';
import { onBothDatabases, testOrganisation, type World } from './support/world.ts';

const keys = (held: ReadonlyMap<string, unknown>): string[] => [...held.keys()].sort();

onBothDatabases('sync', (world) => {
  it('begins with a snapshot of all that the person may see, value for value', async () => {
    const setup = world().as('setup');
    const [entry, response, account, hold, policy] = [
      anEntry('entry-1'),
      aResponse('response-1'),
      anAccount('acc-1'),
      aHold('hold-1'),
      aPolicy(12),
    ];
    await saveEntries(setup, [entry]);
    await saveResponses(setup, [response]);
    await saveAccounts(setup, [account]);
    await saveHold(setup, hold);
    await publishPolicy(setup, policy);
    const { token } = await world().enrol('person-bence');
    const page = await pull(world(), token);
    expect(page).toMatchObject({ mode: 'snapshot', more: false, serverTime: '2026-11-25T09:00:00.000Z' });
    expect(Object.fromEntries(applied([page]))).toEqual({
      'entry entry-1': entry,
      'response response-1': response,
      'account acc-1': account,
      'hold hold-1': hold,
      'policy meridian-social': policy,
    });
  });

  it('shows entries of the units below the roles, responses also from above, accounts of the whole organisation', async () => {
    const setup = world().as('setup');
    await saveEntries(
      setup,
      ['unit-eu', 'unit-hu', 'unit-pl'].map((unit) => anEntry(`entry-${unit}`, { unit })),
    );
    await saveResponses(
      setup,
      ['unit-eu', 'unit-hu', 'unit-pl'].map((unit) => aResponse(`response-${unit}`, { unit })),
    );
    await saveAccounts(
      setup,
      ['unit-eu', 'unit-hu', 'unit-pl'].map((unit) => anAccount(`acc-${unit}`, { unit })),
    );
    const accounts = ['account acc-unit-eu', 'account acc-unit-hu', 'account acc-unit-pl'];
    const bence = await world().enrol('person-bence');
    expect(keys(applied([await pull(world(), bence.token)]))).toEqual([
      ...accounts,
      'entry entry-unit-hu',
      'response response-unit-eu',
      'response response-unit-hu',
    ]);
    const ruth = await world().enrol('person-ruth');
    expect(applied([await pull(world(), ruth.token)]).size).toBe(9);
    const ewa = await world().enrol('person-ewa');
    expect(keys(applied([await pull(world(), ewa.token)]))).toEqual(accounts);
  });

  it('sends only what changed since, and what is gone', async () => {
    const setup = world().as('setup');
    await saveEntries(setup, [anEntry('entry-1'), anEntry('entry-2')]);
    await saveAccounts(setup, [anAccount('acc-1')]);
    await saveResponses(setup, [aResponse('response-1')]);
    await saveHold(setup, aHold('hold-1'));
    await publishPolicy(setup, aPolicy(1));
    const { token } = await world().enrol('person-bence');
    const first = await pull(world(), token);
    const changed = anEntry('entry-2', { title: 'Until seven' });
    await saveEntries(setup, [changed]);
    const second = await pull(world(), token, `?cursor=${first.cursor}`);
    expect(second).toMatchObject({
      mode: 'delta',
      more: false,
      changes: [{ kind: 'entry', id: 'entry-2', value: changed }],
    });

    for (const remove of [
      () => deleteEntry(setup, 'entry-1'),
      () => deleteAccount(setup, 'acc-1'),
      () => deleteResponse(setup, 'response-1'),
      () => deleteHold(setup, 'hold-1'),
      () => deletePolicy(setup, 'meridian-social'),
    ]) {
      expect(await remove()).toBe(true);
      expect(await remove()).toBe(false);
    }
    const third = await pull(world(), token, `?cursor=${second.cursor}`);
    expect(third.changes).toMatchObject([
      { kind: 'entry', id: 'entry-1', deleted: true },
      { kind: 'account', id: 'acc-1', deleted: true },
      { kind: 'response', id: 'response-1', deleted: true },
      { kind: 'hold', id: 'hold-1', deleted: true },
      { kind: 'policy', id: 'meridian-social', deleted: true },
    ]);
    expect(keys(applied([first, second, third]))).toEqual(['entry entry-2']);
  });

  it('keeps drafts to the console, and takes back an entry that leaves the approved states', async () => {
    const setup = world().as('setup');
    const { token } = await world().enrol('person-bence');
    const hidden = ['draft', 'submitted', 'in_review', 'posted', 'rejected', 'archived'] as const;
    await saveEntries(
      setup,
      hidden.map((state) => anEntry(`entry-${state}`, { state })),
    );
    const nothing = await pull(world(), token);
    expect(nothing.changes).toEqual([]);
    await saveEntries(setup, [anEntry('entry-draft', { state: 'scheduled' })]);
    const shown = await pull(world(), token, `?cursor=${nothing.cursor}`);
    expect(shown.changes).toMatchObject([{ id: 'entry-draft', value: { state: 'scheduled' } }]);
    await saveEntries(setup, [anEntry('entry-draft', { state: 'changes_requested' })]);
    const gone = await pull(world(), token, `?cursor=${shown.cursor}`);
    expect(gone.changes).toMatchObject([{ id: 'entry-draft', deleted: true }]);
  });

  it('says gone to the unit that an entry left, and only moved to whoever sees both', async () => {
    const setup = world().as('setup');
    await saveEntries(setup, [anEntry('entry-1', { unit: 'unit-hu' })]);
    const bence = await world().enrol('person-bence');
    const ruth = await world().enrol('person-ruth');
    const bencesFirst = await pull(world(), bence.token);
    const ruthsFirst = await pull(world(), ruth.token);
    const moved = anEntry('entry-1', { unit: 'unit-pl' });
    await saveEntries(setup, [moved]);
    const bences = await pull(world(), bence.token, `?cursor=${bencesFirst.cursor}`);
    expect(bences.changes).toMatchObject([{ id: 'entry-1', deleted: true }]);
    const ruths = await pull(world(), ruth.token, `?cursor=${ruthsFirst.cursor}`);
    expect(ruths.changes).toMatchObject([{ id: 'entry-1', value: moved }]);
    await saveEntries(setup, [anEntry('entry-1', { unit: 'unit-hu' })]);
    const back = await pull(world(), bence.token, `?cursor=${bences.cursor}`);
    expect(back.changes).toMatchObject([{ id: 'entry-1', value: { unit: 'unit-hu' } }]);
  });

  it('withdraws a response when its end has come: for readers at once, for the record by the scheduler, once', async () => {
    const setup = world().as('setup');
    const expiresAt = '2026-11-25T09:10:00.000Z';
    await saveResponses(setup, [aResponse('response-1', { expiresAt }), aResponse('response-2', { state: 'retired' })]);
    const { token } = await world().enrol('person-bence');
    const first = await pull(world(), token);
    expect(keys(applied([first]))).toEqual(['response response-1']);
    expect(await withdrawExpired(world().as('scheduler'))).toBe(0);
    world().clock.advance(11 * 60_000);
    expect((await pull(world(), token)).changes).toEqual([]);
    expect(await withdrawExpired(world().as('scheduler'))).toBe(1);
    expect(await withdrawExpired(world().as('scheduler'))).toBe(0);
    const next = await pull(world(), token, `?cursor=${first.cursor}`);
    expect(next.changes).toMatchObject([{ id: 'response-1', deleted: true }]);
    await saveResponses(setup, [aResponse('response-1')]);
    const revived = await pull(world(), token, `?cursor=${next.cursor}`);
    expect(keys(applied([revived]))).toEqual(['response response-1']);
  });

  it('sends a lifted hold as a lifted hold', async () => {
    const setup = world().as('setup');
    await saveHold(setup, aHold('hold-1'));
    const { token } = await world().enrol('person-bence');
    const first = await pull(world(), token);
    expect(await liftHold(world().as('person-ruth'), 'hold-1')).toBe(true);
    expect(await liftHold(world().as('person-ruth'), 'hold-1')).toBe(false);
    expect(await liftHold(world().as('person-ruth'), 'hold-9')).toBe(false);
    const next = await pull(world(), token, `?cursor=${first.cursor}`);
    expect(next.changes).toMatchObject([{ id: 'hold-1', value: { ...aHold('hold-1'), lifted: true } }]);
  });

  it('publishes policies one number after the other, and sends the newest', async () => {
    const setup = world().as('setup');
    await publishPolicy(setup, aPolicy(41));
    await expect(publishPolicy(setup, aPolicy(43))).rejects.toThrow(PolicyVersionTaken);
    await expect(publishPolicy(setup, aPolicy(41))).rejects.toThrow(PolicyVersionTaken);
    await publishPolicy(setup, aPolicy(42, { name: 'New' }));
    const { token } = await world().enrol('person-bence');
    expect((await pull(world(), token)).changes).toMatchObject([
      { kind: 'policy', value: { version: 42, name: 'New' } },
    ]);
  });

  it('writes nothing when the same is saved again', async () => {
    const setup = world().as('setup');
    const save = async () => [
      await saveEntries(setup, [anEntry('entry-1')]),
      await saveResponses(setup, [aResponse('response-1')]),
      await saveAccounts(setup, [anAccount('acc-1')]),
      Number(await saveHold(setup, aHold('hold-1'))),
      await saveOrganisation(setup, testOrganisation),
    ];
    expect(await save()).toEqual([1, 1, 1, 1, 0]);
    const before = await readHead(world().database.db);
    expect(await save()).toEqual([0, 0, 0, 0, 0]);
    expect(await readHead(world().database.db)).toEqual(before);
  });

  it('refuses to store what the contract does not know, and stores nothing of the batch', async () => {
    const setup = world().as('setup');
    const bad = { ...anEntry('entry-2'), variants: [] };
    await expect(saveEntries(setup, [anEntry('entry-1'), bad])).rejects.toThrow();
    expect(await world().database.db.selectFrom('entry').select('id').execute()).toEqual([]);
  });
});

onBothDatabases('sync pages', (world) => {
  it('gives a snapshot and a delta in pages, each record once', async () => {
    const setup = world().as('setup');
    const entries = Array.from({ length: 25 }, (_, n) => anEntry(`entry-${n + 10}`));
    await saveEntries(setup, entries);
    const { token } = await world().enrol('person-bence');
    const pages = await pullAll(world(), token, undefined, 10);
    expect(pages.map((page) => [page.mode, page.changes.length, page.more])).toEqual([
      ['snapshot', 10, true],
      ['delta', 10, true],
      ['delta', 5, false],
    ]);
    expect(applied(pages).size).toBe(25);
    await saveEntries(
      setup,
      entries.map((entry) => ({ ...entry, title: 'Changed' })),
    );
    const delta = await pullAll(world(), token, pages.at(-1)?.cursor, 7);
    expect(delta.map((page) => page.changes.length)).toEqual([7, 7, 7, 4]);
    expect(delta.every((page) => page.mode === 'delta')).toBe(true);
    expect([...applied(delta).values()]).toEqual(entries.map((entry) => ({ ...entry, title: 'Changed' })));
  });

  it('loses nothing that is written while a client walks through the pages', async () => {
    const setup = world().as('setup');
    await saveEntries(
      setup,
      Array.from({ length: 12 }, (_, n) => anEntry(`entry-${n}`)),
    );
    const { token } = await world().enrol('person-bence');
    const first = await pull(world(), token, '?limit=5');
    await deleteEntry(setup, 'entry-1');
    await deleteEntry(setup, 'entry-11');
    await saveEntries(setup, [anEntry('entry-2', { title: 'Changed' }), anEntry('entry-new')]);
    const rest = await pullAll(world(), token, first.cursor, 5);
    const held = applied([first, ...rest]);
    const snapshot = applied([await pull(world(), token)]);
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(snapshot));
    expect(held.size).toBe(11);
  });
});

onBothDatabases('sync cursors', (world) => {
  it('answers another scope with a snapshot that replaces', async () => {
    const setup = world().as('setup');
    await saveEntries(
      setup,
      ['unit-hu', 'unit-pl'].map((unit) => anEntry(`entry-${unit}`, { unit })),
    );
    const { token } = await world().enrol('person-bence');
    const first = await pull(world(), token);
    const people = testOrganisation.people.map((person) =>
      person.id === 'person-bence' ? { ...person, roles: [{ role: 'employee' as const, unit: 'unit-pl' }] } : person,
    );
    await saveOrganisation(setup, { ...testOrganisation, people });
    const second = await pull(world(), token, `?cursor=${first.cursor}`);
    expect(second.mode).toBe('snapshot');
    expect(keys(applied([first, second]))).toEqual(['entry entry-unit-pl']);
  });

  it('answers another epoch with a snapshot in the new one', async () => {
    const setup = world().as('setup');
    await saveEntries(setup, [anEntry('entry-1')]);
    const { token } = await world().enrol('person-bence');
    const first = await pull(world(), token);
    await beginEpoch(world().as('restore'));
    const second = await pull(world(), token, `?cursor=${first.cursor}`);
    expect(second.mode).toBe('snapshot');
    expect(second.cursor.split('.')[0]).not.toBe(first.cursor.split('.')[0]);
    expect(await pull(world(), token, `?cursor=${second.cursor}`)).toMatchObject({ mode: 'delta', changes: [] });
  });

  it('asks a client that is ahead of this node to come back, and sends it no snapshot', async () => {
    await saveEntries(world().as('setup'), [anEntry('entry-1')]);
    const { token } = await world().enrol('person-bence');
    const { cursor } = await pull(world(), token);
    const [epoch, revision, scope] = cursor.split('.');
    const ahead = `${epoch}.${Number(revision) + 1}.${scope}`;
    const answer = await world().ask(`/v1/sync?cursor=${ahead}`, { headers: bearer(token) });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    await expectProblem(answer, 425, 'cursor_ahead');
    const conditional = { ...bearer(token), 'if-none-match': `"${ahead}"` };
    await expectProblem(await world().ask(`/v1/sync?cursor=${ahead}`, { headers: conditional }), 425, 'cursor_ahead');
  });
});

/** Makes every query fail, and tells how to mend it. */
function unplug(world: World): () => void {
  const asked = vi.spyOn(world.database.db.getExecutor(), 'executeQuery');
  asked.mockRejectedValue(new Error('the database was asked'));
  return () => asked.mockRestore();
}

onBothDatabases('sync without change', (world) => {
  const conditional = (token: string, cursor: string, tag = `"${cursor}"`) =>
    world().ask(`/v1/sync?cursor=${cursor}`, { headers: { ...bearer(token), 'if-none-match': tag } });

  it('answers 304 from memory, without a query', async () => {
    await saveEntries(world().as('setup'), [anEntry('entry-1')]);
    const { token } = await world().enrol('person-bence');
    const response = await world().ask('/v1/sync', { headers: bearer(token) });
    const { cursor } = (await response.json()) as { cursor: string };
    expect(response.headers.get('etag')).toBe(`"${cursor}"`);
    const mend = unplug(world());
    try {
      const unchanged = await conditional(token, cursor);
      expect(unchanged.status).toBe(304);
      expect(unchanged.headers.get('etag')).toBe(`"${cursor}"`);
      expect(await unchanged.text()).toBe('');
    } finally {
      mend();
    }
  });

  it('asks the database again when the memory is ten seconds old', async () => {
    const { token } = await world().enrol('person-bence');
    const { cursor } = await pull(world(), token);
    expect((await conditional(token, cursor)).status).toBe(304);
    world().clock.advance(10_000);
    const mend = unplug(world());
    try {
      expect((await conditional(token, cursor)).status).toBe(500);
    } finally {
      mend();
    }
    expect((await conditional(token, cursor)).status).toBe(304);
  });

  it('sees its own writes at once', async () => {
    const { token } = await world().enrol('person-bence');
    const { cursor } = await pull(world(), token);
    await saveEntries(world().as('setup'), [anEntry('entry-1')]);
    const changed = await conditional(token, cursor);
    expect(changed.status).toBe(200);
    expect(applied([(await changed.json()) as Awaited<ReturnType<typeof pull>>]).size).toBe(1);
  });

  it('stays at 304 for a change in another unit, and asks the database once for all clients of the scope', async () => {
    await saveEntries(world().as('setup'), [anEntry('entry-1')]);
    const { token } = await world().enrol('person-bence');
    const { cursor } = await pull(world(), token);
    await saveEntries(world().as('setup'), [anEntry('entry-2', { unit: 'unit-pl' })]);
    expect((await conditional(token, cursor)).status).toBe(304);
    const mend = unplug(world());
    try {
      expect((await conditional(token, cursor)).status).toBe(304);
    } finally {
      mend();
    }
  });

  it('compares weakly, in lists, and never by a tag of something else', async () => {
    const { token } = await world().enrol('person-bence');
    const { cursor } = await pull(world(), token);
    for (const tag of [`W/"${cursor}"`, `"other", "${cursor}"`, '*'])
      expect((await conditional(token, cursor, tag)).status).toBe(304);
    for (const tag of ['"other"', cursor, '']) expect((await conditional(token, cursor, tag)).status).toBe(200);
  });

  it('does not hide the second page of a run behind the tag of the first', async () => {
    await saveEntries(world().as('setup'), [anEntry('entry-1'), anEntry('entry-2')]);
    const { token } = await world().enrol('person-bence');
    const first = await pull(world(), token, '?limit=1');
    expect(first.more).toBe(true);
    expect((await conditional(token, first.cursor)).status).toBe(200);
  });

  it('gives no 304 to a token that was revoked meanwhile', async () => {
    const { token, deviceId } = await world().enrol('person-bence');
    const { cursor } = await pull(world(), token);
    await revokeDevice(world().as('person-ruth'), deviceId);
    await expectProblem(await conditional(token, cursor), 401, 'token_revoked');
  });
});
