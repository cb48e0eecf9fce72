// The inventory of the demo organisation: thirty official accounts and three that are not ours but were looked at.
import type { Account } from '../../contract/account.ts';

type Row = Pick<Account, 'id' | 'platform' | 'handle' | 'displayName' | 'unit' | 'languages'> &
  Partial<Pick<Account, 'standing' | 'note' | 'state' | 'owner' | 'backupOwner' | 'platformUserId'>>;

const addressOf: Record<Account['platform'], (handle: string) => string> = {
  x: (handle) => `https://x.com/${handle}`,
  linkedin: (handle) => `https://www.linkedin.com/company/${handle}/`,
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  instagram: (handle) => `https://www.instagram.com/${handle}/`,
  threads: (handle) => `https://www.threads.com/@${handle}`,
  tiktok: (handle) => `https://www.tiktok.com/@${handle}`,
  youtube: (handle) => `https://www.youtube.com/@${handle}`,
  reddit: (handle) => `https://www.reddit.com/user/${handle}/`,
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
  mastodon: (handle) => `https://${handle.split('@')[1]}/@${handle.split('@')[0]}`,
};

const ruth = { owner: 'Ruth Adeyemi', backupOwner: 'Zofia Lis' };
const zofia = { owner: 'Zofia Lis', backupOwner: 'Marek Sobol' };
const katalin = { owner: 'Katalin Szabó', backupOwner: 'Bence Kovács' };
const eleni = { owner: 'Eleni Papadaki', backupOwner: 'Nikos Vlachos' };
const dewi = { owner: 'Dewi Santoso', backupOwner: 'Bagus Pratama' };
const oliver = { owner: 'Oliver Grant', backupOwner: 'Ruth Adeyemi' };

