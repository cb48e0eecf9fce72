// The popup's words in every language of the interface. A page loads the one it needs.
import type { Locale } from '../../../contract/words.ts';
import type { CatalogLike } from '../translate.ts';
import type { en } from './en.ts';

export type PopupCatalog = typeof en;
export type PopupKey = keyof PopupCatalog;

const loaders: Readonly<Record<Locale, () => Promise<CatalogLike<PopupCatalog>>>> = {
  en: async () => (await import('./en.ts')).en,
  pl: async () => (await import('./pl.ts')).pl,
  hu: async () => (await import('./hu.ts')).hu,
  el: async () => (await import('./el.ts')).el,
  id: async () => (await import('./id.ts')).id,
};

export function loadCatalog(locale: Locale): Promise<CatalogLike<PopupCatalog>> {
  return loaders[locale]();
}
