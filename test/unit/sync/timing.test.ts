import { describe, expect, it } from 'vitest';
import { nextPullMs, retryMs } from '../../../utils/sync/timing.ts';

const minutes = (ms: number) => ms / 60_000;

describe('the next pull', () => {
  it.each([
    [0, 0, 3],
    [0, 0.5, 5],
    [0, 1, 7],
    [1, 0.5, 5],
    [2, 0.5, 10],
    [3, 0.5, 20],
    [4, 0.5, 30],
    [40, 0.5, 30],
    [40, 1, 42],
  ])('after %i quiet pulls, chance %f: %f minutes', (unchanged, random, expected) => {
    expect(minutes(nextPullMs(unchanged, random))).toBeCloseTo(expected);
  });
});

describe('the next attempt after a failure', () => {
  it.each([
    [1, 0, 0.5],
    [1, 1, 1],
    [3, 1, 4],
    [3, 0.5, 2],
    [10, 1, 30],
    [2000, 1, 30],
  ])('failure %i, chance %f: %f minutes', (failures, random, expected) => {
    expect(minutes(retryMs(failures, random))).toBeCloseTo(expected);
  });
});
