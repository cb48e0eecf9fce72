// What the hosts of the replica pages answer. Used by the browser tests (request interception) and by the local HTTPS server.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { appDocument, policies } from './document.mjs';

const built = new URL('../../.output/pages/', import.meta.url);

const apps = {
  x: appDocument({ title: 'Home / X (replica)', root: 'react-root', assets: 'x', extra: '<div id="layers"></div>' }),
  linkedin: appDocument({
    title: 'Feed | LinkedIn (replica)',
    root: 'root',
    assets: 'linkedin',
    extra: '<div id="interop-outlet" data-testid="interop-shadowdom"></div>',
  }),
  mastodon: appDocument({ title: 'Mastodon (replica)', root: 'mastodon', assets: 'mastodon' }),
};

/** Hosts that `answer` speaks for. */
export const hosts = ['x.com', 'twitter.com', 'www.linkedin.com', 'mastodon.social', 'mastodon.online'];

/** The local server's certificate and the browser's host mapping need the same list; `/assets/` is served on each of them. */
const assetTypes = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', map: 'application/json' };
const person =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="#8b949e"/>' +
  '<circle cx="12" cy="9" r="4" fill="#fff"/><path d="M4 21a8 8 0 0 1 16 0z" fill="#fff"/></svg>';

/**
 * The answer of one of our hosts; null for a host that is not ours.
 *
 * @param {string} url absolute
 * @returns {Promise<import('./site.d.mts').Answer | null>}
 */
export async function answer(url) {
  const { hostname, pathname, search } = new URL(url);
  if (!hosts.includes(hostname)) return null;
  if (hostname === 'twitter.com') return redirect(`https://x.com${pathname}${search}`);
  if (pathname.startsWith('/assets/')) return asset(pathname.slice('/assets/'.length));
  if (pathname === '/api/posts') return { status: 204, contentType: 'application/json', body: '' };
  if (hostname === 'x.com') return x(pathname);
  if (hostname === 'www.linkedin.com') return linkedin(pathname);
  return mastodon(pathname, hostname);
}

async function x(pathname) {
  if (pathname === '/') return redirect('https://x.com/home');
  if (['/home', '/compose/post', '/explore', '/notifications'].includes(pathname)) return page(apps.x, policies.x);
  const handle = /^\/([A-Za-z0-9_]{1,15})\/?$/.exec(pathname)?.[1];
  return handle === undefined ? notFound() : profile('./x/profile.mjs', handle, policies.x);
}

async function linkedin(pathname) {
  if (pathname === '/') return redirect('https://www.linkedin.com/feed/');
  return pathname === '/feed/' || pathname === '/feed' ? page(apps.linkedin, policies.linkedin) : notFound();
}

async function mastodon(pathname, hostname) {
  if (['/', '/home', '/explore', '/publish', '/share'].includes(pathname))
    return page(apps.mastodon, policies.mastodon);
  const user = /^\/@([A-Za-z0-9_.-]+(?:@[A-Za-z0-9.-]+)?)\/?$/.exec(pathname)?.[1];
  if (user === undefined) return notFound();
  const local = user.endsWith(`@${hostname}`) ? user.slice(0, -hostname.length - 1) : user;
  return profile('./mastodon/profile.mjs', local, policies.mastodon);
}

/** A profile module renders a whole document; null for an account that does not exist. */
async function profile(module, handle, policy) {
  const { renderProfile } = await import(module);
  const body = await renderProfile(handle);
  return body === null ? notFound() : page(body, policy);
}

async function asset(name) {
  if (name === 'person.svg') return { status: 200, contentType: assetTypes.svg, body: person };
  const type = assetTypes[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined || !/^[a-z-]+\.[a-z.]+$/.test(name)) return notFound();
  try {
    return { status: 200, contentType: type, body: await readFile(new URL(name, built)) };
  } catch (cause) {
    throw new Error(`${fileURLToPath(built)}${name} is missing: run "npm run build:pages" first`, { cause });
  }
}

function page(body, policy) {
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body,
    headers: { 'content-security-policy': policy, 'cache-control': 'no-store' },
  };
}

function redirect(location) {
  return { status: 302, contentType: 'text/plain', body: '', headers: { location } };
}

function notFound() {
  return { status: 404, contentType: 'text/plain; charset=utf-8', body: 'There is no such page on this replica.\n' };
}
