// The profile part's words in every language of the interface.
import type { Locale } from '../../../contract/words.ts';
import type { CatalogLike, Translate } from '../translate.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { pl } from './pl.ts';

export type ProfileCatalog = typeof en;
export type ProfileWords = Translate<ProfileCatalog>;

export const profileCatalogs: Readonly<Record<Locale, CatalogLike<ProfileCatalog>>> = { en, pl, hu, el, id };
