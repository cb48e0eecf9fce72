// Waits until the page shows the profile that its address promises.
import type { ProfileFacts } from '../messages.ts';
import type { PlatformAdapter } from '../platforms/adapter.ts';
import { first, readProfile } from '../platforms/locate.ts';

export interface ShownProfile {
  readonly facts: ProfileFacts;
  readonly anchor: Element;
}

/** A page that has not drawn the name by then will not; we go away rather than watch it for ever. */
const LIMIT_MS = 5_000;

/** Null when nothing is there: not a profile, another one still, or not drawn yet. */
export function profileHere(platform: PlatformAdapter): ShownProfile | null {
  const profile = readProfile(platform, location);
  const anchor = first(document, platform.profile.anchor);
  return profile?.displayName === undefined || anchor === null ? null : { facts: { ...profile }, anchor };
}

/** Resolves with the profile as soon as it is drawn; with null after 5 s or when `signal` aborts. */
export function whenProfileShown(platform: PlatformAdapter, signal: AbortSignal): Promise<ShownProfile | null> {
  return new Promise((resolve) => {
    const done = (found: ShownProfile | null) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', abandoned);
      resolve(found);
    };
    const look = () => {
      const found = profileHere(platform);
      if (found !== null) done(found);
    };
    const abandoned = () => done(null);
    const observer = new MutationObserver(look);
    const timer = setTimeout(abandoned, LIMIT_MS);
    signal.addEventListener('abort', abandoned, { once: true });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    look();
  });
}
