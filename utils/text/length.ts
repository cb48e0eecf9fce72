// How long a post is by the platform's own counting.
import type { PostLength } from '../../contract/check.ts';
import type { Platform } from '../../contract/words.ts';

/** Null where the platform is unknown. `maxLength` is a limit read from the page, in the platform's unit. */
export function countLength(text: string, platform: Platform | undefined, maxLength?: number): PostLength | null {
  if (platform === undefined) return null;
  return { used: text.length, max: maxLength ?? 280, unit: 'utf16' };
}
