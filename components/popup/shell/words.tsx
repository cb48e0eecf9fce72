// The language of the page: words, dates and sizes for every screen.
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { Locale } from '../../../contract/words.ts';
import { popupCatalogs, type PopupCatalog } from '../../../utils/i18n/popup/catalogs.ts';
import { type Translate, translator } from '../../../utils/i18n/translate.ts';
import { type Dates, dates } from './dates.ts';

export interface Words {
  readonly locale: Locale;
  readonly t: Translate<PopupCatalog>;
  readonly dates: Dates;
}

const Context = createContext<Words | null>(null);

export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const words = useMemo<Words>(
    () => ({ locale, t: translator<PopupCatalog>(popupCatalogs, locale), dates: dates(locale) }),
    [locale],
  );
  useEffect(() => {
    document.documentElement.lang = locale;
    rememberLocale(locale);
  }, [locale]);
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

function rememberLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
}
