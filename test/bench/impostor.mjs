// Judging a profile against inventories of 30 and 100 000 accounts: how long the index takes, how large its arrays are, and the
// p50 and p99 of one verdict. One line a figure. Names are made up from syllables, so that many are close to each other.
import { buildIndex } from '../../utils/impostor/index-build.ts';
import { judge } from '../../utils/impostor/judge.ts';

const SYLLABLES = [
  'me',
  'ri',
  'di',
  'an',
  'mu',
  'tu',
  'al',
  'ko',
  'va',
  'ter',
  'lin',
  'sol',
  'bra',
  'pol',
  'hel',
  'gar',
];
const PLATFORMS = ['x', 'linkedin', 'facebook', 'instagram', 'mastodon'];
const LOOKUPS = 20_000;

/**
 * A generator with a fixed seed (mulberry32): the same names in each run.
 *
 * @param {number} seed
 */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(7);
/** @type {<T>(list: readonly T[]) => T} */
const one = (list) => list[Math.floor(next() * list.length)];
const word = () => one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES);
/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * @param {number} position
 * @returns {import('../../contract/account.ts').Account}
 */
function account(position) {
  const name = `${capital(word())} ${capital(word())}`;
  const platform = PLATFORMS[position % PLATFORMS.length];
  const handle = name.replace(' ', '') + (platform === 'mastodon' ? '@mastodon.social' : '');
  return {
    id: `acc-${position}`,
    platform,
    handle,
    displayName: name,
    url: 'https://x.com/',
    unit: 'unit-eu',
    languages: ['en'],
    standing: 'official',
    state: 'active',
  };
}

/**
 * A third each: one of ours with a character exchanged, one of ours with a word, a stranger.
 *
 * @param {readonly import('../../contract/account.ts').Account[]} accounts
 */
function seen(accounts) {
  const { handle, platform, displayName } = one(accounts);
  const at = 1 + Math.floor(next() * (handle.length - 2));
  const kind = next();
  const seenHandle =
    kind < 1 / 3
      ? handle.slice(0, at) + one(['1', 'o', 'x', '']) + handle.slice(at + 1)
      : kind < 2 / 3
        ? `${handle.split('@')[0]}_support`
        : `${word()}${word()}${Math.floor(next() * 100)}`;
  return { platform, handle: seenHandle, displayName, url: 'https://x.com/' };
}

for (const size of [30, 100_000]) {
  const accounts = Array.from({ length: size }, (_, position) => account(position));
  const started = performance.now();
  const index = buildIndex(accounts);
  const built = performance.now() - started;
  const near = index.letters.near;
  const bytes = near === null ? 0 : near.starts.byteLength + near.hashes.byteLength + near.owners.byteLength;
  const profiles = Array.from({ length: LOOKUPS }, () => seen(accounts));
  for (const facts of profiles.slice(0, 2_000)) judge(facts, index);
  const times = profiles
    .map((facts) => {
      const before = performance.now();
      judge(facts, index);
      return performance.now() - before;
    })
    .toSorted((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => (times[Math.floor(times.length * share)] ?? 0).toFixed(4);
  /** @param {string} text */
  const line = (text) => process.stdout.write(`impostor, ${size} accounts: ${text}\n`);
  line(`index built in ${built.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB for edits`);
  line(`one verdict ${at(0.5)} ms p50, ${at(0.99)} ms p99 (limit 0.3)`);
}
