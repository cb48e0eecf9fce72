import { describe, expect, it } from 'vitest';
import { type Box, placeBadge } from '../../../utils/composer/badge-place.ts';

const badge = { width: 44, height: 28 };
const field: Box = { left: 100, top: 100, width: 500, height: 160 };

function distance(a: Box, b: Box): number {
  const x = Math.max(0, b.left - (a.left + a.width), a.left - (b.left + b.width));
  const y = Math.max(0, b.top - (a.top + a.height), a.top - (b.top + b.height));
  return Math.max(x, y);
}

describe('the badge', () => {
  it('stands at the bottom right inside the editor', () => {
    expect(placeBadge(field, badge, [], [])).toMatchObject({ left: 548, top: 224 });
  });

  it('keeps the middle of a field that is hardly higher than itself', () => {
    expect(placeBadge({ ...field, height: 32 }, badge, [], [])?.top).toBe(102);
  });

  it.each<[string, Box]>([
    ['in the corner', { left: 540, top: 220, width: 50, height: 30 }],
    ['just below the corner', { left: 540, top: 255, width: 60, height: 36 }],
    ['over the whole right side', { left: 540, top: 60, width: 60, height: 260 }],
  ])('stays 8 px clear of a publish control %s', (_, control) => {
    const place = placeBadge(field, badge, [control], []);
    expect(place).not.toBeNull();
    if (place !== null) expect(distance({ ...place, ...badge }, control)).toBeGreaterThanOrEqual(8);
  });

  it('leaves the last line free when another corner is', () => {
    const lastLine: Box = { left: 100, top: 236, width: 500, height: 20 };
    expect(placeBadge(field, badge, [], [lastLine])).toMatchObject({ left: 548, top: 108 });
  });

  it('lies on words rather than near the control', () => {
    const words: Box = { left: 0, top: 0, width: 1000, height: 1000 };
    expect(placeBadge(field, badge, [], [words])).toMatchObject({ left: 548, top: 224 });
  });

  it('stays in its corner while a person types, even when words come under it', () => {
    const words: Box = { left: 100, top: 220, width: 500, height: 40 };
    expect(placeBadge(field, badge, [], [words], 0)?.corner).toBe(0);
    expect(placeBadge(field, badge, [], [words])?.corner).toBe(1);
  });

  it('leaves a corner that has come too near the control', () => {
    const control: Box = { left: 540, top: 230, width: 60, height: 30 };
    expect(placeBadge(field, badge, [control], [], 0)?.corner).not.toBe(0);
  });

  it('is not shown where it would have to cover the control', () => {
    expect(placeBadge(field, badge, [{ left: 0, top: 0, width: 1000, height: 1000 }], [])).toBeNull();
  });
});
