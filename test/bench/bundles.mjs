// What each part of the production build weighs, gzip -9, in bytes. Read from `.output/chrome-mv3`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../cli/setup.mjs';

/** Budgets in kB gzip. The popup's covers its scripts only. */
export const budgets = { loader: 8, checker: 70, panel: 110, popup: 150 };

const output = join(root, '.output', 'chrome-mv3');
const gzip = (file) => gzipSync(readFileSync(join(output, file)), { level: 9 }).length;

/** Scripts that an HTML page loads: its module entry, and every chunk that is preloaded or imported by them. */
function scriptsOf(page) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from] of readFileSync(join(output, file), 'utf8').matchAll(
      /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g,
    )) {
      visit(join(file, '..', from));
    }
  };
  for (const [, src] of readFileSync(join(output, page), 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) visit(src);
  return [...seen];
}

/** @returns {Record<keyof typeof budgets, number>} */
export function gzipSizes() {
  return {
    loader: gzip('content-scripts/loader.js'),
    checker: gzip('content-scripts/composer.js'),
    panel: gzip('content-scripts/panel.js'),
    popup: scriptsOf('popup.html').reduce((sum, file) => sum + gzip(file), 0),
  };
}
