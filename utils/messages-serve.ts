// The worker's side of the protocol: who sent it, is it well formed, then the handler of its subject.
import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import { type MessageKind, type Protocol, protocol } from './messages.ts';
import { ownOrigin } from './own-origin.ts';

export type Sender = Browser.runtime.MessageSender;

/** One for each message, or it does not compile. */
export type Handlers = {
  [K in MessageKind]: (
    request: z.output<Protocol[K]['request']>,
    sender: Sender,
  ) => Promise<z.input<Protocol[K]['response']>>;
};

/** What the sender may not have. */
class NotAllowed extends Error {
  override name = 'NotAllowed';
}

const Envelope = z.object({
  kind: z.enum(Object.keys(protocol) as [MessageKind, ...MessageKind[]]),
  request: z.unknown(),
});

/**
 * Registers the listener. A failure is answered as `{error: name}`; its details stay in the worker's console.
 * Messages of another shape are left to other listeners.
 */
export function serve(handlers: Handlers): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success) return undefined;
    const { kind, request } = envelope.data;
    return answer(kind, request, sender, handlers).catch((error: unknown) => {
      console.error(kind, error);
      return { error: error instanceof Error ? error.name : 'Error' };
    });
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

async function answer(kind: MessageKind, raw: unknown, sender: Sender, handlers: Handlers): Promise<unknown> {
  if (!maySend(kind, sender)) throw new NotAllowed(`${kind} from ${sender.url ?? 'an unknown place'}`);
  const request = protocol[kind].request.parse(raw);
  const handle = handlers[kind] as (request: unknown, sender: Sender) => Promise<unknown>;
  return handle(request, sender);
}

/** Our own pages may send everything. A content script, behind which a web page may be, sends only what is `from: 'page'`. */
export function maySend(kind: MessageKind, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return isOwnPage(sender) || (protocol[kind].from === 'page' && sender.tab !== undefined);
}

/** A page of ours as a popup, at the side, or as the top document of a tab; never as a frame in somebody's page. */
function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(ownOrigin()) === true && (sender.tab === undefined || sender.frameId === 0);
}