// biome-ignore format: one account a line is a table that can be read
const rows: readonly Row[] = [
  { id: 'acc-x-eu', platform: 'x', handle: 'MeridianMutual', displayName: 'Meridian Mutual', unit: 'unit-eu', languages: ['en'], ...ruth },
  { id: 'acc-x-pl', platform: 'x', handle: 'MeridianPolska', displayName: 'Meridian Mutual Polska', unit: 'unit-pl', languages: ['pl'], ...zofia },
  { id: 'acc-x-hu', platform: 'x', handle: 'MeridianMagyar', displayName: 'Meridian Mutual Magyarország', unit: 'unit-hu', languages: ['hu'], ...katalin },
  { id: 'acc-x-el', platform: 'x', handle: 'MeridianHellas', displayName: 'Meridian Mutual Ελλάδα', unit: 'unit-el', languages: ['el'], ...eleni },
  { id: 'acc-x-id', platform: 'x', handle: 'MeridianID', displayName: 'Meridian Mutual Indonesia', unit: 'unit-id', languages: ['id'], ...dewi },
  { id: 'acc-x-uk', platform: 'x', handle: 'MeridianUK', displayName: 'Meridian Mutual UK', unit: 'unit-uk', languages: ['en'], ...oliver },
  { id: 'acc-x-help', platform: 'x', handle: 'MeridianHelp', displayName: 'Meridian Help', unit: 'unit-eu', languages: ['en', 'pl', 'hu'], ...ruth },
  { id: 'acc-x-claims-hu', platform: 'x', handle: 'meridian_karrendezes', displayName: 'Meridian Kárrendezés', unit: 'unit-hu', languages: ['hu'], ...katalin },
  { id: 'acc-linkedin-eu', platform: 'linkedin', handle: 'meridian-mutual', displayName: 'Meridian Mutual', unit: 'unit-eu', languages: ['en'], ...ruth },
  { id: 'acc-linkedin-pl', platform: 'linkedin', handle: 'meridian-mutual-polska', displayName: 'Meridian Mutual Polska', unit: 'unit-pl', languages: ['pl'], ...zofia },
  { id: 'acc-linkedin-hu', platform: 'linkedin', handle: 'meridian-mutual-magyarorszag', displayName: 'Meridian Mutual Magyarország', unit: 'unit-hu', languages: ['hu'], ...katalin },
  { id: 'acc-linkedin-id', platform: 'linkedin', handle: 'meridian-mutual-indonesia', displayName: 'Meridian Mutual Indonesia', unit: 'unit-id', languages: ['id', 'en'], ...dewi },
  { id: 'acc-linkedin-careers', platform: 'linkedin', handle: 'meridian-mutual-careers', displayName: 'Meridian Mutual Careers', unit: 'unit-eu', languages: ['en'], ...ruth },
  { id: 'acc-mastodon-eu', platform: 'mastodon', handle: 'meridian@mastodon.social', displayName: 'Meridian Mutual', unit: 'unit-eu', languages: ['en'], ...ruth },
  { id: 'acc-mastodon-hu', platform: 'mastodon', handle: 'meridian_hu@mastodon.social', displayName: 'Meridian Mutual Magyarország', unit: 'unit-hu', languages: ['hu'], ...katalin },
  { id: 'acc-facebook-pl', platform: 'facebook', handle: 'MeridianMutualPolska', displayName: 'Meridian Mutual Polska', unit: 'unit-pl', languages: ['pl'], ...zofia },
  { id: 'acc-facebook-hu', platform: 'facebook', handle: 'MeridianMutualMagyarorszag', displayName: 'Meridian Mutual Magyarország', unit: 'unit-hu', languages: ['hu'], ...katalin },
  { id: 'acc-facebook-el', platform: 'facebook', handle: 'meridianmutual.gr', displayName: 'Meridian Mutual Ελλάδα', unit: 'unit-el', languages: ['el'], ...eleni },
  { id: 'acc-facebook-cy', platform: 'facebook', handle: 'meridianmutual.cy', displayName: 'Meridian Mutual Kypros', unit: 'unit-el', languages: ['el', 'en'], owner: 'Nikos Vlachos' },
  { id: 'acc-facebook-id', platform: 'facebook', handle: 'MeridianMutualIndonesia', displayName: 'Meridian Mutual Indonesia', unit: 'unit-id', languages: ['id'], ...dewi },
  { id: 'acc-facebook-uk', platform: 'facebook', handle: 'MeridianMutualUK', displayName: 'Meridian Mutual UK', unit: 'unit-uk', languages: ['en'], ...oliver },
  { id: 'acc-instagram-eu', platform: 'instagram', handle: 'meridianmutual', displayName: 'Meridian Mutual', unit: 'unit-eu', languages: ['en'], ...ruth },
  { id: 'acc-instagram-id', platform: 'instagram', handle: 'meridianmutual.id', displayName: 'Meridian Mutual Indonesia', unit: 'unit-id', languages: ['id'], owner: 'Dewi Santoso' },
  { id: 'acc-instagram-cycling', platform: 'instagram', handle: 'meridiancycling', displayName: 'Meridian Cycling Team', unit: 'unit-pl', languages: ['pl', 'en'], state: 'dormant', owner: 'Marek Sobol', backupOwner: 'Zofia Lis' },
  { id: 'acc-threads-eu', platform: 'threads', handle: 'meridianmutual', displayName: 'Meridian Mutual', unit: 'unit-eu', languages: ['en'], ...ruth },
  { id: 'acc-youtube-eu', platform: 'youtube', handle: 'MeridianMutual', displayName: 'Meridian Mutual', unit: 'unit-eu', languages: ['en'], ...ruth },
  { id: 'acc-youtube-hu', platform: 'youtube', handle: 'MeridianMagyar', displayName: 'Meridian Mutual Magyarország', unit: 'unit-hu', languages: ['hu'], ...katalin },
  { id: 'acc-tiktok-id', platform: 'tiktok', handle: 'meridianmutual.id', displayName: 'Meridian Mutual Indonesia', unit: 'unit-id', languages: ['id'], ...dewi },
  { id: 'acc-bluesky-uk', platform: 'bluesky', handle: 'meridianmutual.example', displayName: 'Meridian Mutual UK', unit: 'unit-uk', languages: ['en'], ...oliver },
  { id: 'acc-reddit-help', platform: 'reddit', handle: 'MeridianHelp', displayName: 'Meridian Help', unit: 'unit-eu', languages: ['en'], ...ruth },
  { id: 'acc-x-fans-pl', platform: 'x', handle: 'MeridianFansPL', displayName: 'Meridian Mutual Fans PL', unit: 'unit-pl', languages: ['pl'], standing: 'known', note: 'Fan page of customers, says so in its profile; reviewed 2026-11' },
  { id: 'acc-facebook-brokers-hu', platform: 'facebook', handle: 'kovacsbiztositas', displayName: 'Kovács Biztosítási Alkusz', unit: 'unit-hu', languages: ['hu'], standing: 'known', note: 'Independent broker who sells our policies; reviewed 2026-09' },
  { id: 'acc-x-parody-uk', platform: 'x', handle: 'NotMeridianUK', displayName: 'Not Meridian Mutual (parody)', unit: 'unit-uk', languages: ['en'], standing: 'known', note: 'Marked parody, tolerated; reviewed 2026-06' },
];

export const demoAccounts: readonly Account[] = rows.map((row) => ({
  ...row,
  url: addressOf[row.platform](row.handle),
  region: row.unit.replace('unit-', ''),
  standing: row.standing ?? 'official',
  state: row.state ?? 'active',
}));
