// How our own pages (popup, side panel) talk to the worker: typed and parsed by the protocol.
import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { deliver } from './message-delivery.ts';
import { CHANGE_KEY, type ChangeSignal, type MessageKind, type Protocol, protocol } from './messages.ts';

/** The worker got the message and could not do what it asks. `message` is the worker's own sentence, for a log. */
export class WorkerFailed extends Error {
  override name = 'WorkerFailed';
}

/** Nobody answered: the worker is being replaced, or the answer is not one that the protocol knows. */
export class WorkerSilent extends Error {
  override name = 'WorkerSilent';
}

/**
 * Asks the worker.
 *
 * @throws WorkerFailed when the worker answers with an error.
 * @throws WorkerSilent when it does not answer, or with something else than the protocol says.
 */
export async function send<K extends MessageKind>(
  kind: K,
  request: z.input<Protocol[K]['request']>,
): Promise<z.output<Protocol[K]['response']>> {
  const reply = await deliver(kind, request).catch((cause: unknown) => {
    throw new WorkerSilent(`${kind}: no answer`, { cause });
  });
  if (typeof reply === 'object' && reply !== null && 'error' in reply) throw new WorkerFailed(String(reply.error));
  const parsed = protocol[kind].response.safeParse(reply);
  if (!parsed.success) throw new WorkerSilent(`${kind}: not an answer the protocol knows`, { cause: parsed.error });
  return parsed.data as z.output<Protocol[K]['response']>;
}

/** Calls `listener` with what changed, after each change that the worker signals, until `signal` aborts. */
export function onChange(listener: (kinds: ChangeSignal['kinds']) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = area === 'local' ? changes[CHANGE_KEY]?.newValue : undefined;
    if (isSignal(value)) listener(value.kinds);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

function isSignal(value: unknown): value is ChangeSignal {
  return typeof value === 'object' && value !== null && 'kinds' in value && Array.isArray(value.kinds);
}
