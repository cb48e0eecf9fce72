// Without enrolment a demo policy works locally, and nothing is sent.
import type { Policy } from '../../contract/policy.ts';
import { demoPolicy } from '../../packs/demo-policy.ts';
import { derived } from './derived.ts';
import { readPolicy } from './records.ts';

/** The organisation that the demo policy is about. */
export const DEMO_ORG_NAME = 'Meridian Mutual';

const syncedPolicy = derived('policy', readPolicy);

/** The organisation's policy; the demo policy without enrolment and until the first pull after it. */
export async function policyInForce(): Promise<{ policy: Policy; demo: boolean }> {
  const policy = await syncedPolicy();
  return policy === null ? { policy: demoPolicy, demo: true } : { policy, demo: false };
}
