import { describe, expect, it } from 'vitest';
import { lightnessOf } from '../../../utils/composer/ground.ts';

describe('the lightness of a computed colour', () => {
  it.each<[string, 'light' | 'dark' | null]>([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(0, 0, 0, 0.9)', 'dark'],
    ['rgb(0 0 0 / 20%)', null],
    ['oklch(0.97 0.01 264)', 'light'],
    ['oklch(0.2 0.01 264 / 0.95)', 'dark'],
    ['lab(96 0 0)', 'light'],
    ['color(srgb 0.1 0.1 0.1)', 'dark'],
    ['color(display-p3 0.9 0.9 0.9)', 'light'],
    ['transparent', null],
  ])('%s is %s', (color, expected) => {
    const lightness = lightnessOf(color);
    expect(lightness === null ? null : lightness < 0.5 ? 'dark' : 'light').toBe(expected);
  });
});
