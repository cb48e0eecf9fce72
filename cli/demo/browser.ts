// Opens a browser with the unpacked extension on the guide page: Chromium, else branded Chrome or Edge, else Firefox.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrandedChrome, findChromium, findFirefox } from '../browsers.mjs';
import type { Target } from './build.ts';
import { type Replicas, replicaHosts } from './replicas.ts';

export interface Found {
  readonly kind: 'chromium' | 'branded' | 'firefox';
  readonly path: string;
  /** Which build of the extension it takes. */
  readonly target: Target;
}

export interface Opened {
  /** Resolves when the person has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** The first browser of the issue's order that is on this machine; null when there is none, or none may open a window. */
export function pickBrowser(options: { headless: boolean; only?: string | undefined }): Found | null {
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (noDisplay && !options.headless) return null;
  const wanted = (kind: Found['kind']) => options.only === undefined || options.only === kind;
  const chromium = wanted('chromium') ? findChromium() : null;
  if (chromium !== null) return { kind: 'chromium', path: chromium, target: 'chrome' };
  const branded = wanted('branded') ? findBrandedChrome() : null;
  if (branded !== null) return { kind: 'branded', path: branded, target: 'chrome' };
  const firefox = wanted('firefox') ? findFirefox() : null;
  return firefox === null ? null : { kind: 'firefox', path: firefox, target: 'firefox' };
}

export interface OpenOptions {
  readonly extension: string;
  readonly replicas: Replicas;
  /** Folder of the browser's profile; kept between starts. */
  readonly profile: string;
  readonly url: string;
  readonly headless: boolean;
  /** Chromium only: a port for a driver to connect to. */
  readonly debugPort?: number | undefined;
}

export function openBrowser(found: Found, options: OpenOptions): Promise<Opened> {
  mkdirSync(options.profile, { recursive: true });
  switch (found.kind) {
    case 'chromium':
      return openChromium(found.path, options);
    case 'branded':
      return openBranded(found.path, options);
    case 'firefox':
      return openFirefox(found.path, options);
  }
}

/** Flags that map the sites' hosts to the replicas in this profile, and trust their certificate there. */
function mappingFlags({ replicas }: OpenOptions): string[] {
  return [
    `--host-resolver-rules=${replicaHosts.map((host) => `MAP ${host}:443 127.0.0.1:${replicas.port}`).join(',')}`,
    `--ignore-certificate-errors-spki-list=${replicas.spki}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium's sandbox refuses to run as root (containers).
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

async function openChromium(path: string, options: OpenOptions): Promise<Opened> {
  const child = spawn(
    path,
    [
      ...mappingFlags(options),
      `--user-data-dir=${options.profile}`,
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      ...(options.headless ? ['--headless=new'] : []),
      ...(options.debugPort === undefined ? [] : [`--remote-debugging-port=${options.debugPort}`]),
      options.url,
    ],
    { stdio: 'ignore' },
  );
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  return {
    closed,
    close: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

async function openBranded(path: string, options: OpenOptions): Promise<Opened> {
  const browser = await launch({
    executablePath: path,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: null,
    userDataDir: options.profile,
    ignoreDefaultArgs: ['--enable-automation'],
    args: mappingFlags(options),
  });
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(options.url);
  return {
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Firefox through its remote protocol, not web-ext: web-ext cannot accept the replicas' certificate. */
async function openFirefox(path: string, options: OpenOptions): Promise<Opened> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless: options.headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    extraPrefsFirefox: firefoxPrefs(options.replicas.port),
  });
  await browser.installExtension(options.extension);
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(options.url);
  return {
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Preferences that send the sites' hosts to the local HTTPS port. */
export function firefoxPrefs(port: number): Record<string, string | number | boolean> {
  return {
    'network.dns.localDomains': replicaHosts.join(','),
    'network.socket.forcePort': `443=${port}`,
    'network.stricttransportsecurity.preloadlist': false,
  };
}
