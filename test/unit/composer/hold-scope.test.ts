import { describe, expect, it } from 'vitest';
import type { Hold } from '../../../contract/hold.ts';
import { holdsFor, type HoldScope } from '../../../utils/composer/hold-scope.ts';

const base: Hold = {
  id: 'hold-1',
  title: 'Floods on the Danube',
  reason: 'Flood warnings since 06:40.',
  raisedBy: 'Katalin Szabó',
  raisedAt: '2026-11-25T06:52:00+01:00',
  lifted: false,
};
const now = Date.parse('2026-11-25T12:00:00Z');
const post: HoldScope = { platform: 'x', account: { unit: 'unit-hu', region: 'hu' }, language: 'hu', now };

describe('a hold covers a post', () => {
  it.each<[string, Partial<Hold>, Partial<HoldScope>, boolean]>([
    ['without any scope', {}, {}, true],
    ['on its platform', { platforms: ['x', 'linkedin'] }, {}, true],
    ['not on another platform', { platforms: ['linkedin'] }, {}, false],
    ['of its unit', { units: ['unit-hu'] }, {}, true],
    ['not of another unit', { units: ['unit-pl'] }, {}, false],
    ['in its region', { regions: ['hu', 'pl'] }, {}, true],
    ['not in another region', { regions: ['pl'] }, {}, false],
    [
      'not of an account without a region, when it names regions',
      { regions: ['hu'] },
      { account: { unit: 'unit-hu' } },
      false,
    ],
    ['in its language', { languages: ['hu'] }, {}, true],
    ['not in another language', { languages: ['pl'] }, {}, false],
    ['in a language that cannot be told', { languages: ['pl'] }, { language: 'und' }, true],
    ['only where every key matches', { platforms: ['x'], units: ['unit-pl'] }, {}, false],
    ['until its end', { endsAt: '2026-11-25T12:00:01Z' }, {}, true],
    ['no longer at its end', { endsAt: '2026-11-25T12:00:00Z' }, {}, false],
    ['not once it is lifted', { lifted: true }, {}, false],
    ['never of an account that is not ours', {}, { account: null }, false],
  ])('%s', (_, hold, scope, covered) => {
    expect(holdsFor([{ ...base, ...hold }], { ...post, ...scope }).length === 1).toBe(covered);
  });
});
