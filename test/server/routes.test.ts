import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { Enrolment, Me } from '../../contract/device.ts';
import { EventReceipt } from '../../contract/event.ts';
import { FlagReceipt } from '../../contract/flag.ts';
import { verifyChain } from '../../server/services/audit.ts';
import { deactivatePerson, issueInvite, revokeDevice } from '../../server/services/devices.ts';
import { bearer, expectProblem, post } from './support/requests.ts';
import { aFlag, anEvent } from './support/samples.ts';
import { onBothDatabases } from './support/world.ts';

onBothDatabases('devices', (world) => {
  it('turns an invite code, read out in small letters without dashes, into a device', async () => {
    const code = await issueInvite(world().as('setup'), 'person-bence');
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const spoken = code.toLowerCase().replaceAll('-', ' ');
    const response = await world().ask('/v1/devices', post({ code: spoken, label: 'Firefox on Linux' }));
    expect(response.status).toBe(201);
    const enrolment = Enrolment.parse(await response.json());
    expect(Buffer.from(enrolment.token, 'base64url')).toHaveLength(32);
    expect(enrolment.me.person.name).toBe('Bence Kovács');
    expect(enrolment.me.units.map((unit) => unit.id)).toEqual(['unit-hu']);

    const me = await world().ask('/v1/me', { headers: bearer(enrolment.token) });
    expect(Me.parse(await me.json())).toEqual(enrolment.me);
  });

  it('gives a role on a region the whole subtree', async () => {
    const { token } = await world().enrol('person-ruth');
    const me = Me.parse(await (await world().ask('/v1/me', { headers: bearer(token) })).json());
    expect(me.units.map((unit) => unit.id)).toEqual(['unit-eu', 'unit-hu', 'unit-pl']);
  });

  it('keeps neither code nor token in the database', async () => {
    const code = await issueInvite(world().as('setup'), 'person-bence');
    const answer = await world().ask('/v1/devices', post({ code, label: 'Firefox' }));
    const { token } = Enrolment.parse(await answer.json());
    const { db } = world().database;
    const rows = JSON.stringify([
      await db.selectFrom('invite').selectAll().execute(),
      await db.selectFrom('device').selectAll().execute(),
      await db.selectFrom('audit').selectAll().execute(),
    ]);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(code.replaceAll('-', ''));
  });

  it('takes a code once, even from two browsers at the same moment', async () => {
    const code = await issueInvite(world().as('setup'), 'person-bence');
    const answers = await Promise.all(
      ['Firefox', 'Chromium'].map((label) => world().ask('/v1/devices', post({ code, label }))),
    );
    expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([201, 409]);
    await expectProblem(await world().ask('/v1/devices', post({ code, label: 'Edge' })), 409, 'invite_used');
  });

  it('refuses a wrong code, an expired one, and the code of somebody who has left', async () => {
    await expectProblem(
      await world().ask('/v1/devices', post({ code: 'AAAA-BBBB-CCCC', label: 'x' })),
      403,
      'invite_invalid',
    );
    const code = await issueInvite(world().as('setup'), 'person-bence');
    const other = await issueInvite(world().as('setup'), 'person-ruth');
    await deactivatePerson(world().as('setup'), 'person-ruth');
    await expectProblem(await world().ask('/v1/devices', post({ code: other, label: 'x' })), 403, 'invite_invalid');
    world().clock.advance(15 * 24 * 3600 * 1000);
    await expectProblem(await world().ask('/v1/devices', post({ code, label: 'x' })), 403, 'invite_invalid');
  });

  it('slows down whoever guesses codes, and nobody else', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': `203.0.113.9, ${address}` });
    const guess = (address: string) =>
      world().ask('/v1/devices', post({ code: 'WRONG-CODE', label: 'x' }, from(address)));
    for (let n = 0; n < 10; n += 1) await expectProblem(await guess('192.0.2.1'), 403, 'invite_invalid');
    const limited = await guess('192.0.2.1');
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    await expectProblem(limited, 429, 'rate_limited');
    await expectProblem(await guess('192.0.2.2'), 403, 'invite_invalid');
    world().clock.advance(30_000);
    await expectProblem(await guess('192.0.2.1'), 403, 'invite_invalid');
    await expectProblem(await guess('192.0.2.1'), 429, 'rate_limited');
  });

  it('refuses a missing, an unknown and a revoked token, each by its own code', async () => {
    await expectProblem(await world().ask('/v1/me'), 401, 'token_missing');
    await expectProblem(await world().ask('/v1/me', { headers: { authorization: 'Basic abc' } }), 401, 'token_missing');
    const unknown = await world().ask('/v1/me', { headers: bearer('x'.repeat(43)) });
    expect(unknown.headers.get('www-authenticate')).toBe('Bearer');
    await expectProblem(unknown, 401, 'token_invalid');
    const { token, deviceId } = await world().enrol('person-bence');
    expect((await world().ask('/v1/me', { headers: bearer(token) })).status).toBe(200);
    await revokeDevice(world().as('person-ruth'), deviceId);
    await expectProblem(await world().ask('/v1/me', { headers: bearer(token) }), 401, 'token_revoked');
    await expectProblem(await world().ask('/v1/sync', { headers: bearer(token) }), 401, 'token_revoked');
  });

  it('ends every device of a leaver', async () => {
    const { token } = await world().enrol('person-bence');
    expect((await world().ask('/v1/me', { headers: bearer(token) })).status).toBe(200);
    await deactivatePerson(world().as('person-ruth'), 'person-bence');
    await expectProblem(await world().ask('/v1/me', { headers: bearer(token) }), 401, 'token_revoked');
  });
});

