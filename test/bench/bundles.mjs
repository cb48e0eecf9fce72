// What each part of the production build weighs, gzip -9, in bytes. Read from `.output/chrome-mv3`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../cli/setup.mjs';

/** Budgets in kB gzip. The popup's covers its scripts only. */
export const budgets = { loader: 8, checker: 70, panel: 110, popup: 150 };

const output = join(root, '.output', 'chrome-mv3');
const gzip = (file) => gzipSync(readFileSync(join(output, file)), { level: 9 }).length;

/** Scripts that an HTML page loads: its module entry, every chunk that those import, and of each set of languages the heaviest one. */
function scriptsOf(page) {
  const seen = new Set();
  const languages = new Map();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(join(output, file), 'utf8');
    for (const [, from] of code.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
      visit(join(file, '..', from));
    for (const [, from] of code.matchAll(/import\(["'`](\.{1,2}\/[^"'`]+\.js)["'`]\)/g)) {
      const chunk = join(file, '..', from);
      const language = /\/([a-z]{2})-[^/]+$/.exec(chunk)?.[1] ?? chunk;
      languages.set(language, new Set([...(languages.get(language) ?? []), chunk]));
    }
  };
  for (const [, src] of readFileSync(join(output, page), 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) visit(src);
  const weight = (chunks) => [...chunks].reduce((sum, chunk) => sum + gzip(chunk), 0);
  const heaviest = [...languages.values()].toSorted((one, other) => weight(other) - weight(one))[0] ?? [];
  return [...seen, ...heaviest];
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
