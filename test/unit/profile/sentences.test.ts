import { describe, expect, it } from 'vitest';
import { type Locale as LocaleName, Locale } from '../../../contract/words.ts';
import { profileCatalogs } from '../../../utils/i18n/profile/catalogs.ts';
import { translator } from '../../../utils/i18n/translate.ts';
import { buildIndex } from '../../../utils/impostor/index-build.ts';
import { judge } from '../../../utils/impostor/judge.ts';
import type { ProfileFacts, ProfileView } from '../../../utils/messages.ts';
import { lookOf } from '../../../utils/profile/looks.ts';
import { reasonSentences } from '../../../utils/profile/sentences.ts';
import { account, facts } from '../impostor/inventory.ts';

const index = buildIndex([
  account('x', 'MeridianMutual', 'Meridian Mutual'),
  account('x', 'MeridianOld', 'Meridian Archive', { state: 'retired' }),
  account('x', 'MeridianFansPL', 'Fans', { standing: 'known', note: 'Fan page, says so itself; reviewed 2026-11' }),
  account('linkedin', 'meridian-mutual', 'Meridian Mutual'),
  account('mastodon', 'meridian@mastodon.social', 'Meridian Mutual'),
]);
const view = (profile: ProfileFacts, locale: LocaleName = 'en', flagged = false): ProfileView => ({
  facts: profile,
  verdict: judge(profile, index),
  orgName: 'Meridian Mutual',
  locale,
  flagged,
});
const said = (profile: ProfileFacts, locale: LocaleName = 'en') =>
  reasonSentences(view(profile, locale), translator(profileCatalogs, locale));

describe('reasons as sentences', () => {
  it.each([
    [
      'exchanged and added characters',
      facts('x', 'Meridian_Mutua1'),
      ['The handle @Meridian_Mutua1 reads like ours, @MeridianMutual: “_” added and “1” instead of “l”.'],
    ],
    [
      'a letter left out, and our name',
      facts('x', 'MeridianMutul', 'Meridian Mutual'),
      [
        'The handle @MeridianMutul is one step away from ours, @MeridianMutual: “a” left out.',
        'It calls itself “Meridian Mutual”, as we do; but @MeridianMutul is not in the inventory.',
      ],
    ],
    [
      'letters that only look Latin',
      facts('x', 'kowalski_j', 'Mеridian Mutuαl'),
      [
        'Its name “Mеridian Mutuαl” is written to read like ours, “Meridian Mutual”: a Cyrillic “е” instead of “e” and a Greek “α” instead of “a”.',
      ],
    ],
    [
      'our handle on another server',
      facts('mastodon', 'meridian@mastodon.online', 'Meridian Mutual'),
      [
        'The handle @meridian@mastodon.online is the same as @meridian@mastodon.social, which is ours; but this page is not in the inventory.',
        'It calls itself “Meridian Mutual”, as we do; but @meridian@mastodon.online is not in the inventory.',
      ],
    ],
    [
      'a word of support',
      facts('x', 'MeridianMutual_help'),
      ['The handle @MeridianMutual_help is our @MeridianMutual with “help” added.'],
    ],
    [
      'a row of digits',
      facts('x', 'MeridianMutual458867'),
      [
        'The handle @MeridianMutual458867 is our @MeridianMutual with digits added (458867), as throw-away accounts have.',
      ],
    ],
    [
      'a word of support in the name',
      facts('x', 'mm_9', 'Meridian Mutual Support'),
      ['Its name “Meridian Mutual Support” is ours, “Meridian Mutual”, with “Support” added.'],
    ],
    [
      'a handle that was given up',
      facts('x', 'MeridianOld'),
      ['The handle @MeridianOld used to be ours. It is out of use, and somebody else may have taken it.'],
    ],
    [
      'a LinkedIn page, which has no @',
      facts('linkedin', 'meridian-mutua1'),
      ['The handle meridian-mutua1 reads like ours, meridian-mutual: “1” instead of “l”.'],
    ],
    ['nothing, where all is well', facts('x', 'MeridianMutual'), []],
  ])('%s', (_, profile, sentences) => {
    expect(said(profile)).toEqual(sentences);
  });

  it.each(Locale.options)('are whole sentences in %s', (locale) => {
    for (const profile of [
      facts('x', 'Meridian_Mutua1', 'Меridian Mutual'),
      facts('x', 'MeridianMutul', 'Meridian Mutual'),
      facts('x', 'MeridianMutual45886', 'Meridian Mutual Support'),
      facts('x', 'MeridianOld'),
    ]) {
      const sentences = said(profile, locale);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+\.$/);
    }
  });
});

describe('how a verdict is shown', () => {
  const t = translator(profileCatalogs, 'en');
  const look = (profile: ProfileFacts, flagged = false, unit: string | null = null) =>
    lookOf(view(profile, 'en', flagged), unit, t);

  it.each([
    ['official', facts('x', 'MeridianMutual'), { kind: 'official', sev: 'ok', word: 'Official' }],
    [
      'known, by the first clause of its note',
      facts('x', 'MeridianFansPL'),
      { kind: 'known', word: 'Known · Fan page' },
    ],
    ['likely', facts('x', 'Meridian_Mutua1'), { kind: 'likely', sev: 'block', word: 'Looks like an impostor' }],
    [
      'between the thresholds',
      facts('x', 'MeridianMutual24'),
      { kind: 'similar', sev: 'advice', word: 'Similar name' },
    ],
    ['given up', facts('x', 'MeridianOld'), { kind: 'retired', sev: 'warn', word: 'Used to be ours' }],
  ])('%s', (_, profile, expected) => {
    expect(look(profile)).toMatchObject(expected);
  });

  it('names the unit of an official account', () => {
    expect(look(facts('x', 'MeridianMutual'), false, 'Europe')?.word).toBe('Official · Europe');
  });

  it('says nothing about strangers, until the person has flagged one', () => {
    expect(look(facts('x', 'bence_kovacs', 'Bence Kovács'))).toBeNull();
    expect(look(facts('x', 'bence_kovacs', 'Bence Kovács'), true)).toMatchObject({ kind: 'flagged', sev: 'none' });
  });

  it('stays official although somebody flagged it', () => {
    expect(look(facts('x', 'MeridianMutual'), true)?.kind).toBe('official');
  });
});
