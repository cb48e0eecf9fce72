import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Locale } from '../../../contract/words.ts';
import { loadCatalog, type PopupKey } from '../../../utils/i18n/popup/catalogs.ts';
import { en } from '../../../utils/i18n/popup/en.ts';
import type { PluralText } from '../../../utils/i18n/translate.ts';

type Texts = Readonly<Record<string, string | PluralText>>;

const formsOf = (text: string | PluralText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
/** What a text may be told: the union over its forms, because a form for one may leave the number out. */
const told = (text: string | PluralText) =>
  [...new Set(formsOf(text).flatMap(holes))].sort((a, b) => a.localeCompare(b));

describe.each(Locale.options)('%s', (locale) => {
  it('has the keys of English, and nothing else', async () => {
    expect(Object.keys(await loadCatalog(locale)).sort()).toEqual(Object.keys(en).sort());
  });

  it('is told the same values as English in every text', async () => {
    const texts: Texts = await loadCatalog(locale);
    const english: Texts = en;
    const differing = Object.keys(english).filter(
      (key) => JSON.stringify(told(texts[key] ?? '')) !== JSON.stringify(told(english[key] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it('has a plural form for every category that whole numbers of the language take', async () => {
    const texts: Texts = await loadCatalog(locale);
    const rules = new Intl.PluralRules(locale);
    const needed = [...new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)))];
    const lacking = Object.entries(texts).filter(
      ([, text]) => typeof text !== 'string' && needed.some((form) => !(form in text) && !invariant(text)),
    );
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  it('neither shouts nor leaves a text empty', async () => {
    const texts: Texts = await loadCatalog(locale);
    const all = Object.values(texts).flatMap(formsOf);
    expect(all.filter((text) => text.trim() === '' || /[!¡]/.test(text))).toEqual([]);
  });
});

/** Hungarian and Indonesian nouns do not change after a number: one form says all. */
function invariant(text: PluralText): boolean {
  return Object.keys(text).length === 1;
}

it('has no text that no screen uses', () => {
  const folders = ['../../../components/popup', '../../../entrypoints/popup'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const code = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    )
    .join('\n');
  const made = [...code.matchAll(/`([a-z_.]+\.)\$\{[^}]+\}((?:\.[a-z]+)?)`/g)].map(([, start, end]) => ({
    start,
    end,
  }));
  const used = (key: string) =>
    code.includes(`'${key}'`) || made.some(({ start = '', end = '' }) => key.startsWith(start) && key.endsWith(end));
  const contacts = ['silent.title', 'revoked.title', 'problem.title', 'local.title'] satisfies PopupKey[];
  expect(Object.keys(en).filter((key) => !used(key) && !contacts.some((each) => each === key))).toEqual([]);
});
