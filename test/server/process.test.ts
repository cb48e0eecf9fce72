// The server as a process: how it starts, what it prints, how it ends, and that a kill loses nothing that was acknowledged.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../contract/problem.ts';
import { DataFolderInUse, lockFolder } from '../../server/db/lock-file.ts';
import { killRound } from './support/kill-round.ts';
import { type ServerProcess, ServerEnded, startProcess } from './support/process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imprimatur-process-'));
  data = join(folder, 'data');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One folder for all of them, in this order: making a database is the slowest part. */
let data: string;

describe('the end of a server', () => {
  it('loses no acknowledged flag when it is killed in mid-write', async () => {
    const { acknowledged, lost } = await killRound(data, 100);
    expect(acknowledged).toBeGreaterThanOrEqual(100);
    expect(lost).toBe(0);
  }, 120_000);

  it('ends gracefully on SIGTERM, gives the folder back, and starts again with fresh codes and the same data', async () => {
    const first = await startProcess(data);
    expect(existsSync(`${data}.lock`)).toBe(true);
    expect(await first.end('SIGTERM')).toBe(0);
    expect(existsSync(`${data}.lock`)).toBe(false);
    const second = await startProcess(data);
    expect(second.invites['person-bence']).toMatch(/^[0-9A-Z-]{14}$/);
    expect(second.invites['person-bence']).not.toBe(first.invites['person-bence']);
    expect(await second.end('SIGINT')).toBe(0);
  }, 120_000);
});

describe('imprimatur serve', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startProcess(data);
  }, 120_000);
  afterAll(() => server.end('SIGTERM'));

  it('is ready when it prints its line, with an invite for each person', async () => {
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(Object.keys(server.invites)).toContain('person-bence');
    expect(new Set(Object.values(server.invites)).size).toBe(Object.keys(server.invites).length);
  });

  it('logs JSON lines without codes, names or addresses', async () => {
    const code = server.invites['person-zofia'];
    const answer = await fetch(`${server.url}/v1/devices`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, label: 'Firefox on Linux' }),
    });
    expect(answer.status).toBe(201);
    const lines = server
      .log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { route?: string });
    expect(lines.some((line) => line.route === '/v1/devices')).toBe(true);
    for (const secret of [code ?? '', 'Zofia', 'person-', '127.0.0.1', 'Firefox'])
      expect(server.log()).not.toContain(secret);
  });

  it('answers a body without a length, too long, with 413 and stays well', async () => {
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const sending = request(
        { hostname, port, path: '/v1/devices', method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => {
            body += chunk.toString();
          });
          response.on('end', () => resolve({ status: response.statusCode, body }));
        },
      );
      sending.on('error', reject);
      // No content-length: Node sends it in chunks.
      sending.write('{"code":"');
      sending.write('x'.repeat(300 * 1024));
      sending.end('"}');
    });
    expect(answer.status).toBe(413);
    expect(Problem.parse(JSON.parse(answer.body)).code).toBe('body_too_large');
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it('refuses to start twice on one folder, and says who has it', async () => {
    const second = await startProcess(data).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(ServerEnded);
    expect((second as ServerEnded).code).toBe(2);
    expect((second as ServerEnded).message).toContain(`process ${server.child.pid}`);
  });
});

describe('the lock of a data folder', () => {
  it('is held once, also within a process, and can be taken again after it was given back', () => {
    const data = join(folder, 'lock-a');
    const lock = lockFolder(data);
    expect(() => lockFolder(data)).toThrow(DataFolderInUse);
    lock.release();
    lockFolder(data).release();
    expect(existsSync(`${data}.lock`)).toBe(false);
  });

  it('is refused while its owner lives and taken over when the owner is dead', async () => {
    const data = join(folder, 'lock-b');
    const owner = spawn('sleep', ['60'], { stdio: 'ignore' });
    await new Promise((resolve) => owner.once('spawn', resolve));
    const stat = readFileSync(`/proc/${owner.pid}/stat`, 'utf8');
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    writeFileSync(`${data}.lock`, JSON.stringify({ pid: owner.pid, began }));
    expect(() => lockFolder(data)).toThrow(`process ${owner.pid}`);
    owner.kill('SIGKILL');
    await new Promise((resolve) => owner.once('close', resolve));
    lockFolder(data).release();
  });

  it('is taken over when its number was given to another process, and when the file makes no sense', () => {
    const data = join(folder, 'lock-c');
    writeFileSync(`${data}.lock`, JSON.stringify({ pid: process.ppid, began: '1' }));
    lockFolder(data).release();
    for (const nonsense of ['', '{', '[]', '{"pid":"x"}']) {
      writeFileSync(`${data}.lock`, nonsense);
      lockFolder(data).release();
    }
  });
});
