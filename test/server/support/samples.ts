// Valid records to write, with the parts that a test cares about replaced.
import type { Account } from '../../../contract/account.ts';
import type { Entry } from '../../../contract/entry.ts';
import type { DecisionEvent } from '../../../contract/event.ts';
import type { FlagSubmission } from '../../../contract/flag.ts';
import type { Hold } from '../../../contract/hold.ts';
import type { Policy } from '../../../contract/policy.ts';
import type { Response } from '../../../contract/response.ts';

export const anEntry = (id: string, part: Partial<Entry> = {}): Entry => ({
  id,
  title: 'Our offices',
  unit: 'unit-hu',
  state: 'approved',
  owner: 'Bence Kovács',
  variants: [{ platform: 'x', locale: 'en', text: 'Our offices are open until six today.' }],
  ...part,
});

export const aResponse = (id: string, part: Partial<Response> = {}): Response => ({
  id,
  group: 'group-hours',
  shortcut: 'hours',
  title: 'Opening hours',
  folder: 'Service',
  locale: 'en',
  unit: 'unit-hu',
  text: 'Hello {{first_name}},\n\nwe are open until six.\nSee you soon 👋',
  variables: [{ name: 'first_name', label: 'First name', required: true, from: 'page.name' }],
  state: 'approved',
  ...part,
});

export const anAccount = (id: string, part: Partial<Account> = {}): Account => ({
  id,
  platform: 'x',
  handle: id.replaceAll('-', '_'),
  displayName: 'Meridian Mutual',
  url: 'https://x.com/MeridianMutual',
  unit: 'unit-eu',
  languages: ['en'],
  standing: 'official',
  state: 'active',
  ...part,
});

export const aHold = (id: string, part: Partial<Hold> = {}): Hold => ({
  id,
  title: 'Hungary',
  reason: 'Flood warnings on the Danube since 06:40.',
  regions: ['hu'],
  raisedBy: 'Katalin Szabó',
  raisedAt: '2026-11-25T06:52:00.000Z',
  lifted: false,
  ...part,
});

export const aPolicy = (version: number, part: Partial<Policy> = {}): Policy => ({
  id: 'meridian-social',
  version,
  name: 'Meridian Mutual social media policy',
  publishedAt: '2026-11-02T09:00:00.000Z',
  packs: ['core'],
  rules: [],
  overrideReasons: [{ code: 'quotation', label: { en: 'I quote someone else' } }],
  failMode: 'open',
  ...part,
});

export const aFlag = (id: string, part: Partial<FlagSubmission> = {}): FlagSubmission => ({
  id,
  category: 'impostor',
  note: 'Uses our logo and asks for card numbers.',
  evidence: {
    url: 'https://x.com/Meridian_Mutua1',
    platform: 'x',
    handle: 'Meridian_Mutua1',
    displayName: 'Meridian Mutual Ügyfélszolgálat',
    seenAt: '2026-11-25T08:41:00.000Z',
  },
  verdict: 'suspected',
  ...part,
});

export const anEvent = (id: string, part: Partial<DecisionEvent> = {}): DecisionEvent => ({
  id,
  decision: 'overridden',
  rules: ['claims.superlative'],
  severity: 'warn',
  platform: 'x',
  surface: 'post',
  unit: 'unit-hu',
  reason: 'quotation',
  policyVersion: 12,
  day: '2026-11-25',
  ...part,
});
