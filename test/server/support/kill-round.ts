// One round of the kill test: flags are sent at full speed, the server is killed in the middle, started again, and asked for each flag
// that it had acknowledged.
import { randomUUID } from 'node:crypto';
import { aFlag } from './samples.ts';
import { startProcess } from './process.ts';

export interface KillRound {
  readonly acknowledged: number;
  /** Acknowledged flags that the restarted server did not know. Must be 0. */
  readonly lost: number;
}

/**
 * @param data folder of the embedded database; kept from round to round
 * @param killAfter how many acknowledgements to wait for before the kill
 */
export async function killRound(data: string, killAfter: number): Promise<KillRound> {
  const server = await startProcess(data);
  const token = await enrol(server.url, server.invites['person-bence'] ?? '');
  const acknowledged: string[] = [];
  let killed: Promise<unknown> | undefined;
  const sender = async () => {
    while (killed === undefined) {
      const id = randomUUID();
      try {
        const answer = await send(server.url, token, id);
        if (answer.status !== 201) throw new Error(`a flag was answered with ${answer.status}`);
        acknowledged.push(id);
      } catch (error) {
        // Once it is killed, requests on the way fail; before that, none may.
        if (killed === undefined) throw error;
      }
      if (acknowledged.length >= killAfter) killed ??= server.end('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 8 }, sender));
  await killed;

  const again = await startProcess(data);
  try {
    let lost = 0;
    for (const id of acknowledged) {
      const receipt = (await (await send(again.url, token, id)).json()) as { duplicate?: boolean };
      if (receipt.duplicate !== true) lost += 1;
    }
    return { acknowledged: acknowledged.length, lost };
  } finally {
    await again.end('SIGTERM');
  }
}

async function enrol(url: string, code: string): Promise<string> {
  const answer = await fetch(`${url}/v1/devices`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, label: 'Kill test' }),
  });
  const { token } = (await answer.json()) as { token: string };
  return token;
}

const send = (url: string, token: string, id: string): Promise<Response> =>
  fetch(`${url}/v1/flags`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(aFlag(id)),
  });
