import { describe, expect, it } from 'vitest';
import { createPassToken } from '../../../utils/composer/pass-token.ts';

describe('a token for one press', () => {
  it('admits nothing before it is granted', () => {
    expect(createPassToken().admits('text', 0, true)).toBe(false);
  });

  it('admits every event of the press, from pointerdown to submit', () => {
    const token = createPassToken();
    token.grant('text', 1_000);
    expect([1_500, 1_501, 1_580].map((at) => token.admits('text', at, false))).toEqual([true, true, true]);
    expect(token.admits('text', 1_590, true)).toBe(true);
    expect(token.admits('text', 1_600, true)).toBe(true);
  });

  it('is spent a second after the press that used it', () => {
    const token = createPassToken();
    token.grant('text', 0);
    expect(token.admits('text', 5_000, true)).toBe(true);
    expect(token.admits('text', 6_001, true)).toBe(false);
  });

  it('holds for exactly these words', () => {
    const token = createPassToken();
    token.grant('text', 0);
    expect(token.admits('text.', 100, true)).toBe(false);
    expect(token.admits('text', 200, true)).toBe(true);
  });

  it('ends after half a minute without a press', () => {
    const token = createPassToken();
    token.grant('text', 0);
    expect(token.admits('text', 30_000, false)).toBe(true);
    expect(token.admits('text', 30_001, false)).toBe(false);
  });

  it('is replaced by a second grant', () => {
    const token = createPassToken();
    token.grant('one', 0);
    token.grant('two', 0);
    expect([token.admits('one', 1, true), token.admits('two', 1, true)]).toEqual([false, true]);
  });
});
