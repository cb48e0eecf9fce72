// Tailwind's theme names every token of its namespaces: a token that was added and forgotten there would have no utility.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../../components/ui/${name}`, import.meta.url), 'utf8');

it('every colour, type, radius and shadow token has a utility', () => {
  const theme = read('theme.css');
  // The state colours (`--color-warn-tint` …) are reached through `data-sev` only, as `bg-sev-tint`; diffs by <ins> and <del>.
  const indirect = /^--color-(?:ok|advice|warn|block|held|none|ins|del)\b/;
  const tokens = [...read('tokens.css').matchAll(/^\s+(--(?:color|text|type|radius|shadow|font)-[a-z0-9-]+):/gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => !indirect.test(name));
  expect(tokens.length).toBeGreaterThan(40);
  expect(tokens.filter((name) => !theme.includes(`${name}: var(${name})`))).toEqual([]);
});
