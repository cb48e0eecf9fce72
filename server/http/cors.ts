// The extension has no host permission for the server, so the server lets extension pages and workers in. No cookies, no web pages.

const extensionOrigin = /^(?:chrome|moz)-extension:\/\/[a-z0-9-]{1,64}$/;

const isExtension = (origin: string | null | undefined): origin is string =>
  typeof origin === 'string' && extensionOrigin.test(origin);

/** Headers that let an extension read the answer; every answer differs by origin, so that a cache keeps them apart. */
export function corsHeaders(origin: string | null | undefined): Record<string, string> {
  if (!isExtension(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'ETag, Retry-After',
  };
}

/** The answer to a preflight. */
export function preflight(origin: string | null | undefined): Response {
  const headers = corsHeaders(origin);
  if (isExtension(origin)) {
    headers['access-control-allow-methods'] = 'GET, POST';
    headers['access-control-allow-headers'] = 'Authorization, If-None-Match, Content-Type';
    // The longest that browsers honour (Firefox: a day).
    headers['access-control-max-age'] = '86400';
  }
  return new Response(null, { status: 204, headers });
}
