import { describe, expect, it } from 'vitest';
import { besideName, placeCard } from '../../../utils/profile/place.ts';

const card = { width: 360, height: 400 };
const badge = { left: 300, top: 200, width: 120, height: 28 };

describe('where the card stands', () => {
  it.each([
    ['beside the column where there is room', { width: 1280, height: 900 }, badge, { left: 828, top: 200 }],
    ['beside the column, but not below the window', { width: 1280, height: 500 }, badge, { left: 828, top: 92 }],
    ['under the badge where there is none', { width: 900, height: 900 }, badge, { left: 300, top: 236 }],
    [
      'over the badge where nothing is left below',
      { width: 900, height: 900 },
      { ...badge, top: 700 },
      { left: 300, top: 292 },
    ],
    ['inside a narrow window', { width: 380, height: 700 }, badge, { left: 12, top: 236 }],
    ['inside a window lower than itself', { width: 900, height: 300 }, badge, { left: 300, top: 8 }],
  ])('%s', (_, viewport, at, place) => {
    expect(placeCard(at, card, 820, viewport)).toEqual(place);
  });
});

it('puts the badge on the middle of the name’s line', () => {
  expect(besideName({ left: 20, top: 100, width: 150, height: 24 }, { width: 80, height: 28 })).toEqual({
    left: 178,
    top: 98,
  });
});
