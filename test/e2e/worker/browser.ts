// A Chromium that can be killed like a process, with the extension and a profile that outlives it.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { MessageKind, Protocol } from '../../../utils/messages.ts';
import type { z } from 'zod';
import { chromiumPath } from '../fixtures.ts';

const built = process.env.EXTENSION ?? fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

export interface Installation {
  /** A copy of the build, so that its id and preset are this test's own. */
  readonly extension: string;
  readonly profile: string;
  remove(): void;
}

/** @param preset enrols the browser by itself, as a roll-out does */
export function install(preset?: { serverUrl: string; inviteCode: string; locale?: string }): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-worker-'));
  const extension = join(folder, 'extension');
  cpSync(built, extension, { recursive: true });
  if (preset !== undefined) writeFileSync(join(extension, 'preset.json'), JSON.stringify(preset));
  return {
    extension,
    profile: join(folder, 'profile'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface RunningBrowser {
  readonly context: BrowserContext;
  /** Asks the worker as our own pages do. */
  ask<K extends MessageKind>(
    kind: K,
    request: z.input<Protocol[K]['request']>,
  ): Promise<z.output<Protocol[K]['response']>>;
  /** Switches the extension off or on, as a person does on the extensions page. */
  switchTo(on: boolean): Promise<void>;
  /** Is a content script of ours in this page? */
  isIn(page: Page): Promise<boolean>;
  /** Stops the worker as the browser does when it is idle, but now. */
  stopWorker(): Promise<void>;
  /** SIGKILL to every process of it: nothing is saved, nobody is asked. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function start({ extension, profile }: Installation): Promise<RunningBrowser> {
  const path = chromiumPath() ?? chromium.executablePath();
  const child = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    // A group of its own, so that one signal reaches the wrapper script and every child.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no context');
  const id = idOf(extension);
  const screen = await openScreen(context, id);
  return {
    context,
    switchTo: (on) => switchTo(context, id, on),
    isIn: (page) => isIn(context, page, id),
    ask: (kind, request) =>
      screen.evaluate(
        async (message) => {
          const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
          const reply = await runtime.sendMessage(message);
          if (typeof reply === 'object' && reply !== null && 'error' in reply) throw new Error(String(reply.error));
          return reply as never;
        },
        { kind, request },
      ),
    stopWorker: () => stopWorkers(context, screen),
    kill: () => ended(child, browser, 'SIGKILL'),
    close: () => ended(child, browser, 'SIGTERM'),
  };
}

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** Chromium derives the id of an unpacked extension from its path. */
function idOf(extension: string): string {
  const digest = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

/** Any page of ours will do to send messages from; this one runs nothing of its own. */
async function openScreen(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/icon/16.png`);
  return page;
}

async function switchTo(context: BrowserContext, id: string, on: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, enabled]) => {
      const { management } = (globalThis as unknown as { chrome: { management: Management } }).chrome;
      return management.setEnabled(extension, enabled);
    },
    [id, on] as [string, boolean],
  );
  await page.close();
}

interface Management {
  setEnabled(id: string, enabled: boolean): Promise<void>;
}

/** Content scripts run in a world of their own, which the debugger lists by its origin. */
async function isIn(context: BrowserContext, page: Page, id: string): Promise<boolean> {
  const session = await context.newCDPSession(page);
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', (event) => origins.push(event.context.origin));
  // Answers after every existing world has been told.
  await session.send('Runtime.enable');
  await session.detach();
  return origins.includes(`chrome-extension://${id}`);
}

async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    if (child.stderr === null) throw new Error('no stderr');
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('close', () => reject(new Error(`the browser ended:\n${said.join('\n')}`)));
  });
}

async function ended(child: ChildProcess, browser: Browser, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
    process.kill(-child.pid, signal);
    await closed;
  }
  await browser.close().catch(() => undefined);
}