onBothDatabases('flags', (world) => {
  it('stores a flag once, names its reporter, and answers a repetition with the first receipt', async () => {
    const { token } = await world().enrol('person-bence');
    const flag = aFlag(randomUUID());
    const first = await world().ask('/v1/flags', post(flag, bearer(token)));
    expect(first.status).toBe(201);
    const receipt = FlagReceipt.parse(await first.json());
    expect(receipt).toEqual({
      id: flag.id,
      state: 'reported',
      receivedAt: '2026-11-25T09:00:00.000Z',
      duplicate: false,
    });

    world().clock.advance(60_000);
    const again = await world().ask('/v1/flags', post(flag, bearer(token)));
    expect(again.status).toBe(201);
    expect(FlagReceipt.parse(await again.json())).toEqual({ ...receipt, duplicate: true });

    const rows = await world().database.db.selectFrom('flag').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ reporter: 'person-bence', value: flag });
    const audits = await world().database.db.selectFrom('audit').select('payload').execute();
    expect(audits.filter((row) => row.payload?.action === 'flag.submitted')).toHaveLength(1);
  });

  it('refuses another content, or another person, under a known id', async () => {
    const bence = await world().enrol('person-bence');
    const ruth = await world().enrol('person-ruth');
    const flag = aFlag(randomUUID());
    await world().ask('/v1/flags', post(flag, bearer(bence.token)));
    const changed = await world().ask('/v1/flags', post({ ...flag, note: 'Other words' }, bearer(bence.token)));
    await expectProblem(changed, 409, 'conflict');
    await expectProblem(await world().ask('/v1/flags', post(flag, bearer(ruth.token))), 409, 'conflict');
  });

  it('writes one row when the same flag arrives twenty times at once', async () => {
    const { token } = await world().enrol('person-bence');
    const flag = aFlag(randomUUID());
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world().ask('/v1/flags', post(flag, bearer(token)))),
    );
    const receipts = await Promise.all(answers.map(async (answer) => FlagReceipt.parse(await answer.json())));
    expect(answers.every((answer) => answer.status === 201)).toBe(true);
    expect(receipts.filter((receipt) => !receipt.duplicate)).toHaveLength(1);
    expect(await world().database.db.selectFrom('flag').select('id').execute()).toHaveLength(1);
    expect(await verifyChain(world().database.db)).toMatchObject({ intact: true });
  });

  it('is closed to a person whose roles were taken away', async () => {
    const { token } = await world().enrol('person-ewa');
    await expectProblem(await world().ask('/v1/flags', post(aFlag(randomUUID()), bearer(token))), 403, 'forbidden');
    const events = post({ events: [anEvent(randomUUID())] }, bearer(token));
    await expectProblem(await world().ask('/v1/events', events), 403, 'forbidden');
  });
});

onBothDatabases('events', (world) => {
  it('stores decisions once each, and counts what it had already', async () => {
    const { token } = await world().enrol('person-bence');
    const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()].map((id) => anEvent(id));
    const send = async (events: unknown[]) => {
      const response = await world().ask('/v1/events', post({ events }, bearer(token)));
      expect(response.status).toBe(201);
      return EventReceipt.parse(await response.json());
    };
    expect(await send([a, b])).toEqual({ received: 2, duplicates: 0 });
    expect(await send([b, c, c])).toEqual({ received: 1, duplicates: 2 });
  });

  it('has no place for a person, a device or a time of day, in the row or in the audit log', async () => {
    const { token } = await world().enrol('person-bence');
    const before = await world().database.db.selectFrom('audit').select('seq').execute();
    await world().ask('/v1/events', post({ events: [anEvent(randomUUID())] }, bearer(token)));
    const [row] = await world().database.db.selectFrom('event').selectAll().execute();
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'day',
      'decision',
      'id',
      'platform',
      'policy_version',
      'reason',
      'rules',
      'severity',
      'surface',
      'unit',
    ]);
    expect(await world().database.db.selectFrom('audit').select('seq').execute()).toEqual(before);
    expect(JSON.stringify(await world().database.db.selectFrom('device').selectAll().execute())).not.toContain('seen');
  });

  it('refuses a batch that names an unknown unit, and says where', async () => {
    const { token } = await world().enrol('person-bence');
    const events = [anEvent(randomUUID()), anEvent(randomUUID(), { unit: 'unit-mars' })];
    const problem = await expectProblem(
      await world().ask('/v1/events', post({ events }, bearer(token))),
      400,
      'invalid_body',
    );
    expect(problem.issues?.map((issue) => issue.path)).toEqual(['events.1.unit']);
    expect(await world().database.db.selectFrom('event').select('id').execute()).toEqual([]);
  });
});

onBothDatabases('health', (world, kind) => {
  it('says that it lives and what database it has', async () => {
    expect(await (await world().ask('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await world().ask('/readyz')).json()).toEqual({
      status: 'ok',
      database: kind,
      migration: '0001_initial',
    });
  });
});
