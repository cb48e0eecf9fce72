// Serves the page that names the first things to try.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../setup.mjs';

export interface Guide {
  readonly url: string;
  close(): void;
}

export async function serveGuide(facts: { apiUrl: string }): Promise<Guide> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const page = read('cli/demo/guide.html').replaceAll('{{apiUrl}}', facts.apiUrl);
  const files: Readonly<Record<string, { type: string; body: string }>> = {
    '/': { type: 'text/html; charset=utf-8', body: page },
    '/tokens.css': { type: 'text/css; charset=utf-8', body: read('components/ui/tokens.css') },
    '/ui.css': { type: 'text/css; charset=utf-8', body: read('components/ui/ui.css') },
    '/guide.css': { type: 'text/css; charset=utf-8', body: read('cli/demo/guide.css') },
  };
  const server = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://guide').pathname];
    if (file === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
    else response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
