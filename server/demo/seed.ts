// Makes the demo organisation, or brings it to the state of this version and this day. What is already so is left alone.
import type { Policy } from '../../contract/policy.ts';
import { demoPolicy } from '../../packs/demo-policy.ts';
import { saveAccounts } from '../services/accounts.ts';
import { canonicalJson } from '../services/canonical.ts';
import { issueInvite } from '../services/devices.ts';
import { saveEntries } from '../services/entries.ts';
import { saveOrganisation } from '../services/organisation.ts';
import { policyInForce, publishPolicy } from '../services/policies.ts';
import type { ServiceContext } from '../services/record.ts';
import { saveResponses } from '../services/responses.ts';
import { demoAccounts } from './accounts.ts';
import { demoEntries } from './entries/all.ts';
import { demoOrganisation } from './organisation.ts';
import { demoResponses } from './responses/all.ts';

/** @returns whether the database was empty before */
export async function seedDemo(context: ServiceContext): Promise<{ fresh: boolean }> {
  const before = await context.database.db.selectFrom('org').select('id').executeTakeFirst();
  await saveOrganisation(context, demoOrganisation);
  await saveAccounts(context, demoAccounts);
  await savePolicy(context, demoPolicy);
  await saveResponses(context, demoResponses);
  await saveEntries(context, demoEntries(context.clock.now()));
  return { fresh: before === undefined };
}

/** One fresh code for each person of the demo, by person id. */
export async function inviteDemoPeople(context: ServiceContext): Promise<Record<string, string>> {
  const invites: Record<string, string> = {};
  for (const { id } of demoOrganisation.people) invites[id] = await issueInvite(context, id);
  return invites;
}

/** A policy whose words changed in this version of the software is published under the next number. */
async function savePolicy(context: ServiceContext, policy: Policy): Promise<void> {
  const current = await policyInForce(context.database.db, policy.id);
  if (current !== null && canonicalJson({ ...policy, version: current.version }) === canonicalJson(current)) return;
  await publishPolicy(context, current === null ? policy : { ...policy, version: current.version + 1 });
}
