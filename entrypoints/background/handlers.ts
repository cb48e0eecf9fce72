// Which function answers which message.
import { upcoming } from '../../utils/store/today.ts';
import { announce } from '../../utils/store/changes.ts';
import { derived } from '../../utils/store/derived.ts';
import { readFlags } from '../../utils/store/flags.ts';
import { noteHealth } from '../../utils/store/health.ts';
import { identify } from '../../utils/store/identify.ts';
import { discard } from '../../utils/store/outbox.ts';
import { readPageState } from '../../utils/store/page-state.ts';
import { readEntries, readResponses } from '../../utils/store/records.ts';
import { readReplica } from '../../utils/store/replica.ts';
import { readRequests } from '../../utils/store/requests.ts';
import { indexResponses } from '../../utils/store/response-search.ts';
import { chooseLocale } from '../../utils/store/settings.ts';
import type { Handlers } from '../../utils/messages-serve.ts';
import type { Sync } from '../../utils/sync/run.ts';
import { composerTarget, insertIntoComposer, noteComposer } from './composers.ts';
import { attach } from './inject.ts';
import { currentLocale } from './locale.ts';
import { judgeProfile, profileInFront } from './profiles.ts';
import { readStatus } from './status.ts';
import { storeDecision, storeFlag } from './submissions.ts';

/** Data older than this is asked for again when a person turns to a composer or to one of our screens. */
const FRESH_MS = 30_000;
const done = { ok: true } as const;

const responseIndex = derived('response', async () => indexResponses(await readResponses()));

/** @param label what this browser is called in a list of devices */
export function createHandlers(sync: Sync, label: () => Promise<string>): Handlers {
  /** Not waited for: the answer comes from what is stored. */
  const refresh = () => void sync.revalidate(FRESH_MS);
  const syncedAt = async () => (await readReplica()).syncedAt;
  return {
    'composer.attach': (_, sender) => {
      refresh();
      return attach('composer', sender);
    },
    'panel.attach': (_, sender) => attach('panel', sender),
    'profile.attach': (_, sender) => attach('profile', sender),
    'page.state': async () => readPageState(await currentLocale(), Date.now()),
    'account.identify': (named, sender) => identify(named, sender.url ?? ''),
    'composer.report': async (report, sender) => {
      await noteComposer(report, sender);
      if (report.open) {
        await noteHealth(report.platform, report.health, new Date().toISOString());
        await announce(['status']);
      }
      return done;
    },
    'event.record': async (report) => {
      if (await storeDecision(report)) {
        await announce(['outbox']);
        void sync.run();
      }
      return done;
    },
    'profile.judge': judgeProfile,
    'flag.submit': async (draft) => {
      const stored = await storeFlag(draft);
      await announce(['outbox']);
      void sync.run();
      return stored;
    },
    'status.get': () => {
      refresh();
      return readStatus();
    },
    'today.list': async () => {
      refresh();
      return { entries: upcoming(await readEntries(), Date.now()), syncedAt: await syncedAt() };
    },
    'responses.search': async ({ query, locale, limit }) => {
      const index = await responseIndex();
      const found = index.search(query, locale, Date.now());
      return {
        responses: found.slice(0, limit),
        total: found.length,
        locales: index.locales(Date.now()),
        syncedAt: await syncedAt(),
      };
    },
    'composer.target': composerTarget,
    'composer.insert': ({ text }) => insertIntoComposer(text),
    'page.profile': profileInFront,
    'flags.list': async () => ({ flags: await readFlags() }),
    'requests.list': async () => ({ requests: await readRequests() }),
    'outbox.discard': async ({ id }) => {
      await discard(id);
      await announce(['outbox']);
      return done;
    },
    'sync.now': () => sync.run(),
    'device.enrol': async ({ serverUrl, code }) => sync.enrol(serverUrl, code, await label()),
    'device.leave': async () => {
      await sync.leave();
      return done;
    },
    'settings.locale': async ({ locale }) => {
      await chooseLocale(locale);
      await announce(['state', 'status']);
      return done;
    },
  };
}
