// When two handles are the same account, platform by platform.
import type { Platform } from '../../contract/words.ts';

/**
 * A key that is equal exactly when the handles name the same account on `platform`: without @, case folded, dots dropped where
 * the platform ignores them, a Mastodon handle completed by the server of `url` when it names none.
 */
export function handleKey(platform: Platform, handle: string, url: string): string {
  const bare = handle.trim().replace(/^@/, '').normalize('NFC').toLowerCase();
  switch (platform) {
    case 'mastodon':
      return bare.includes('@') ? bare : `${bare}@${hostOf(url)}`;
    case 'facebook':
      return bare.replaceAll('.', '');
    case 'linkedin':
      return decoded(bare);
    default:
      return bare;
  }
}

/** The part that a person chose: on Mastodon what stands before the server. */
export function localPart(platform: Platform, handle: string): string {
  const bare = handle.trim().replace(/^@/, '');
  return platform === 'mastodon' ? (bare.split('@', 1)[0] ?? bare) : bare;
}

/** `MeridianMutual_help24` -> Meridian, Mutual, help, 24. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu) ?? [];
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC');
  } catch {
    return slug;
  }
}
