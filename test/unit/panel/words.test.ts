// The catalogs as a whole: what a reader of one language would trip over.
import { describe, expect, it } from 'vitest';
import { panelWords } from '../../../components/panel/words.ts';
import { el } from '../../../utils/i18n/panel/el.ts';
import { en } from '../../../utils/i18n/panel/en.ts';
import { hu } from '../../../utils/i18n/panel/hu.ts';
import { id } from '../../../utils/i18n/panel/id.ts';
import { pl } from '../../../utils/i18n/panel/pl.ts';
import type { Catalog } from '../../../utils/i18n/translate.ts';

const catalogs: Readonly<Record<string, Catalog>> = { en, pl, hu, el, id };
const forms = (text: Catalog[string]): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name?.toLowerCase() ?? '');

describe.each(Object.entries(catalogs))('%s', (locale, catalog) => {
  it('names what the English names, and nothing else', () => {
    for (const [key, english] of Object.entries<Catalog[string]>(en)) {
      const allowed = new Set(forms(english).flatMap(names));
      const used = forms(catalog[key] ?? '').flatMap(names);
      for (const name of used) expect([...allowed, 'n'], key).toContain(name);
      // A count or a quotation may be left to the other forms.
      for (const name of allowed) if (name !== 'n' && name !== 'match') expect(used, key).toContain(name);
    }
  });

  it('has each plural form that its numbers need', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [key, text] of Object.entries(catalog)) {
      if (typeof text === 'string' || Object.keys(text).length === 1) continue;
      expect(Object.keys(text).toSorted(), key).toEqual(needed.toSorted());
    }
  });

  it('uses its own quotation marks, and no exclamation mark', () => {
    const own = { en: '“”', pl: '„”', hu: '„”', el: '«»', id: '“”' }[locale] ?? '';
    for (const text of Object.values(catalog).flatMap(forms))
      for (const mark of text.match(/[“”„«»"!]/gu) ?? []) expect(own, text).toContain(mark);
  });
});

it('counts as each language counts', () => {
  expect([1, 2, 5, 22].map((n) => panelWords('pl')('head_advice', { n }))).toEqual([
    '1 sugestia',
    '2 sugestie',
    '5 sugestii',
    '22 sugestie',
  ]);
  expect([1, 2].map((n) => panelWords('el')('head_advice', { n }))).toEqual(['1 πρόταση', '2 προτάσεις']);
  expect(panelWords('hu')('head_blocked', { n: 2 })).toBe('Közzététel előtt 2 javítandó');
});
