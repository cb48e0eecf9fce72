import { describe, expect, it } from 'vitest';
import { demoAccounts } from '../../../server/demo/accounts.ts';
import type { ProfileFacts } from '../../../utils/messages.ts';
import { buildIndex } from '../../../utils/impostor/index-build.ts';
import { judge } from '../../../utils/impostor/judge.ts';
import { LIKELY, SUSPECTED } from '../../../utils/impostor/weights.ts';
import { account, facts } from './inventory.ts';

const inventory = buildIndex([
  account('x', 'MeridianMutual', 'Meridian Mutual', { platformUserId: '1739' }),
  account('x', 'MeridianHelp', 'Meridian Help'),
  account('x', 'halobank', 'Halo'),
  account('x', 'MeridianOld', 'Meridian Archive', { state: 'retired', platformUserId: '99' }),
  account('x', 'MeridianFansPL', 'Meridian Fans PL', { standing: 'known', note: 'fan page', platformUserId: '55' }),
  account('linkedin', 'meridian-mutual', 'Meridian Mutual'),
  account('mastodon', 'meridian@mastodon.social', 'Meridian Mutual'),
  account('facebook', 'meridianmutual.gr', 'Meridian Mutual Ελλάδα'),
]);
const see = (profile: ProfileFacts) => judge(profile, inventory);
const codes = (profile: ProfileFacts) => see(profile).reasons.map(({ code }) => code);
/** The characters of `seen` that the first reason marks. */
function marked(profile: ProfileFacts): string[] {
  const [reason] = see(profile).reasons;
  return (reason?.spans ?? []).map(({ start, end }) => (reason?.seen ?? '').slice(start, end));
}

describe('what is certain', () => {
  it.each([
    ['as listed', facts('x', 'MeridianMutual')],
    ['in other case, with @', facts('x', '@meridianMUTUAL', 'Somebody Else')],
    ['Mastodon with its server', facts('mastodon', 'Meridian@mastodon.social')],
    ['Mastodon without its server, on it', facts('mastodon', 'meridian')],
    ['Facebook without the dots', facts('facebook', 'MeridianMutualGR')],
    ['LinkedIn', facts('linkedin', 'Meridian-Mutual')],
  ])('official: %s', (_, profile) => {
    expect(see(profile)).toMatchObject({ verdict: 'official', score: 1, reasons: [{ code: 'exact' }] });
  });

  it('knows a renamed account of ours by its number', () => {
    expect(see(facts('x', 'MeridianNow', 'Meridian', { platformUserId: '1739' }))).toMatchObject({
      verdict: 'official',
      account: { handle: 'MeridianMutual' },
      reasons: [{ code: 'user_id' }],
    });
  });

  it('does not take a retired handle for ours, but the retired account itself is', () => {
    expect(see(facts('x', 'MeridianOld'))).toMatchObject({ verdict: 'suspected', reasons: [{ code: 'retired' }] });
    expect(see(facts('x', 'MeridianOld', undefined, { platformUserId: '99' })).verdict).toBe('official');
  });

  it('leaves alone what a reviewer has cleared, by handle and by number', () => {
    const cleared = { verdict: 'known', account: { note: 'fan page' }, reasons: [{ code: 'cleared' }] };
    expect(see(facts('x', 'meridianfanspl'))).toMatchObject(cleared);
    expect(see(facts('x', 'NewName', 'Fans', { platformUserId: '55' }))).toMatchObject(cleared);
  });

  it('takes the account in force where a handle is listed twice, in either order', () => {
    const now = account('x', 'MeridianUK', 'Meridian UK');
    const before = account('x', 'meridianuk', 'Meridian UK', { id: 'old', state: 'retired' });
    for (const accounts of [
      [now, before],
      [before, now],
    ]) {
      expect(judge(facts('x', 'MeridianUK'), buildIndex(accounts))).toMatchObject({
        verdict: 'official',
        account: { id: now.id },
      });
    }
  });
});

describe('look-alikes of the handle', () => {
  it.each([
    ['1 for l and a separator', facts('x', 'Meridian_Mutua1', 'Meridian Mutual'), 'look_alike', ['_', '1']],
    ['rn for m', facts('mastodon', 'rneridian@mastodon.social'), 'look_alike', ['rn']],
    ['capital I for l', facts('x', 'MeridianMutuaI'), 'look_alike', ['I']],
    ['0 for o', facts('x', 'hal0bank'), 'look_alike', ['0']],
    ['a Cyrillic letter', facts('mastodon', 'mеridian'), 'look_alike', ['е']],
    ['a Greek letter', facts('mastodon', 'meridiαn'), 'look_alike', ['α']],
    ['a letter left out', facts('x', 'MeridianMutul'), 'one_edit', []],
    ['a letter doubled', facts('x', 'MeridianMutuall'), 'one_edit', ['l']],
    ['two letters swapped', facts('x', 'MeridianMutaul'), 'one_edit', ['au']],
    ['a swap that makes rn', facts('x', 'MeirdianMutual'), 'one_edit', ['ir']],
    ['a separator only', facts('x', 'Meridian_Mutual'), 'look_alike', ['_']],
  ] as const)('%s', (_, profile, code, spans) => {
    expect(see(profile)).toMatchObject({ verdict: 'suspected' });
    expect(codes(profile)[0]).toBe(code);
    expect(marked(profile)).toEqual(spans);
  });

  it('names another server as the difference', () => {
    const elsewhere = facts('mastodon', 'meridian@mastodon.online', 'Meridian Mutual');
    expect(see(elsewhere)).toMatchObject({ verdict: 'suspected', account: { platform: 'mastodon' } });
    expect(marked(elsewhere)).toEqual(['mastodon.online']);
  });

  it('compares with the account of the same platform first', () => {
    expect(see(facts('linkedin', 'meridian-mutua1')).account?.platform).toBe('linkedin');
    expect(see(facts('x', 'MeridianMutua1')).account?.platform).toBe('x');
  });

  it('never opens a card for our own handle and name on another platform: it may be ours and unlisted', () => {
    const { verdict, score } = see(facts('instagram', 'MeridianMutual', 'Meridian Mutual'));
    expect(verdict).toBe('suspected');
    expect(score).toBeLessThan(LIKELY);
  });

  it('is quieter where a plain handle goes with another name altogether', () => {
    expect(see(facts('x', 'halobanc', 'Halo')).score).toBeGreaterThan(SUSPECTED);
    expect(see(facts('x', 'jalobank', 'Jürgen')).verdict).toBe('unrelated');
  });
});

