// The profile part of a page: one visit after the other, each read, judged by the worker and shown.
import { isAlive } from '../composer/lifetime.ts';
import { profileCatalogs } from '../i18n/profile/catalogs.ts';
import { translator } from '../i18n/translate.ts';
import type { FlagDraft, ProfileFacts, ProfileView } from '../messages.ts';
import { answerWorker, ask, WorkerUnreachable } from '../page-messages.ts';
import type { PlatformAdapter } from '../platforms/adapter.ts';
import { NotStored } from './flag-form.ts';
import { followAnchor } from './follow.ts';
import { lookOf } from './looks.ts';
import { createOverlay } from './overlay.ts';
import { profileHere, type ShownProfile, whenProfileShown } from './shown.ts';

export interface ProfilePart {
  isAlive(): boolean;
  /** Reads the page anew: the address is another profile's, or the part was asked for once more. Harmless when nothing changed. */
  visit(): void;
  stop(): void;
}

export function startProfilePart(platform: PlatformAdapter): ProfilePart {
  const life = new AbortController();
  const openedFor = new Set<string>();
  /** The visit that is going on, and what it is about once the page has said so. */
  let visiting: AbortController | null = null;
  let facts: ProfileFacts | null = null;

  answerWorker({ 'tab.profile': () => ({ facts: profileHere(platform)?.facts ?? null }) }, life.signal);

  const visit = async () => {
    const here = profileHere(platform);
    if (here !== null && facts !== null && isSame(here.facts, facts)) return;
    end();
    const stop = new AbortController();
    visiting = stop;
    life.signal.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
    const profile = here ?? (await whenProfileShown(platform, stop.signal));
    if (profile === null || stop.signal.aborted) return;
    facts = profile.facts;
    await show(profile, stop);
  };

  const end = () => {
    visiting?.abort();
    visiting = null;
    facts = null;
  };

  const show = async (profile: ShownProfile, stop: AbortController) => {
    const view = await ask('profile.judge', profile.facts);
    const unitName = view.verdict.verdict === 'official' ? await unitNameOf(view) : null;
    if (stop.signal.aborted) return;
    const t = translator(profileCatalogs, view.locale);
    const overlay = createOverlay(view, unitName, t, { copy, store }, stop.signal);
    if (overlay === null) return;
    const follow = (anchor: Element) => {
      const following = new AbortController();
      stop.signal.addEventListener('abort', () => following.abort(), { once: true });
      overlay.place(anchor);
      const moved = () => {
        if (!isAlive()) {
          life.abort();
          return;
        }
        const here = profileHere(platform);
        if (here !== null && isSame(here.facts, profile.facts)) {
          if (here.anchor === anchor) overlay.place(anchor);
          else {
            following.abort();
            follow(here.anchor);
          }
          return;
        }
        end();
        // the same profile drawn anew, or with another name; where the address is no profile's, this ends after its limit
        start();
      };
      followAnchor(anchor, moved, following.signal);
    };
    follow(profile.anchor);
    if (lookOf(view, null, t)?.kind === 'likely' && !openedFor.has(profile.facts.handle)) {
      openedFor.add(profile.facts.handle);
      overlay.openQuietly();
    }
  };

  const start = () => {
    visit().catch((error: unknown) => {
      // Without its worker the part is an orphan. Any other failure costs this visit only.
      if (error instanceof WorkerUnreachable) life.abort();
      else end();
    });
  };
  return { isAlive: () => isAlive() && !life.signal.aborted, visit: start, stop: () => life.abort() };
}

/** Unit names are in the page's state. Without them the badge says "Official" alone. */
async function unitNameOf({ verdict }: ProfileView): Promise<string | null> {
  if (verdict.account === null) return null;
  const { unitNames } = await ask('page.state', null);
  return unitNames[verdict.account.unit] ?? null;
}

async function store(draft: FlagDraft): Promise<void> {
  try {
    await ask('flag.submit', draft);
  } catch (cause) {
    throw new NotStored(!isAlive(), { cause });
  }
}

const copy = (text: string) => navigator.clipboard.writeText(text);

/** The same page under the same names; a bio that comes later changes nothing. */
function isSame(a: ProfileFacts, b: ProfileFacts): boolean {
  return a.handle === b.handle && a.displayName === b.displayName && a.url === b.url;
}
