// Who may send what. A content script speaks with the voice of the page it is in.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers, Sender } from '../../../utils/messages-serve.ts';
import { maySend, serve } from '../../../utils/messages-serve.ts';
import { type MessageKind, protocol } from '../../../utils/messages.ts';

const own = () => fakeBrowser.runtime.getURL('/popup.html');
const id = () => fakeBrowser.runtime.id;
const tab = { id: 7 } as Sender['tab'] & object;

const senders = {
  'the popup': (): Sender => ({ id: id(), url: own() }),
  'a page of ours in a tab': (): Sender => ({ id: id(), url: own(), tab, frameId: 0 }),
  'a page of ours framed by a web page': (): Sender => ({ id: id(), url: own(), tab, frameId: 3 }),
  'a content script': (): Sender => ({ id: id(), url: 'https://x.com/home', tab, frameId: 0 }),
  'a content script whose page has our address in its own': (): Sender => ({
    id: id(),
    url: `https://x.com/?${own()}`,
    tab,
    frameId: 0,
  }),
  'another extension': (): Sender => ({ id: 'somebody-else', url: own() }),
  nowhere: (): Sender => ({}),
} satisfies Record<string, () => Sender>;

describe('who may send', () => {
  it.each([
    ['the popup', true, true],
    ['a page of ours in a tab', true, true],
    ['a page of ours framed by a web page', false, true],
    ['a content script', false, true],
    ['a content script whose page has our address in its own', false, true],
    ['another extension', false, false],
    ['nowhere', false, false],
  ] as const)('%s: our own messages %s, messages of pages %s', (who, extension, page) => {
    const sender = senders[who]();
    for (const [kind, { from }] of Object.entries(protocol))
      expect([kind, maySend(kind as MessageKind, sender)]).toEqual([kind, from === 'extension' ? extension : page]);
  });
});

describe('the listener', () => {
  let send: (message: unknown, sender: Sender) => unknown;
  const handled = vi.fn();

  beforeEach(() => {
    fakeBrowser.reset();
    handled.mockReset().mockResolvedValue({ ok: true });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    serve(new Proxy({}, { get: () => handled }) as Handlers);
    send = add.mock.calls[0]?.[0] as typeof send;
  });

  it('hands the parsed request and the sender to the handler', async () => {
    const sender = senders['the popup']();
    expect(await send({ kind: 'settings.locale', request: { locale: 'hu', extra: 1 } }, sender)).toEqual({ ok: true });
    expect(handled).toHaveBeenCalledWith({ locale: 'hu' }, sender);
  });

  it.each([
    ['a request of another shape', { kind: 'settings.locale', request: { locale: 'tlh' } }, 'the popup', 'ZodError'],
    ['a message it may not send', { kind: 'device.leave', request: null }, 'a content script', 'NotAllowed'],
  ] as const)('answers %s with the name of what is wrong, and calls nobody', async (_, message, who, error) => {
    expect(await send(message, senders[who]())).toEqual({ error });
    expect(handled).not.toHaveBeenCalled();
  });

  it('tells a handler’s failure by name only', async () => {
    handled.mockRejectedValue(new RangeError('with a detail of the store'));
    expect(await send({ kind: 'status.get', request: null }, senders['the popup']())).toEqual({ error: 'RangeError' });
  });

  it.each([
    undefined,
    null,
    'status.get',
    { kind: 'nothing.like.this', request: null },
    { kind: 'toString', request: null },
  ])('leaves %j to other listeners', (message) => {
    expect(send(message, senders['the popup']())).toBeUndefined();
  });
});
