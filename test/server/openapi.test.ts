import { expect, it } from 'vitest';
import { docsPage } from '../../server/http/docs.ts';
import { openApiDocument } from '../../server/openapi.ts';

it('is checked in as it is generated (vitest -u writes it)', async () => {
  const document = `${JSON.stringify(await openApiDocument(), null, 2)}\n`;
  await expect(document).toMatchFileSnapshot('../../contract/openapi.json');
});

it('knows every route, who needs a token, and that errors are problems', async () => {
  const document = await openApiDocument();
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(Object.keys(document.paths ?? {}).sort()).toEqual([
    '/healthz',
    '/readyz',
    '/v1/devices',
    '/v1/events',
    '/v1/flags',
    '/v1/me',
    '/v1/sync',
  ]);
  const sync = document.paths?.['/v1/sync']?.get;
  expect(sync?.security).toEqual([{ device: [] }]);
  expect(Object.keys(sync?.responses ?? {}).sort()).toEqual(['200', '304', '425', 'default']);
  expect(document.paths?.['/v1/devices']?.post?.security).toBeUndefined();
  for (const item of Object.values(document.paths ?? {}))
    for (const operation of [item?.get, item?.post])
      if (operation !== undefined) expect(JSON.stringify(operation.responses)).toContain('application/problem+json');
});

it('has a page that needs no network: nothing in it is fetched, every link of its own has a target', async () => {
  const page = docsPage(await openApiDocument());
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=/i);
  const targets = new Set([...page.matchAll(/id="([^"]+)"/g)].map((match) => match[1]));
  const links = [...page.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(links.filter((link) => !link.startsWith('#'))).toEqual(['/openapi.json']);
  for (const link of links) if (link.startsWith('#')) expect(targets).toContain(link.slice(1));
  expect(page).toContain('/v1/flags');
  expect(page).toContain('selectedText');
});
