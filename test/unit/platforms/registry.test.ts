import { expect, it } from 'vitest';
import { hostPatterns, platformOf, platforms } from '../../../utils/platforms/registry.ts';

it.each([
  ['https://x.com/home', 'x'],
  ['https://twitter.com/home', 'x'],
  ['https://www.linkedin.com/feed/', 'linkedin'],
  ['https://mastodon.social/@meridian', 'mastodon'],
  ['http://x.com/home', null],
  ['https://x.com.example/home', null],
  ['https://help.x.com/', null],
  ['https://linkedin.com/feed/', null],
])('%s is a page of %s', (url, id) => {
  expect(platformOf(new URL(url))?.id ?? null).toBe(id);
});

it('gives the manifest one exact host a pattern', () => {
  for (const pattern of hostPatterns) expect(pattern).toMatch(/^https:\/\/[a-z.]+\/\*$/);
  expect(new Set(hostPatterns).size).toBe(hostPatterns.length);
});

it('says of each selector when it was last seen', () => {
  const sightings = platforms.flatMap((platform) => [
    ...platform.composers.flatMap(({ field, root, publish, fields }) => [
      ...field,
      ...root,
      ...publish,
      ...Object.values(fields ?? {}),
    ]),
    ...platform.identity.flatMap(({ where }) => where),
    ...platform.profile.displayName,
    ...platform.profile.bio,
    ...platform.profile.anchor,
  ]);
  expect(sightings.length).toBeGreaterThan(20);
  for (const { selector, seen } of sightings) expect(seen, selector).toMatch(/^20\d\d-(0[1-9]|1[0-2])(-\d\d)?$/);
});

it.each([
  ['x', '/MeridianMutual', 'MeridianMutual'],
  ['x', '/Meridian_Mutua1/', 'Meridian_Mutua1'],
  ['x', '/MeridianMutual/status/1', undefined],
  ['x', '/a_handle_of_sixteen', undefined],
  ['linkedin', '/company/meridian-mutual/', 'meridian-mutual'],
  ['linkedin', '/in/bence-kov%C3%A1cs', 'bence-kov%C3%A1cs'],
  ['linkedin', '/feed/', undefined],
  ['mastodon', '/@meridian', 'meridian'],
  ['mastodon', '/@meridian@mastodon.social', 'meridian@mastodon.social'],
  ['mastodon', '/@meridian/113', undefined],
  ['mastodon', '/home', undefined],
])('%s: the handle of %s is %s', (id, path, handle) => {
  const profile = platforms.find((platform) => platform.id === id)?.profile;
  expect(profile?.path.exec(path)?.groups?.handle).toBe(handle);
});
