// The platforms we know, and the one source of the manifest's match patterns.
import type { PlatformAdapter } from './adapter.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { x } from './x.ts';

export const platforms: readonly PlatformAdapter[] = [x, linkedin, mastodon];

export const hostPatterns: readonly string[] = platforms.flatMap((platform) => platform.matches);

/** The platform of a page, by host; null where we are a guest that does nothing. */
export function platformOf(url: { protocol: string; hostname: string }): PlatformAdapter | null {
  if (url.protocol !== 'https:') return null;
  return platforms.find((platform) => platform.matches.some((pattern) => hostOf(pattern) === url.hostname)) ?? null;
}

/** `https://x.com/*` -> `x.com`. Our patterns have no wildcard in the host. */
function hostOf(pattern: string): string {
  return pattern.slice('https://'.length, pattern.indexOf('/', 'https://'.length));
}
