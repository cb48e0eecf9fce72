// The language of the interface, from everything that may decide it.
import { browser } from 'wxt/browser';
import type { Locale } from '../../contract/words.ts';
import { readDevice } from '../../utils/store/device.ts';
import { readLocale } from '../../utils/store/settings.ts';
import { knownPreset } from '../../utils/sync/preset.ts';

export async function currentLocale(): Promise<Locale> {
  const [preset, device] = await Promise.all([knownPreset(), readDevice()]);
  return readLocale([preset.locale, device?.me.person.locale, browser.i18n.getUILanguage()]);
}
