// What an address alone says of a profile: the network and the handle.
import { platformOf } from '../../../utils/platforms/registry.ts';
import type { ProfileFacts } from '../../../utils/messages.ts';

export type Looked =
  | { readonly kind: 'profile'; readonly facts: ProfileFacts }
  /** A page on a network we cannot compare on, or none: it may still be reported. */
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'bad' };

/** Reads a pasted address; one without a scheme is taken as https. */
export function lookAt(pasted: string): Looked {
  const url = parse(pasted.trim());
  if (url === null) return { kind: 'bad' };
  const platform = platformOf(url);
  const handle = platform?.profile.path.exec(url.pathname)?.groups?.handle;
  if (platform === null || handle === undefined || platform.profile.reserved.includes(handle.toLowerCase()))
    return { kind: 'page', url: url.href };
  return {
    kind: 'profile',
    facts: { platform: platform.id, handle: decoded(fullHandle(platform.id, handle, url.hostname)), url: url.href },
  };
}

/** On Mastodon an account is `user@host`; its own server leaves the host out. */
function fullHandle(platform: string, handle: string, host: string): string {
  return platform === 'mastodon' && !handle.includes('@') ? `${handle}@${host}` : handle;
}

function decoded(handle: string): string {
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}

function parse(text: string): URL | null {
  if (/\s/.test(text)) return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null;
  return url;
}
