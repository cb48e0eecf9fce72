// The inventory: official accounts, and unofficial ones that a reviewer has cleared.
import { z } from 'zod';
import { Id, Locale, Platform } from './words.ts';

export const Account = z.strictObject({
  id: Id,
  platform: Platform,
  /** As the platform shows it, without @; on Mastodon `user@host`; on LinkedIn the slug of the page. */
  handle: z.string().min(1).max(200),
  platformUserId: z.string().max(200).optional(),
  displayName: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }),
  unit: Id,
  region: Id.optional(),
  languages: z.array(Locale).min(1),
  /** official: ours · known: not ours, reviewed and tolerated. */
  standing: z.enum(['official', 'known']),
  /** For `known`: what it is, in a few words ("fan page, reviewed 2026-03"). */
  note: z.string().max(300).optional(),
  state: z.enum(['active', 'dormant', 'retired']),
  owner: z.string().max(200).optional(),
  backupOwner: z.string().max(200).optional(),
});
export type Account = z.infer<typeof Account>;
