// The panel's words in each language of the interface, made once a language.
import type { Locale } from '../../contract/words.ts';
import { el } from '../../utils/i18n/panel/el.ts';
import { en } from '../../utils/i18n/panel/en.ts';
import { hu } from '../../utils/i18n/panel/hu.ts';
import { id } from '../../utils/i18n/panel/id.ts';
import { pl } from '../../utils/i18n/panel/pl.ts';
import { type Translate, translator } from '../../utils/i18n/translate.ts';

export type PanelWords = Translate<typeof en>;
export type PanelKey = keyof typeof en;

const made = new Map<Locale, PanelWords>();

export function panelWords(locale: Locale): PanelWords {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const words = translator<typeof en>({ en, pl, hu, el, id }, locale);
  made.set(locale, words);
  return words;
}
