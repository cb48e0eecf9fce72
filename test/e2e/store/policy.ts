import type { Policy } from '../../../contract/policy.ts';

export const policy = (version: number): Policy => ({
  id: 'policy',
  version,
  name: 'Meridian Mutual: social media',
  publishedAt: '2026-11-01T08:00:00Z',
  packs: ['core'],
  rules: [],
  overrideReasons: [{ code: 'approved_elsewhere', label: { en: 'Approved elsewhere' } }],
  failMode: 'open',
});
