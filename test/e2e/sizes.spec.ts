// What a person pays for each part of the production build, gzip, within its budget (test/bench/bundles.mjs).
import { expect, test } from '@playwright/test';
import { budgets, gzipSizes } from '../bench/bundles.mjs';

for (const [part, budgetKb] of Object.entries(budgets)) {
  test(`the ${part} weighs at most ${budgetKb} kB`, () => {
    const sizes: Record<string, number> = gzipSizes();
    expect((sizes[part] ?? Number.POSITIVE_INFINITY) / 1000).toBeLessThanOrEqual(budgetKb);
  });
}
