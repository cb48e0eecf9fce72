// Tells the worker when the address is a profile's, once a visit; also when a site changes its page without loading one.
import { ask } from '../../page-messages.ts';
import type { ProfileAdapter } from '../../platforms/adapter.ts';

export function watchProfileVisits(profile: ProfileAdapter, signal: AbortSignal): void {
  let visited = '';
  const look = () => {
    const { pathname } = location;
    if (pathname === visited) return;
    visited = pathname;
    const handle = profile.path.exec(pathname)?.groups?.handle;
    if (handle === undefined || profile.reserved.includes(handle.toLowerCase())) return;
    // Without an answer the next visit asks again.
    ask('profile.attach', null).catch(() => undefined);
  };
  // Fires for pushState and for the back button alike; browsers without it at least tell of the latter.
  if ('navigation' in window) window.navigation.addEventListener('navigatesuccess', look, { signal });
  else addEventListener('popstate', look, { signal });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true, signal });
  else look();
}
