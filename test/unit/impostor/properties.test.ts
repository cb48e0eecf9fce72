// What holds for every inventory and every profile; names are made at random from few letters, so that many are near each other.
import { describe, expect, it } from 'vitest';
import { compare, spansOf } from '../../../utils/impostor/compare.ts';
import { buildDeleteIndex, candidatesNear } from '../../../utils/impostor/delete-index.ts';
import { editDistance, withinOneEdit } from '../../../utils/impostor/edit.ts';
import { buildIndex } from '../../../utils/impostor/index-build.ts';
import { judge } from '../../../utils/impostor/judge.ts';
import { lettersOf, skeletonOf, unitsOf } from '../../../utils/impostor/skeleton.ts';
import { account, facts, seeded } from './inventory.ts';

const next = seeded(2026);
const below = (limit: number) => Math.floor(next() * limit);
const made = (alphabet: readonly string[], longest: number) =>
  Array.from({ length: 1 + below(longest) }, () => alphabet[below(alphabet.length)] ?? '').join('');

const few = ['a', 'b', 'c'];
const mixed = Array.from('arnvwmIl1_ .-0oÖöОοé9ς🙂𝐚ﬁ\u0301');

describe('edit distance', () => {
  it('bounded and unbounded agree', () => {
    for (let i = 0; i < 4000; i++) {
      const [a, b] = [made(few, 7), made(few, 7)];
      expect(withinOneEdit(a, b), `${a} ${b}`).toBe(editDistance(a, b) <= 1);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
    }
  });

  it('counts a swap as one edit', () => {
    expect(editDistance('mutual', 'mutaul')).toBe(1);
    expect(editDistance('vitalik', 'vitailk')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
});

it('the delete index finds every key within one edit', () => {
  const keys = [...new Set(Array.from({ length: 400 }, () => made(few, 7)))];
  const index = buildDeleteIndex(keys);
  for (let i = 0; i < 400; i++) {
    const query = made(few, 7);
    const found = candidatesNear(index, query);
    keys.forEach((key, position) => {
      if (withinOneEdit(key, query)) expect(found, `${query} near ${key}`).toContain(position);
    });
  }
});

describe('skeletons', () => {
  it('are those of the units, which lie in order inside the text', () => {
    for (let i = 0; i < 3000; i++) {
      const text = made(mixed, 12);
      const units = unitsOf(text);
      expect(units.map((unit) => unit.skeleton).join('')).toBe(skeletonOf(text));
      let last = 0;
      for (const { start, end } of units) {
        expect(start >= 0 && end > start && end <= text.length && end >= last, text).toBe(true);
        last = end;
      }
    }
  });

  it.each([
    ['Meridian_Mutua1', 'MeridianMutual'],
    ['rneridian', 'meridian'],
    ['𝐌𝐞𝐫𝐢𝐝𝐢𝐚𝐧', 'Meridian'],
    ['ＭＥＲＩＤＩＡＮ', 'meridian'],
    ['Μeridian', 'Meridian'],
    ['Łódź', 'lodz'],
    ['straussvvalk', 'strausswalk'],
  ])('%s reads as %s', (seen, official) => {
    expect(skeletonOf(seen)).toBe(skeletonOf(official));
  });

  it('keeps apart what reads differently', () => {
    expect(skeletonOf('tank')).not.toBe(skeletonOf('bank'));
    expect(lettersOf('modern')).not.toBe(lettersOf('modem'));
    expect(skeletonOf('modern')).toBe(skeletonOf('modem'));
  });
});

describe('comparing', () => {
  it('marks nothing on equal texts, and only inside each text', () => {
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [made(mixed, 10), made(mixed, 10)];
      expect(compare(a, a)).toEqual({ differences: [], deceptive: false });
      const { differences } = compare(a, b);
      for (const [side, text] of [
        ['official', a],
        ['seen', b],
      ] as const) {
        let last = -1;
        for (const { start, end } of spansOf(differences, side)) {
          expect(start > last && end > start && end <= text.length, `${a} | ${b}`).toBe(true);
          last = end;
        }
      }
    }
  });

  it('does not call a plain spelling of an accented name a deception, but the other way round', () => {
    expect(compare('Kovács', 'Kovacs').deceptive).toBe(false);
    expect(compare('Meridian', 'Merídian').deceptive).toBe(true);
  });
});

describe('judging', () => {
  it('never suspects an official account, and answers the same twice', () => {
    for (let round = 0; round < 30; round++) {
      const accounts = Array.from({ length: 40 }, () =>
        account('x', made(['me', 'ri', 'an', 'o', '1'], 6), made(mixed, 9)),
      );
      const index = buildIndex(accounts);
      for (const { handle, displayName } of accounts) {
        const profile = facts('x', below(2) === 0 ? handle.toUpperCase() : handle, displayName);
        expect(judge(profile, index).verdict).toBe('official');
      }
      for (let i = 0; i < 60; i++) {
        const profile = facts('x', made(['me', 'ri', 'an', 'o', '0', '_'], 6), made(mixed, 9));
        const verdict = judge(profile, index);
        expect(judge(profile, index)).toEqual(verdict);
        expect(verdict.score >= 0 && verdict.score <= 1).toBe(true);
        for (const { seen = '', spans = [] } of verdict.reasons) {
          expect(spans.every(({ start, end }) => start >= 0 && start < end && end <= seen.length)).toBe(true);
        }
      }
    }
  });

  it('suspects every official handle of ten letters with one letter exchanged for its double, added or left out', () => {
    const handles = ['MeridianMutual', 'northwindtrading', 'GarnetInsurance', 'blueharbourbank'];
    const index = buildIndex(handles.map((handle) => account('x', handle, handle)));
    const doubles: Record<string, string> = { l: '1', i: '1', o: '0', e: '3', a: '4', m: 'rn', s: '5' };
    for (const handle of handles) {
      for (let at = 0; at < handle.length; at++) {
        const letter = handle.charAt(at).toLowerCase();
        const variants = [handle.slice(0, at) + handle.slice(at + 1), `${handle.slice(0, at)}x${handle.slice(at)}`];
        if (doubles[letter] !== undefined) variants.push(handle.slice(0, at) + doubles[letter] + handle.slice(at + 1));
        for (const seen of variants) {
          expect(judge(facts('x', seen), index), seen).toMatchObject({ verdict: 'suspected', account: { handle } });
        }
      }
    }
  });
});
