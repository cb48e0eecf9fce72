// Under which keys an account is found.
import type { Account } from '../../contract/account.ts';
import type { Platform } from '../../contract/words.ts';
import { handleKey } from '../impostor/handle.ts';

/** @param url of the page or the account; completes a Mastodon handle that names no server */
export const byHandle = (generation: number, platform: Platform, handle: string, url: string): string =>
  `${generation}|${platform}|h:${handleKey(platform, handle, url)}`;

export const byName = (generation: number, platform: Platform, displayName: string): string =>
  `${generation}|${platform}|n:${foldName(displayName)}`;

/** Every key of an account. */
export const accountLookups = (generation: number, account: Account): string[] => [
  byHandle(generation, account.platform, account.handle, account.url),
  byName(generation, account.platform, account.displayName),
];

/** One form of each letter, no case, single spaces. */
const foldName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
