// Accounts to judge against, and profiles to judge.
import type { Account } from '../../../contract/account.ts';
import type { Platform } from '../../../contract/words.ts';
import type { ProfileFacts } from '../../../utils/messages.ts';

export function account(platform: Platform, handle: string, displayName: string, more: Partial<Account> = {}): Account {
  return {
    id: `acc-${platform}-${handle.replace(/[^A-Za-z0-9.-]/g, '-')}`,
    platform,
    handle,
    displayName,
    url: 'https://x.com/',
    unit: 'unit-eu',
    languages: ['en'],
    standing: 'official',
    state: 'active',
    ...more,
  };
}

export function facts(platform: Platform, handle: string, displayName?: string, more: Partial<ProfileFacts> = {}) {
  const host = platform === 'mastodon' ? 'mastodon.social' : `${platform}.com`;
  const base: ProfileFacts = { platform, handle, url: `https://${host}/${handle}` };
  return { ...base, ...(displayName === undefined ? {} : { displayName }), ...more };
}

/** A generator with a fixed seed (mulberry32), so that a failing property fails again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
