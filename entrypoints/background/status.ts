// Everything that Status shows, put together from the store.
import type { OutboxRow, Status } from '../../utils/messages.ts';
import { packs } from '../../packs/registry.ts';
import type { Policy } from '../../contract/policy.ts';
import { platforms } from '../../utils/platforms/registry.ts';
import { policyInForce } from '../../utils/store/demo.ts';
import { readDevice } from '../../utils/store/device.ts';
import { readHealth } from '../../utils/store/health.ts';
import { type OutboxItem, readOutbox } from '../../utils/store/outbox.ts';
import { countQuarantined } from '../../utils/store/quarantine.ts';
import { countRecords } from '../../utils/store/records.ts';
import { readReplica } from '../../utils/store/replica.ts';
import { readSchedule } from '../../utils/store/schedule.ts';
import { knownPreset } from '../../utils/sync/preset.ts';
import { currentLocale } from './locale.ts';

export async function readStatus(): Promise<Status> {
  const [device, preset, locale, { policy, demo }, replica, schedule, counts, waiting, refused, health] =
    await Promise.all([
      readDevice(),
      knownPreset(),
      currentLocale(),
      policyInForce(),
      readReplica(),
      readSchedule(),
      countRecords(),
      readOutbox('waiting'),
      readOutbox('refused'),
      readHealth(),
    ]);
  return {
    enrolled: device !== null,
    me: device?.me ?? null,
    serverUrl: device?.serverUrl ?? preset.serverUrl ?? null,
    locale,
    policy: {
      name: policy.name,
      version: policy.version,
      publishedAt: policy.publishedAt,
      rules: countRules(policy),
      failMode: policy.failMode,
      overrideReasons: policy.overrideReasons,
    },
    demo,
    syncedAt: replica.syncedAt,
    problem: schedule.problem ?? (await localProblem(replica.unreadable)),
    online: navigator.onLine,
    counts,
    outbox: [...waiting, ...refused].map(outboxRow),
    adapters: platforms.map(({ id }) => ({
      platform: id,
      health: health[id]?.health ?? null,
      at: health[id]?.at ?? null,
    })),
  };
}

/** Rules in force: the organisation's own and those of its packs, without the ones that are off. */
function countRules({ packs: inForce, rules, adjust }: Policy): number {
  const shipped = packs.filter(({ id }) => inForce.includes(id)).flatMap((pack) => pack.rules);
  return [...shipped, ...rules].filter(({ id }) => adjust?.[id] !== 'off').length;
}

/** What is wrong on this side, when the server is not the problem. */
async function localProblem(unreadable: number): Promise<Status['problem']> {
  const at = new Date().toISOString();
  const setAside = await countQuarantined();
  if (setAside > 0)
    return { at, code: 'rows_set_aside', title: `${setAside} stored items cannot be read; they are kept` };
  if (unreadable > 0) return { at, code: 'rows_unreadable', title: `${unreadable} rows need a newer version` };
  return null;
}

function outboxRow({ id, kind, about, createdAt, state, attempts, problem }: OutboxItem): OutboxRow {
  return {
    id,
    kind,
    about,
    createdAt,
    state: state === 'refused' ? 'refused' : 'waiting',
    attempts,
    ...(problem === undefined ? {} : { problem }),
  };
}
