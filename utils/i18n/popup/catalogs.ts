// The popup's words in every language of the interface. A page loads the one it needs.
import type { Locale } from '../../../contract/words.ts';
import type { CatalogLike } from '../translate.ts';
import type { ProfileCatalog } from '../profile/catalogs.ts';
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

const profileLoaders: Readonly<Record<Locale, () => Promise<CatalogLike<ProfileCatalog>>>> = {
  en: async () => (await import('../profile/en.ts')).en,
  pl: async () => (await import('../profile/pl.ts')).pl,
  hu: async () => (await import('../profile/hu.ts')).hu,
  el: async () => (await import('../profile/el.ts')).el,
  id: async () => (await import('../profile/id.ts')).id,
};

/** The words that the profile badge uses: a verdict reads the same on the page and here. */
export function loadProfileCatalog(locale: Locale): Promise<CatalogLike<ProfileCatalog>> {
  return profileLoaders[locale]();
}
