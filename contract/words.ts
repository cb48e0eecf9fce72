// The closed word lists of the field (domain reference §1): one spelling for code, API, storage and UI keys.
import { z } from 'zod';

/** A network whose native composer we know. */
export const Platform = z.enum([
  'x',
  'linkedin',
  'facebook',
  'instagram',
  'threads',
  'tiktok',
  'youtube',
  'reddit',
  'bluesky',
  'mastodon',
]);
export type Platform = z.infer<typeof Platform>;

/** What kind of text is being written. */
export const Surface = z.enum(['post', 'reply', 'comment', 'dm', 'bio', 'story', 'title']);
export type Surface = z.infer<typeof Surface>;

/** Whose post it is: decides whether policy binds (official) or only advises (personal, unknown). */
export const Identity = z.enum(['official', 'personal', 'unknown']);
export type Identity = z.infer<typeof Identity>;

/** info = advice, warn = confirm with a reason, block = cannot be published without a fix or an approval. */
export const Severity = z.enum(['info', 'warn', 'block']);
export type Severity = z.infer<typeof Severity>;

/** Languages of the interface, the shipped packs and the demo organisation. */
export const Locale = z.enum(['en', 'pl', 'hu', 'el', 'id']);
export type Locale = z.infer<typeof Locale>;

/** Words for people, by language. English is the fallback, so it is compulsory. */
export const LocalisedText = z.strictObject({
  en: z.string().min(1).max(2000),
  pl: z.string().min(1).max(2000).optional(),
  hu: z.string().min(1).max(2000).optional(),
  el: z.string().min(1).max(2000).optional(),
  id: z.string().min(1).max(2000).optional(),
});
export type LocalisedText = z.infer<typeof LocalisedText>;

/** Roles are granted on a unit and hold for its subtree (domain reference §2). */
export const Role = z.enum([
  'employee',
  'community_manager',
  'content_manager',
  'approver',
  'final_approver',
  'strategist',
  'analyst',
  'coordinator',
  'district_manager',
  'governance_lead',
  'brand_protection',
  'security_officer',
  'auditor',
  'org_admin',
]);
export type Role = z.infer<typeof Role>;

/** A stable id made by the server or by a seed: `unit-pl`, `entry-012`. Never shown to people. */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'letters, digits, dot, dash and underscore; at most 80');

/** A time with zone, ISO 8601, as it travels. */
export const Instant = z.iso.datetime({ offset: true });
