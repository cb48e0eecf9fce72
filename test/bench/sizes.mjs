// Sizes of the bundles that a person pays for, gzip, beside their budgets (design: "A small loader everywhere, the rest on demand").
import { budgets, gzipSizes } from './bundles.mjs';

const sizes = gzipSizes();
for (const [part, budgetKb] of Object.entries(budgets)) {
  const kb = sizes[part] / 1000;
  process.stdout.write(
    `size ${part}: ${kb.toFixed(1)} kB gzip of ${budgetKb} kB (${((100 * kb) / budgetKb).toFixed(0)} %)\n`,
  );
}
