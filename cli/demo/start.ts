// The demo: build what changed, start the API, serve the replicas and the guide, open a browser, and stop it all on Ctrl+C.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, root, step } from '../setup.mjs';
import { startApi } from './api.ts';
import { type Opened, openBrowser, pickBrowser } from './browser.ts';
import { buildExtension, buildPages, enrolledCopy } from './build.ts';
import { serveGuide } from './guide.ts';
import { serveReplicas } from './replicas.ts';

/** The person whom the demo browser speaks for: an employee who is also a community manager. */
const demoPerson = 'person-bence';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    browser: { type: 'string' },
    'debug-port': { type: 'string' },
    port: { type: 'string', default: '8787' },
    data: { type: 'string', default: join(root, '.data', 'demo') },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(`npm start -- [--browser chromium|branded|firefox] [--headless] [--debug-port N] [--port N] [--data DIR]

  --browser     which browser to open; default: the first that is found, in that order
  --headless    no window (for machines without a display)
  --debug-port  lets a test driver connect to Chromium
  --data        folder of the demo's database and browser profile, default .data/demo
  --port        port of the governance API, default 8787; another is taken when it is in use
`);
  process.exit(0);
}

const stops: (() => Promise<void> | void)[] = [];
let stopped: Promise<void> | undefined;

/** Stops what runs, newest first, once however often it is asked for, and ends the process. */
async function stopAll(code: number): Promise<never> {
  stopped ??= (async () => {
    process.stdout.write('\nStopping …\n');
    for (const stop of stops.toReversed()) await stop();
  })();
  await stopped;
  process.exit(code);
}

try {
  process.on('SIGINT', () => void stopAll(0));
  process.on('SIGTERM', () => void stopAll(0));

  const found = pickBrowser({ headless: values.headless, only: values.browser });
  const target = found?.target ?? 'chrome';
  await buildExtension(target);
  await buildPages();

  const api = await step('Starting the governance API', () =>
    startApi(join(values.data, 'database'), Number(values.port)),
  );
  stops.push(() => api.stop());
  const replicas = await serveReplicas();
  stops.push(() => replicas.close());
  const inviteCode = api.invites[demoPerson];
  if (inviteCode === undefined) throw new Error(`the demo organisation has no invite for ${demoPerson}`);
  const extension = enrolledCopy(target, { serverUrl: api.url, inviteCode, locale: 'en' });
  const guide = await serveGuide({ apiUrl: api.url });
  stops.push(() => guide.close());

  if (found === null) {
    process.stdout.write(`
No browser could be opened here. By hand, in Chrome, Edge or Chromium:
  1. Open chrome://extensions and switch on "Developer mode".
  2. Press "Load unpacked" and choose the folder ${extension}
  3. Open ${guide.url} and follow it (the pages of the networks are the real ones then).
`);
  } else {
    const opened: Opened = await step(`Opening ${found.kind === 'branded' ? 'Chrome or Edge' : found.kind}`, () =>
      openBrowser(found, {
        extension,
        replicas,
        profile: join(values.data, `profile-${found.kind}`),
        url: guide.url,
        headless: values.headless,
        debugPort: values['debug-port'] === undefined ? undefined : Number(values['debug-port']),
      }),
    );
    stops.push(() => opened.close());
    void opened.closed.then(() => stopAll(0));
  }
  process.stdout.write(`
  Guide           ${guide.url}
  Governance API  ${api.url}   reference: ${api.url}/docs
  Another browser may enrol with the code ${inviteCode} (once).
  Ctrl+C stops everything.
`);
} catch (error) {
  for (const stop of stops.toReversed()) await stop();
  fail(error);
}
