// How a content script talks to the worker: typed by the protocol, without zod, so that it costs the page nothing.
import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { deliver } from './message-delivery.ts';
import type { Protocol, TabMessageKind, TabProtocol } from './messages.ts';

type PageKind = { [K in keyof Protocol]: Protocol[K]['from'] extends 'page' ? K : never }[keyof Protocol];

/** Thrown when the worker cannot be reached: the extension was updated, removed, or its worker is being torn down. */
export class WorkerUnreachable extends Error {
  override name = 'WorkerUnreachable';
}

/**
 * Asks the worker.
 *
 * @throws WorkerUnreachable when both attempts fail.
 */
export async function ask<K extends PageKind>(
  kind: K,
  request: z.input<Protocol[K]['request']>,
): Promise<z.output<Protocol[K]['response']>> {
  const reply = await deliver(kind, request).catch((cause: unknown) => {
    throw new WorkerUnreachable('the worker does not answer', { cause });
  });
  if (reply === undefined || reply === null) throw new WorkerUnreachable(`no handler for ${kind}`);
  if (typeof reply === 'object' && 'error' in reply) throw new Error(String(reply.error));
  return reply as z.output<Protocol[K]['response']>;
}

type TabHandlers = {
  [K in TabMessageKind]?: (
    request: z.output<TabProtocol[K]['request']>,
  ) => Promise<z.input<TabProtocol[K]['response']>> | z.input<TabProtocol[K]['response']>;
};

/** Answers messages from the worker until `signal` aborts. Messages from anyone but our own extension never arrive here. */
export function answerWorker(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
    const { kind, request } = message as { kind: TabMessageKind; request: never };
    const handler = handlers[kind];
    if (handler === undefined) return undefined;
    return Promise.resolve(handler(request));
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]),
  );
}
