// How much an unchanged sync costs beside a bare Hono route: both in one process, asked in turns by another one.
// Budget: at least 0.8 of the bare route. Also prints how long a start takes on an existing database, and the memory at rest.
import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const roundMs = 500;
const rounds = 15;
const connections = 16;

if (process.argv[2] === 'server') await serveBoth();
else {
  await compare();
  await measureStart();
}

/** The application and a bare Hono application on two ports of one process. */
async function serveBoth() {
  const { createAdaptorServer } = await import('@hono/node-server');
  const { Hono } = await import('hono');
  const { createApp } = await import('../../server/app.ts');
  const { openEmbedded } = await import('../../server/db/open.ts');
  const { createLog } = await import('../../server/log.ts');
  const { systemClock } = await import('../../server/services/clock.ts');
  const { inviteDemoPeople, seedDemo } = await import('../../server/demo/seed.ts');
  const { enrolDevice } = await import('../../server/services/devices.ts');

  const database = await openEmbedded();
  const app = createApp({
    database,
    clock: systemClock,
    log: createLog(
      () => {},
      () => new Date(),
    ),
  });
  const context = { database, clock: systemClock, committed: app.committed, actor: 'bench' };
  await seedDemo(context);
  const invites = await inviteDemoPeople(context);
  const { token } = await enrolDevice(context, { code: invites['person-bence'], label: 'Bench' });
  const headers = { authorization: `Bearer ${token}` };
  const { cursor } = await (await app.fetch(new Request('http://bench/v1/sync', { headers }))).json();
  const bare = new Hono().get('/v1/sync', (c) => c.body(null, 304));
  const ports = await Promise.all(
    [bare, app].map(
      (target) =>
        new Promise((resolve) => {
          const server = createAdaptorServer({ fetch: (asked, env) => target.fetch(asked, env) });
          server.listen(0, '127.0.0.1', () => resolve(server.address().port));
        }),
    ),
  );
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send(user + system);
  });
  process.send({ ports, path: `/v1/sync?cursor=${cursor}`, headers: { ...headers, 'if-none-match': `"${cursor}"` } });
}

async function compare() {
  const child = fork(self, ['server'], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const { ports, path, headers } = await new Promise((resolve) => child.once('message', resolve));
  const [barePort, syncPort] = ports;
  /** Processor time of the server for one answer, in microseconds: other work on the machine does not change it much. */
  const cost = async (port) => {
    const used = () =>
      new Promise((resolve) => {
        child.once('message', resolve);
        child.send('cpu');
      });
    const before = await used();
    const answered = await answers(port, path, headers);
    return ((await used()) - before) / answered;
  };
  for (const port of ports) await cost(port);
  const bare = [];
  const sync = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await cost(barePort));
    sync.push(await cost(syncPort));
  }
  child.kill();
  const [bareCost, syncCost] = [median(bare), median(sync)];
  const ratio = (bareCost / syncCost).toFixed(2);
  console.log(
    `sync 304 on one core beside a bare Hono route: ${ratio} (budget 0.80; ${syncCost.toFixed(0)} µs and ${bareCost.toFixed(0)} µs of processor time)`,
  );
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** How many requests are answered with 304 in a round. */
async function answers(port, path, headers) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let answered = 0;
  const until = performance.now() + roundMs;
  const lane = async () => {
    while (performance.now() < until) {
      await new Promise((resolve, reject) => {
        request({ port, path, headers, agent, host: '127.0.0.1' }, (response) => {
          if (response.statusCode !== 304) reject(new Error(`answered with ${response.statusCode}`));
          response.resume().once('end', resolve);
        })
          .once('error', reject)
          .end();
      });
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  agent.destroy();
  return answered;
}

async function measureStart() {
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-bench-'));
  try {
    const data = join(folder, 'data');
    await start(data, async () => {});
    const times = [];
    let rss = 0;
    for (let round = 0; round < 3; round += 1) {
      times.push(
        await start(data, async (pid) => {
          // Garbage of the start is gone after a moment without work.
          await new Promise((resolve) => setTimeout(resolve, 2000));
          const status = process.platform === 'linux' ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
          rss = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
        }),
      );
    }
    console.log(`server start on an existing database: ${(Math.min(...times) / 1000).toFixed(2)} s (budget 2 s)`);
    if (rss > 0) console.log(`server memory at rest: ${Math.round(rss)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the start of the process to its ready line. */
async function start(data, whileReady) {
  const began = performance.now();
  const args = ['--disable-warning=ExperimentalWarning', 'cli/main.ts', 'serve', '--seed', '--json'];
  const child = spawn(process.execPath, [...args, '--port', '0', '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface({ input: child.stdout }), 'line');
  const took = performance.now() - began;
  await whileReady(child.pid);
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
  return took;
}
