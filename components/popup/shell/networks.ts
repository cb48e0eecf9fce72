import type { Locale, Platform } from '../../../contract/words.ts';

const names: Readonly<Record<Platform, string>> = {
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  reddit: 'Reddit',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
};

/** Networks are named in words, never by a logo. */
export function networkName(platform: Platform): string {
  return names[platform];
}

/** Each language by its own name. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  pl: 'Polski',
  hu: 'Magyar',
  el: 'Ελληνικά',
  id: 'Bahasa Indonesia',
};
