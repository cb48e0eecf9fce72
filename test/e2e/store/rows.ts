// Rows of the demo organisation, as small as the contract allows.
import type { Account } from '../../../contract/account.ts';
import type { Me } from '../../../contract/device.ts';
import type { Entry } from '../../../contract/entry.ts';
import type { DecisionEvent } from '../../../contract/event.ts';
import type { FlagSubmission } from '../../../contract/flag.ts';
import type { Change, SyncPage } from '../../../contract/sync.ts';
import { policy as policyOf } from './policy.ts';

export const START = '2026-11-20T08:00:00.000Z';

export const account = (id: string, over: Partial<Account> = {}): Account => ({
  id,
  platform: 'x',
  handle: 'MeridianMutual',
  displayName: 'Meridian Mutual',
  url: 'https://x.com/MeridianMutual',
  unit: 'unit-eu',
  languages: ['en'],
  standing: 'official',
  state: 'active',
  ...over,
});

export const entry = (id: string): Entry => ({
  id,
  title: `Entry ${id}`,
  unit: 'unit-hu',
  state: 'approved',
  plannedAt: START,
  owner: 'Bence Kovács',
  variants: [{ platform: 'x', locale: 'hu', text: 'Hatig nyitva vagyunk.' }],
});

export const accountChange = (revision: number, value: Account): Change => ({
  kind: 'account',
  id: value.id,
  revision,
  value,
});
export const entryChange = (revision: number, id: string): Change => ({
  kind: 'entry',
  id,
  revision,
  value: entry(id),
});
export const entryGone = (revision: number, id: string): Change => ({ kind: 'entry', id, revision, deleted: true });
export const policyChange = (revision: number, version: number): Change => ({
  kind: 'policy',
  id: 'policy',
  revision,
  value: policyOf(version),
});

export const page = (over: Partial<SyncPage> & Pick<SyncPage, 'cursor' | 'changes'>): SyncPage => ({
  more: false,
  mode: 'delta',
  serverTime: START,
  ...over,
});

export const readable = (over: Parameters<typeof page>[0]) => ({ ...page(over), unreadable: 0 });

export const me = (org = 'meridian'): Me => ({
  deviceId: `device-${org}`,
  org: { id: org, name: 'Meridian Mutual' },
  person: { id: 'person-bence', name: 'Bence Kovács', locale: 'hu', roles: [{ role: 'employee', unit: 'unit-hu' }] },
  unit: { id: 'unit-hu', name: 'Meridian Mutual Magyarország', parent: 'unit-eu', region: 'hu' },
  units: [{ id: 'unit-hu', name: 'Meridian Mutual Magyarország', parent: 'unit-eu', region: 'hu' }],
});

export const enrolled = (org = 'meridian') => ({
  serverUrl: 'https://api.meridian.example',
  token: `token-of-${org}-0123456789`,
  enrolledAt: START,
  me: me(org),
  meAt: START,
});

export const flag = (over: Partial<FlagSubmission> = {}): FlagSubmission => ({
  id: crypto.randomUUID(),
  category: 'impostor',
  note: 'asks for card numbers',
  evidence: {
    url: 'https://x.com/Meridian_Mutua1',
    platform: 'x',
    handle: 'Meridian_Mutua1',
    displayName: 'Meridian Mutual',
    seenAt: START,
  },
  ...over,
});

export const event = (over: Partial<DecisionEvent> = {}): DecisionEvent => ({
  id: crypto.randomUUID(),
  decision: 'blocked',
  rules: ['fin.promissory-return'],
  severity: 'block',
  platform: 'x',
  surface: 'post',
  unit: 'unit-eu',
  policyVersion: 1,
  day: '2026-11-20',
  ...over,
});
