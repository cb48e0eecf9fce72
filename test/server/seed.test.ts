// The demo organisation: complete, valid, the same when made twice, and written in words that its own policy lets through.
import { describe, expect, it } from 'vitest';
import { Account } from '../../contract/account.ts';
import { Entry } from '../../contract/entry.ts';
import { Response } from '../../contract/response.ts';
import { Role } from '../../contract/words.ts';
import { demoPolicy } from '../../packs/demo-policy.ts';
import { packs } from '../../packs/registry.ts';
import { demoAccounts } from '../../server/demo/accounts.ts';
import { demoEntries } from '../../server/demo/entries/all.ts';
import { demoOrganisation } from '../../server/demo/organisation.ts';
import { demoResponses } from '../../server/demo/responses/all.ts';
import { inviteDemoPeople, seedDemo } from '../../server/demo/seed.ts';
import { isShared } from '../../server/services/entries.ts';
import { readHead } from '../../server/sync/head.ts';
import { check } from '../../utils/checks/check.ts';
import { compile } from '../../utils/checks/compile.ts';
import { applied, post, pullAll } from './support/requests.ts';
import { onBothDatabases } from './support/world.ts';

const compiled = compile(demoPolicy, packs, 'en');

/** What the demo policy would stop or ask about, in a text of an official account. */
function objections(text: string, platform: Entry['variants'][number]['platform'] | undefined): string[] {
  const post = { text, platform, identity: 'official' as const, now: Date.parse('2026-11-25T09:00:00Z') };
  return check(compiled, post)
    .findings.filter((finding) => finding.severity !== 'info')
    .map((finding) => `${finding.rule}: ${finding.match}`);
}

const locales = ['en', 'pl', 'hu', 'el', 'id'] as const;

