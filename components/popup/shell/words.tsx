// The language of the page: words, dates and sizes for every screen.
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { Locale } from '../../../contract/words.ts';
import { loadCatalog, loadProfileCatalog, type PopupCatalog } from '../../../utils/i18n/popup/catalogs.ts';
import type { ProfileCatalog, ProfileWords } from '../../../utils/i18n/profile/catalogs.ts';
import { type Translate, translatorOf } from '../../../utils/i18n/translate.ts';
import { type Dates, dates } from './dates.ts';

export interface Words {
  readonly locale: Locale;
  readonly t: Translate<PopupCatalog>;
  /** Words about a profile, the same as on the page itself. */
  readonly profile: ProfileWords;
  readonly dates: Dates;
}

export async function loadWords(locale: Locale): Promise<Words> {
  const [popup, profile] = await Promise.all([loadCatalog(locale), loadProfileCatalog(locale)]);
  return {
    locale,
    t: translatorOf<PopupCatalog>(popup, locale),
    profile: translatorOf<ProfileCatalog>(profile, locale),
    dates: dates(locale),
  };
}

const Context = createContext<Words | null>(null);

/** Speaks `first` until the words of another `locale` are there. */
export function WordsProvider({ first, locale, children }: { first: Words; locale: Locale; children: ReactNode }) {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let current = true;
    const change = async () => {
      const next = await loadWords(locale);
      if (current) setWords(next);
    };
    if (words.locale !== locale) void change();
    return () => {
      current = false;
    };
  }, [words.locale, locale]);
  useEffect(() => {
    document.documentElement.lang = words.locale;
    localStorage.setItem(KEY, words.locale);
  }, [words.locale]);
  return <Context value={words}>{children}</Context>;
}

/** @throws Error outside a WordsProvider. */
export function useWords(): Words {
  const words = useContext(Context);
  if (words === null) throw new Error('no WordsProvider above');
  return words;
}

const KEY = 'locale';

/** The language of the last visit, else the browser's: so that the first frame does not change its words. */
export function firstLocale(): Locale {
  const wanted = [localStorage.getItem(KEY), ...navigator.languages.map((language) => language.slice(0, 2))];
  for (const candidate of wanted) {
    const locale = Locale.safeParse(candidate);
    if (locale.success) return locale.data;
  }
  return 'en';
}
