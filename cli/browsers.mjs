// Finds a browser that can run an unpacked extension, and gets one where there is none. Runs under the system's Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root, run, SetupFailed, step } from './setup.mjs';

const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .filter((file) => existsSync(file));

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  Boolean,
);
const onWindows = (tail) => windowsFolders.map((folder) => join(folder, ...tail)).filter((file) => existsSync(file));
const onMac = (app, binary) =>
  [`/Applications/${app}.app/Contents/MacOS/${binary ?? app}`].filter((file) => existsSync(file));

/** The test library's own Chromium, where it was downloaded. */
function playwrightChromium() {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test');
    const file = chromium.executablePath();
    return existsSync(file) ? [file] : [];
  } catch {
    return [];
  }
}

/** Debian names its Chromium `chromium`; a snap wrapper of the same name cannot take a profile folder, so it goes last. */
const notSnapFirst = (files) => [...files].sort((a, b) => Number(a.includes('snap')) - Number(b.includes('snap')));

/**
 * Chromium or Chrome for Testing: they load an unpacked extension from the command line.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named && existsSync(named)) return named;
  return (
    notSnapFirst([
      ...onPath(['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing']),
      ...playwrightChromium(),
      ...onMac('Chromium'),
      ...onMac('Google Chrome for Testing'),
      ...onWindows(['Chromium', 'Application', 'chrome.exe']),
    ])[0] ?? null
  );
}

/**
 * Chrome or Edge: branded builds ignore `--load-extension` since 137, so they are driven through the debugging pipe.
 *
 * @returns {string | null}
 */
export function findBrandedChrome() {
  return (
    [
      ...onPath(['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']),
      ...onMac('Google Chrome'),
      ...onMac('Microsoft Edge'),
      ...onWindows(['Google', 'Chrome', 'Application', 'chrome.exe']),
      ...onWindows(['Microsoft', 'Edge', 'Application', 'msedge.exe']),
    ][0] ?? null
  );
}

/** @returns {string | null} */
export function findFirefox() {
  const named = process.env.FIREFOX;
  if (named && existsSync(named)) return named;
  return (
    [
      ...onPath(['firefox-esr', 'firefox', 'firefox-developer-edition']),
      ...onMac('Firefox', 'firefox'),
      ...onWindows(['Mozilla Firefox', 'firefox.exe']),
    ][0] ?? null
  );
}

/** How to call the system's package manager without a password prompt; null where that is not allowed. */
function aptGet() {
  if (process.platform !== 'linux' || onPath(['apt-get']).length === 0) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

/**
 * Installs packages of the system where that is allowed.
 *
 * @returns {Promise<boolean>} whether it went through
 */
export async function systemInstall(packages) {
  const apt = aptGet();
  if (apt === null) return false;
  const [command, ...first] = apt;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(command, [...first, 'update', '-q'], { quiet: true, env });
  return (
    (
      await run(command, [...first, 'install', '-y', '-q', '--no-install-recommends', ...packages], {
        quiet: true,
        env,
      })
    ).code === 0
  );
}

/** A Chromium for the tests: one already there, else the test library's download, else the system's package manager. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  return step('Getting a Chromium', async () => {
    await run('npx', ['playwright', 'install', 'chromium'], { quiet: true });
    const downloaded = findChromium();
    if (downloaded) return downloaded;
    await systemInstall(['chromium']);
    const installed = findChromium();
    if (installed) return installed;
    throw new SetupFailed(
      'No Chromium: none is installed, its download failed, and the system package manager could not be used.\nInstall Chromium or Chrome for Testing, or set CHROMIUM to its path, then run this again.',
    );
  });
}

/** A Firefox for the smoke test, by the same order. */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  return step('Getting a Firefox', async () => {
    if (!(await systemInstall(['firefox-esr']))) await systemInstall(['firefox']);
    const installed = findFirefox();
    if (installed) return installed;
    throw new SetupFailed('No Firefox: install it, or set FIREFOX to its path, then run this again.');
  });
}
