import { describe, expect, it } from 'vitest';
import { Locale } from '../../../contract/words.ts';
import { profileCatalogs } from '../../../utils/i18n/profile/catalogs.ts';
import { en } from '../../../utils/i18n/profile/en.ts';
import type { PluralText } from '../../../utils/i18n/translate.ts';

const forms = (text: string | PluralText) => (typeof text === 'string' ? [text] : Object.values(text));
const places = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1]);

describe.each(Locale.options)('the profile words in %s', (locale) => {
  const catalog = profileCatalogs[locale];

  it.each(Object.keys(en) as (keyof typeof en)[])('%s says all that the English one says', (key) => {
    const english = new Set(forms(en[key]).flatMap(places));
    for (const form of forms(catalog[key])) {
      const missing = [...english].filter((place) => !places(form).includes(place));
      expect(missing, form).toEqual([]);
      expect(
        places(form).filter((place) => place === undefined || !english.has(place)),
        form,
      ).toEqual([]);
    }
  });

  it('has every plural form that the language needs', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const text of Object.values(catalog)) {
      if (typeof text !== 'string' && needed.length > 2)
        expect(Object.keys(text)).toEqual(expect.arrayContaining(needed));
    }
  });
});
