// Kills browser and worker again and again at moments nobody chose, while flags are made and the server's data changes.
// In the end every flag that was acknowledged to the person stands in the database once, and every copy was whole.
//
// node test/e2e/worker.soak.ts [--rounds N] [--seed N]
import { parseArgs } from 'node:util';
import { demoAccounts } from '../../server/demo/accounts.ts';
import { install, type RunningBrowser, start } from './worker/browser.ts';
import { demoEntries, startGovernance } from './worker/governance.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const rounds = Number(values.rounds);

/** Mulberry32: the same seed, the same series of kills. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(Number(values.seed));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const acknowledged = new Set<string>();
const faults: string[] = [];

const governance = await startGovernance();
const installation = install();
let lostAnswers = 0;
governance.setGate(async (request, forward) => {
  const url = new URL(request.url);
  // Several pages a pull, some slow, and now and then an answer that gets lost after the server has acted.
  if (url.pathname === '/v1/sync') {
    url.searchParams.set('limit', '7');
    await pause(random() * 30);
    return forward(new Request(url, request));
  }
  const response = await forward();
  if (url.pathname === '/v1/flags' && random() < 0.3) {
    lostAnswers += 1;
    return new Promise<Response>(() => undefined);
  }
  return response;
});

/** Makes flags until the browser is gone. Only what the worker acknowledged counts as made. */
async function makeFlags(browser: RunningBrowser, round: number): Promise<void> {
  for (let count = 0; ; count += 1) {
    const url = `https://x.com/Meridian_${round}_${count}`;
    const evidence = { url, seenAt: new Date().toISOString() };
    const made = await browser.ask('flag.submit', { category: 'impostor', note: '', evidence }).catch(() => null);
    if (made === null) return;
    acknowledged.add(made.id);
    await pause(random() * 200);
  }
}

async function checkCopy(browser: RunningBrowser, when: string): Promise<void> {
  const { counts, enrolled } = await browser.ask('status.get', null);
  const whole = counts.accounts === demoAccounts.length && [0, demoEntries.length].includes(counts.entries);
  if (!enrolled || !whole) faults.push(`${when}: ${JSON.stringify({ enrolled, ...counts })}`);
}

try {
  const first = await start(installation);
  const code = await governance.invite('person-ewa');
  const enrolled = await first.ask('device.enrol', { serverUrl: governance.url, code });
  if (!enrolled.ok) throw new Error(`not enrolled: ${enrolled.code}`);
  for (let synced: string | null = null; synced === null; ) synced = (await first.ask('status.get', null)).syncedAt;
  await first.close();

  for (let round = 1; round <= rounds; round += 1) {
    // Another scope, and with it a whole copy in several pages, every round.
    await governance.grant('person-ewa', 'unit-hu', round % 2 === 1);
    const browser = await start(installation);
    await checkCopy(browser, `round ${round}, on start`);
    const making = makeFlags(browser, round);
    void browser.ask('sync.now', null).catch(() => undefined);
    await pause(random() * 1500);
    if (random() < 0.5) {
      await browser.stopWorker();
      await checkCopy(browser, `round ${round}, worker stopped`);
      void browser.ask('sync.now', null).catch(() => undefined);
      await pause(random() * 500);
    }
    await browser.kill();
    await making;
    process.stdout.write(`round ${round}/${rounds}: ${acknowledged.size} flags made, ${faults.length} faults\n`);
  }

  governance.setGate(null);
  const last = await start(installation);
  const deadline = Date.now() + 60_000;
  while ((await last.ask('status.get', null)).outbox.length > 0 && Date.now() < deadline)
    await last.ask('sync.now', null);
  await checkCopy(last, 'at the end');
  await last.close();
  for (const id of acknowledged)
    if ((await governance.countFlags(id)) !== 1)
      faults.push(`flag ${id} stands ${await governance.countFlags(id)} times`);
} finally {
  installation.remove();
  await governance.close();
}

for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `${acknowledged.size} flags acknowledged, ${lostAnswers} answers lost on the way, ${rounds} kills: ${faults.length} faults\n`,
);
process.exit(faults.length === 0 && acknowledged.size > 0 ? 0 : 1);
