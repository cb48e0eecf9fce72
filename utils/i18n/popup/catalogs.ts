// The popup's words in every language of the interface.
import type { Locale } from '../../../contract/words.ts';
import type { CatalogLike } from '../translate.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { pl } from './pl.ts';

export type PopupCatalog = typeof en;
export type PopupKey = keyof PopupCatalog;

export const popupCatalogs: Readonly<Record<Locale, CatalogLike<PopupCatalog>>> = { en, pl, hu, el, id };