describe('names and words', () => {
  it.each([
    ['en', 'MeridianMutual_help'],
    ['en', 'official_MeridianMutual'],
    ['pl', 'MeridianMutualPomoc'],
    ['hu', 'meridianmutual_ugyfelszolgalat'],
    ['el', 'episimomeridianmutual'],
    ['id', 'layananMeridianMutual'],
    ['leet', 'Meridian_Mutua1_support'],
    ['digits', 'MeridianMutual45886745'],
    ['digits', 'halobank2291884'],
  ])('brand with a word (%s): %s', (_, handle) => {
    expect(see(facts('x', handle))).toMatchObject({ verdict: 'suspected', reasons: [{ code: 'brand_and_word' }] });
  });

  it('marks the added words', () => {
    expect(marked(facts('x', 'official_MeridianMutual_help24'))).toEqual(['official', 'help', '24']);
  });

  it('sees a support word in the name, Greek script too', () => {
    const profile = facts('x', 'mm_care_9', 'Meridian Mutual εξυπηρέτηση');
    expect(see(profile)).toMatchObject({ verdict: 'suspected', reasons: [{ code: 'brand_and_word' }] });
    expect(marked(profile)).toEqual(['εξυπηρέτηση']);
  });

  it('asks for a second element beside our name alone', () => {
    expect(see(facts('x', 'kowalski_j', 'Meridian Mutual')).verdict).toBe('unrelated');
    expect(see(facts('x', 'user8929591', 'Meridian Mutual')).verdict).toBe('suspected');
    expect(see(facts('x', 'kowalski_j', 'Meridian Mutual', { bio: 'Official account.' })).verdict).toBe('suspected');
    expect(see(facts('x', 'MeridianMutualKids', 'Meridian Mutual')).verdict).toBe('suspected');
  });

  it('takes a name in look-alike letters for a deception by itself', () => {
    expect(see(facts('x', 'kowalski_j', 'Меridian Mutual'))).toMatchObject({
      verdict: 'suspected',
      reasons: [{ code: 'same_name', spans: [{ start: 0, end: 2 }] }],
    });
  });

  it('gives every reason that there is', () => {
    expect(codes(facts('x', 'MeridianMutul', 'Meridian Mutual'))).toEqual(['one_edit', 'same_name']);
  });
});

describe('innocent', () => {
  it.each([
    ['a stranger', facts('x', 'bence_kovacs', 'Bence Kovács')],
    ['a namesake', facts('x', 'meridian_mutual_aid', 'Meridian Mutual Aid Leeds')],
    ['fans, in the handle', facts('x', 'MeridianMutualFans', 'Meridian Mutual')],
    ['fans, in the name', facts('x', 'MeridianMutualPL', 'Meridian Mutual Fans')],
    ['parody', facts('x', 'NotMeridianMutual', 'Parody: Meridian Mutual')],
    ['Hungarian: not official', facts('x', 'meridianmutual_nemhivatalos', 'Meridian Mutual')],
    ['Greek words', facts('x', 'giannis_p', 'Γιάννης Παπαδόπουλος')],
    ['a word that our short handle is near to', facts('x', 'hello', 'Hello')],
    ['a single letter', facts('x', 'm', 'M')],
    ['nothing but signs', facts('x', '____', '🌞🌞')],
  ])('%s', (_, profile) => {
    expect(see(profile)).toEqual({
      verdict: 'unrelated',
      score: expect.any(Number) as number,
      account: null,
      reasons: [],
    });
  });

  it('but "fans" beside an exchanged character, or a plea for support, excuses nothing', () => {
    expect(see(facts('x', 'MeridianMutua1', 'Meridian Mutual Fans')).verdict).toBe('suspected');
    expect(see(facts('x', 'MeridianMutual_support', 'Meridian Mutual Fans')).verdict).toBe('suspected');
  });

  it('an empty inventory suspects nobody', () => {
    expect(judge(facts('x', 'MeridianMutual', 'Meridian Mutual'), buildIndex([])).verdict).toBe('unrelated');
  });
});

it('never suspects an account of the demo inventory, in any case and with any name', () => {
  const index = buildIndex(demoAccounts);
  for (const { platform, handle, standing, state, url } of demoAccounts) {
    if (state === 'retired') continue;
    for (const written of [handle, handle.toUpperCase(), `@${handle}`]) {
      expect(judge({ platform, handle: written, displayName: 'Meridian Mutua1 Support', url }, index).verdict).toBe(
        standing,
      );
    }
  }
});
