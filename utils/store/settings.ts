// The language of the interface: what the person chose, else the preset, else the person's entry at the server, else the browser's.
import { z } from 'zod';
import { Locale } from '../../contract/words.ts';
import { item } from './kv.ts';

const settings = item('settings', z.object({ locale: Locale.optional() }));

export async function chooseLocale(locale: Locale): Promise<void> {
  await settings.write({ ...(await settings.read()), locale });
}

/** @param wishes in order: the preset's, the person's at the server, the browser's as BCP 47 */
export async function readLocale(wishes: readonly (string | null | undefined)[]): Promise<Locale> {
  for (const wish of [(await settings.read())?.locale, ...wishes]) {
    const parsed = Locale.safeParse(wish?.split('-')[0]);
    if (parsed.success) return parsed.data;
  }
  return 'en';
}
