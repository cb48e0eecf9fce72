// Texts for people: one typed catalog a surface and language, plurals by Intl.PluralRules, no host locale anywhere.
import type { Locale, LocalisedText } from '../../contract/words.ts';

/** Forms by plural category of `n`. Polish needs one, few, many, other; Hungarian and Greek one, other; Indonesian other. */
export type PluralText = { readonly other: string } & Partial<
  Readonly<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>
>;
export type Catalog = Readonly<Record<string, string | PluralText>>;
export type Values = Readonly<Record<string, string | number>>;

/** A language's catalog has every key of the English one; a text with forms may have other forms. */
export type CatalogLike<C extends Catalog> = { readonly [K in keyof C]: C[K] extends string ? string : PluralText };

export type Translate<C extends Catalog> = (key: keyof C & string, values?: Values) => string;

/**
 * Makes the `t` of a surface. `{name}` in a text is replaced from `values`; numbers are written as the language writes them.
 * A text with plural forms takes its form from `values.n`.
 */
export function translator<C extends Catalog>(
  catalogs: Readonly<Record<Locale, CatalogLike<C>>>,
  locale: Locale,
): Translate<C> {
  return translatorOf(catalogs[locale], locale);
}

/** The same for a surface that loads the one catalog it needs. */
export function translatorOf<C extends Catalog>(catalog: CatalogLike<C>, locale: Locale): Translate<C> {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const text: string | PluralText = catalog[key];
    const form = typeof text === 'string' ? text : (text[plurals.select(Number(values.n ?? 0))] ?? text.other);
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

/** The words in a language, English where that language is missing. */
export function localised(text: LocalisedText, locale: Locale): string {
  return text[locale] ?? text.en;
}
