import { describe, expect, it } from 'vitest';
import type { ProfileView, VerdictReason } from '../../../utils/messages.ts';
import { suspected } from '../../pages/popup/records.ts';
import { lookAt } from '../../../components/popup/flag/address.ts';
import { comparison, type Run } from '../../../components/popup/flag/compare.ts';

const drawn = (runs: readonly Run[]) => runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

const suspect = (handle: string, reason: VerdictReason, ours = 'MeridianMutual'): ProfileView => ({
  ...suspected('en'),
  facts: { platform: 'x', handle, displayName: 'Meridian Help', url: `https://x.com/${handle}` },
  verdict: {
    verdict: 'suspected',
    score: 0.9,
    account: {
      id: 'acc-x-eu',
      platform: 'x',
      handle: ours,
      displayName: 'Meridian Mutual',
      url: `https://x.com/${ours}`,
      unit: 'unit-eu',
      languages: ['en'],
      standing: 'official',
      state: 'active',
    },
    reasons: [reason],
  },
});

describe('comparison', () => {
  it.each([
    [
      'Meridian_Mutua1',
      [
        { start: 8, end: 9 },
        { start: 14, end: 15 },
      ],
      '@MeridianMutua[l]',
      '@Meridian[_]Mutua[1]',
    ],
    ['rneridianMutual', [{ start: 0, end: 2 }], '@[M]eridianMutual', '@[rn]eridianMutual'],
    ['MeridianMutul', [], '@MeridianMutu[a]l', '@MeridianMutul'],
    ['MeridianMutualx', [{ start: 14, end: 90 }], '@MeridianMutual', '@MeridianMutual[x]'],
  ])('%s', (seen, spans, ours, theirs) => {
    const compared = comparison(suspect(seen, { code: 'look_alike', official: 'MeridianMutual', seen, spans }));
    expect(compared && [drawn(compared.official), drawn(compared.seen)]).toEqual([ours, theirs]);
  });

  it('is null where nothing is compared', () => {
    const view = suspect('gone', { code: 'retired', official: 'MeridianMutual', seen: 'gone' });
    expect(comparison(view)).toBeNull();
    expect(comparison({ ...view, verdict: { ...view.verdict, verdict: 'unrelated', reasons: [] } })).toBeNull();
  });
});

describe('lookAt', () => {
  it.each([
    ['https://x.com/Meridian_Mutua1', 'x', 'Meridian_Mutua1'],
    ['  x.com/Meridian_Mutua1/ ', 'x', 'Meridian_Mutua1'],
    ['https://mastodon.social/@rneridian', 'mastodon', 'rneridian@mastodon.social'],
    ['https://mastodon.social/@meridian@example.org', 'mastodon', 'meridian@example.org'],
  ])('%s is a profile', (pasted, platform, handle) => {
    expect(lookAt(pasted)).toMatchObject({ kind: 'profile', facts: { platform, handle } });
  });

  it.each([
    'https://x.com/home',
    'https://x.com/Meridian_Mutua1/status/1',
    'https://example.org/meridian',
    'facebook.com/meridian',
  ])('%s is a page that may still be reported', (pasted) => {
    expect(lookAt(pasted)).toMatchObject({ kind: 'page' });
  });

  it.each(['', 'meridian', 'not an address', 'javascript:alert(1)', 'ftp://example.org', 'https://'])(
    '%j is none',
    (pasted) => {
      expect(lookAt(pasted)).toEqual({ kind: 'bad' });
    },
  );
});