describe('the demo organisation', () => {
  it('has a person in each role, and units in five countries', () => {
    const held = new Set(demoOrganisation.people.flatMap((person) => person.roles.map((grant) => grant.role)));
    expect([...held].sort()).toEqual([...Role.options].sort());
    expect(demoOrganisation.units.map((unit) => unit.region)).toEqual(['eu', 'pl', 'hu', 'el', 'id', 'uk']);
  });

  it('has thirty official accounts and some that are known', () => {
    for (const account of demoAccounts) Account.parse(account);
    expect(demoAccounts.filter((account) => account.standing === 'official')).toHaveLength(30);
    const names = demoAccounts.map((account) => `${account.platform} ${account.handle} ${account.standing}`);
    for (const name of [
      'x MeridianMutual official',
      'x MeridianPolska official',
      'x MeridianMagyar official',
      'x MeridianHellas official',
      'x MeridianID official',
      'x MeridianHelp official',
      'linkedin meridian-mutual official',
      'mastodon meridian@mastodon.social official',
      'mastodon meridian_hu@mastodon.social official',
      'x MeridianFansPL known',
    ])
      expect(names).toContain(name);
  });

  it('has forty entries, and enough for today on three networks in English and Hungarian', () => {
    const entries = demoEntries(new Date('2026-11-25T23:30:00Z')).map((entry) => Entry.parse(entry));
    expect(entries).toHaveLength(40);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(40);
    const known = new Set(demoAccounts.map((account) => account.id));
    for (const entry of entries) if (entry.account !== undefined) expect(known).toContain(entry.account);
    const today = entries.filter(
      (entry) =>
        entry.unit === 'unit-hu' &&
        entry.plannedAt?.startsWith('2026-11-25') &&
        ['approved', 'scheduled'].includes(entry.state),
    );
    for (const platform of ['x', 'linkedin', 'mastodon'] as const)
      for (const locale of ['en', 'hu'] as const)
        expect(
          today.filter((entry) =>
            entry.variants.some((variant) => variant.platform === platform && variant.locale === locale),
          ).length,
        ).toBeGreaterThanOrEqual(6);
    expect(new Set(entries.map((entry) => entry.state)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(entries.flatMap((entry) => entry.variants.map((variant) => variant.locale)))).toEqual(
      new Set(locales),
    );
  });

  it('has twelve answers in each of five languages, each with its own shortcut, short enough for every network', () => {
    for (const response of demoResponses) Response.parse(response);
    expect(demoResponses).toHaveLength(60);
    for (const locale of locales) {
      const own = demoResponses.filter((response) => response.locale === locale);
      expect(new Set(own.map((response) => response.group)).size).toBe(12);
      expect(new Set(own.map((response) => response.shortcut)).size).toBe(12);
    }
    for (const { id, text, variables } of demoResponses) {
      expect([id, variables.find((variable) => variable.name === 'first_name')]).toMatchObject([
        id,
        { required: true, from: 'page.name' },
      ]);
      expect([id, text.length <= 300]).toEqual([id, true]);
    }
    const fourLines = demoResponses.filter(
      ({ text }) => /^[^\n]+\n\n[^\n]+\n[^\n]+$/.test(text) && /\p{Emoji_Presentation}/u.test(text),
    );
    expect(new Set(fourLines.map((response) => response.group)).size).toBe(2);
    expect(fourLines).toHaveLength(10);
  });
});

describe('the words of the demo', () => {
  it('pass the demo policy: every shared entry and every answer', () => {
    const shared = demoEntries(new Date('2026-11-25T09:00:00Z')).filter(isShared);
    for (const { id, variants } of shared)
      for (const { platform, locale, text } of variants)
        expect([id, platform, locale, objections(text, platform)]).toEqual([id, platform, locale, []]);
    for (const { id, text } of demoResponses) expect([id, objections(text, undefined)]).toEqual([id, []]);
  });

  it('would not pass with a promise in them', () => {
    expect(objections('A guaranteed return of 6% in your first year.', 'x')).not.toEqual([]);
  });
});

onBothDatabases('imprimatur seed', (world, kind) => {
  const counts = async () => {
    const { db } = world().database;
    const result: Record<string, number> = {};
    for (const table of [
      'unit',
      'person',
      'person_role',
      'policy',
      'entry',
      'response',
      'account',
      'change',
      'audit',
    ] as const)
      result[table] = (
        await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n;
    return result;
  };

  it(`makes the same twice, and writes nothing the second time (${kind})`, async () => {
    const setup = world().as('seed');
    await seedDemo(setup);
    const first = await counts();
    expect(first).toMatchObject({ unit: 6, entry: 40, response: 60, account: 33, policy: 1 });
    const head = await readHead(world().database.db);
    await seedDemo(setup);
    expect(await counts()).toEqual(first);
    expect(await readHead(world().database.db)).toEqual(head);
  });

  it('plans the calendar around the next day when it is seeded then', async () => {
    await seedDemo(world().as('seed'));
    world().clock.advance(24 * 3600 * 1000);
    await seedDemo(world().as('seed'));
    const entries = await world().database.db.selectFrom('entry').select('value').execute();
    expect(entries).toHaveLength(40);
    expect(entries.filter((row) => row.value.plannedAt?.startsWith('2026-11-26')).length).toBeGreaterThan(10);
  });

  it('lets each person enrol and sync what is theirs', async () => {
    await seedDemo(world().as('seed'));
    const invites = await inviteDemoPeople(world().as('seed'));
    expect(Object.keys(invites)).toHaveLength(demoOrganisation.people.length);
    const answer = await world().ask('/v1/devices', post({ code: invites['person-bence'], label: 'Demo' }));
    const { token } = (await answer.json()) as { token: string };
    const held = [...applied(await pullAll(world(), token)).keys()];
    const kinds = (name: string) => held.filter((key) => key.startsWith(`${name} `)).length;
    expect({
      account: kinds('account'),
      response: kinds('response'),
      policy: kinds('policy'),
      entry: kinds('entry'),
    }).toEqual({
      account: 33,
      response: 60,
      policy: 1,
      entry: 8,
    });
  });
});
