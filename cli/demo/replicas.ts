// Serves the replica pages under the sites' real host names: a local HTTPS server to which the demo browser maps those hosts.
// The certificate is made here and trusted by that one browser profile only.
import { createHash, X509Certificate } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { answer } from '../../test/pages/site.mjs';

export const replicaHosts = ['x.com', 'www.linkedin.com', 'mastodon.social'] as const;

export interface Replicas {
  readonly port: number;
  /** SHA-256 of the certificate's public key, base64, as Chromium's `--ignore-certificate-errors-spki-list` takes it. */
  readonly spki: string;
  close(): void;
}

export async function serveReplicas(): Promise<Replicas> {
  const pems = await generate([{ name: 'commonName', value: 'Imprimatur replica pages' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: replicaHosts.map((value) => ({ type: 2 as const, value })) }],
  });
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    void (async () => {
      const found = await answer(`https://${request.headers.host ?? ''}${request.url ?? '/'}`);
      if (found === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page in the replica.');
      else
        response
          .writeHead(found.status, { 'content-type': found.contentType, 'cache-control': 'no-store', ...found.headers })
          .end(found.body);
    })().catch((error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const spkiDer = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    port: (server.address() as AddressInfo).port,
    spki: createHash('sha256').update(spkiDer).digest('base64'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
