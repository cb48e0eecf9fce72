// The sync of this browser: one thing at a time, whatever asks for it. Everything that must survive is in the store.
import { type ChangedKind, changedBy } from '../store/changes.ts';
import { type Device, readDevice, replaceDevice, updateMe } from '../store/device.ts';
import { markRefused, readOutbox } from '../store/outbox.ts';
import { readReplica } from '../store/replica.ts';
import { readSchedule, type Schedule, writeSchedule } from '../store/schedule.ts';
import { type Client, createClient, type Wire } from './client.ts';
import { deliver } from './deliver.ts';
import { NotEnrolled, ServerProblem, SyncError } from './errors.ts';
import { pull } from './pull.ts';
import { nextPullMs, retryMs } from './timing.ts';

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: string; readonly title: string };

export interface SyncEnvironment extends Wire {
  /** 0 to 1. */
  readonly random: () => number;
  readonly announce: (kinds: readonly ChangedKind[]) => Promise<void>;
  /** Replaces the alarm that starts the next run. */
  readonly wakeIn: (ms: number) => Promise<void>;
}

export interface Sync {
  /** Sends the outbox and pulls. Waits for a run that is going on, because that one may have looked at the outbox already. */
  run(): Promise<Outcome>;
  /** Runs when the last attempt is older than `ms` and the server has not asked for a pause. */
  revalidate(ms: number): Promise<void>;
  /** Turns an invite code into this browser's enrolment, and pulls. */
  enrol(serverUrl: string, code: string, label: string): Promise<Outcome>;
  /** Forgets token and data of the organisation. What waits in the outbox stays. */
  leave(): Promise<void>;
}

/** Who we are is asked again after this time, even when nothing points to a change. */
const ME_MAX_AGE_MS = 24 * 3600 * 1000;
const everything: readonly ChangedKind[] = ['state', 'entries', 'responses', 'accounts', 'holds', 'outbox', 'status'];

export function createSync(environment: SyncEnvironment): Sync {
  const { now, random, announce, wakeIn } = environment;
  const iso = () => new Date(now()).toISOString();
  let tail: Promise<unknown> = Promise.resolve();
  let nextRun: Promise<Outcome> | null = null;

  function exclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = tail.then(work);
    tail = result.catch(() => undefined);
    return result;
  }

  async function attempt(): Promise<Outcome> {
    const device = await readDevice();
    if (device === null) return failure(new NotEnrolled());
    const schedule = await readSchedule();
    if (isPaused(schedule) && schedule.problem !== null) return { ok: false, ...codeAndTitle(schedule.problem) };
    await writeSchedule({ ...schedule, attemptedAt: iso() });
    try {
      const changed = await exchange(device);
      await succeeded(schedule, changed);
      return { ok: true };
    } catch (error) {
      if (error instanceof ServerProblem && error.isRevocation) await forgetRevoked(error);
      return failed(schedule, error);
    }
  }

  /** Returns whether the pull brought anything. */
  async function exchange(device: Device): Promise<boolean> {
    const client = createClient(device.serverUrl, device.token, environment);
    const undelivered = await send(client, device);
    const pulled = await pull(client, now, (kinds) => announce(kinds.flatMap((kind) => changedBy[kind])));
    const stillUndelivered = pulled.requeued > 0 ? await send(client, device) : undelivered;
    const { meDue } = await readReplica();
    if (meDue || now() - Date.parse(device.meAt) > ME_MAX_AGE_MS) {
      await updateMe(device.token, await client.me(), iso());
      await announce(['state']);
    }
    if (stillUndelivered !== null) throw stillUndelivered;
    return pulled.changed.size > 0;
  }

  /** Sends the outbox. An error that need not keep us from pulling is returned. */
  async function send(client: Client, device: Device): Promise<ServerProblem | null> {
    try {
      if (await deliver(client, device.me.org.id, now)) await announce(['outbox']);
      return null;
    } catch (error) {
      await announce(['outbox']);
      if (error instanceof ServerProblem && !error.isRevocation) return error;
      throw error;
    }
  }

  async function succeeded(before: Schedule, changed: boolean): Promise<void> {
    const unchanged = changed ? 0 : before.unchanged + 1;
    await writeSchedule({ attemptedAt: iso(), failures: 0, unchanged, notBefore: null, problem: null });
    await wakeIn(nextPullMs(unchanged, random()));
    await announce(['status']);
  }

  async function failed(before: Schedule, error: unknown): Promise<Outcome> {
    const outcome = failure(error);
    const failures = before.failures + 1;
    const pauseMs = error instanceof ServerProblem ? error.retryAfterMs : null;
    await writeSchedule({
      attemptedAt: iso(),
      failures,
      unchanged: before.unchanged,
      notBefore: pauseMs === null ? null : new Date(now() + pauseMs).toISOString(),
      problem: { at: iso(), ...codeAndTitle(outcome) },
    });
    await wakeIn(Math.max(retryMs(failures, random()), pauseMs ?? 0));
    await announce(['status']);
    return outcome;
  }

  /** The server no longer knows our token. In this order: stopped in between, the next run meets the same answer. */
  async function forgetRevoked({ code, message }: ServerProblem): Promise<void> {
    const waiting = await readOutbox('waiting');
    await markRefused(
      waiting.map(({ id }) => id),
      { code, title: message },
    );
    await replaceDevice(null);
    await announce(everything);
  }

  const isPaused = ({ notBefore }: Schedule): boolean => notBefore !== null && Date.parse(notBefore) > now();

  return {
    run() {
      nextRun ??= exclusive(() => {
        nextRun = null;
        return attempt();
      });
      return nextRun;
    },
    async revalidate(ms) {
      const schedule = await readSchedule();
      const age = schedule.attemptedAt === null ? Infinity : now() - Date.parse(schedule.attemptedAt);
      // A clock that was set back must not silence us.
      if ((age > ms || age < 0) && !isPaused(schedule)) await this.run();
    },
    enrol: (serverUrl, code, label) =>
      exclusive(async () => {
        try {
          const { token, enrolledAt, me } = await createClient(serverUrl, null, environment).enrol({ code, label });
          await replaceDevice({ serverUrl, token, enrolledAt, me, meAt: iso() });
        } catch (error) {
          return failed(await readSchedule(), error);
        }
        await announce(everything);
        await writeSchedule({ attemptedAt: null, failures: 0, unchanged: 0, notBefore: null, problem: null });
        // The enrolment stands, also when the first pull fails; that is told by the status.
        await attempt();
        return { ok: true };
      }),
    leave: () =>
      exclusive(async () => {
        await replaceDevice(null);
        await writeSchedule({ attemptedAt: null, failures: 0, unchanged: 0, notBefore: null, problem: null });
        await announce(everything);
      }),
  };
}

function failure(error: unknown): { ok: false; code: string; title: string } {
  if (error instanceof SyncError) return { ok: false, code: error.code, title: error.message };
  console.error(error);
  return { ok: false, code: 'internal', title: error instanceof Error ? error.message : String(error) };
}

const codeAndTitle = ({ code, title }: { code: string; title: string }) => ({ code, title });
