import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CHANGE_KEY } from '../../../utils/messages.ts';
import { keysOf } from '../../../components/popup/shell/queries.ts';
import { onChange, send, WorkerFailed, WorkerSilent } from '../../../utils/send.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const worker = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');
const answer = (reply: unknown) => worker().mockImplementation(() => Promise.resolve(reply));

describe('send', () => {
  it('gives the parsed answer', async () => {
    answer({ open: true, platform: 'x' });
    expect(await send('composer.target', null)).toEqual({ open: true, platform: 'x' });
  });

  it('throws what the worker says went wrong', async () => {
    answer({ error: 'no such item' });
    await expect(send('outbox.discard', { id: crypto.randomUUID() })).rejects.toEqual(new WorkerFailed('no such item'));
  });

  it.each([[{ open: 'yes' }], [undefined], [null]])(
    'does not hand on an answer the protocol does not know: %j',
    async (reply) => {
      answer(reply);
      await expect(send('composer.target', null)).rejects.toBeInstanceOf(WorkerSilent);
    },
  );

  it('asks once more when a message meets a worker being torn down', async () => {
    const asked = worker()
      .mockImplementationOnce(() => Promise.reject(new Error('connection lost')))
      .mockImplementation(() => Promise.resolve({ open: false }));
    expect(await send('composer.target', null)).toEqual({ open: false });
    expect(asked.mock.calls).toEqual([
      [{ kind: 'composer.target', request: null }],
      [{ kind: 'composer.target', request: null }],
    ]);
  });

  it('gives up after the second time', async () => {
    worker().mockImplementation(() => Promise.reject(new Error('connection lost')));
    await expect(send('composer.target', null)).rejects.toBeInstanceOf(WorkerSilent);
  });
});

describe('onChange', () => {
  it('hears the change signal and nothing else, until it is stopped', async () => {
    const heard = vi.fn<(kinds: readonly string[]) => void>();
    const stop = new AbortController();
    onChange(heard, stop.signal);
    await fakeBrowser.storage.local.set({ other: 1, [CHANGE_KEY]: { at: 1, kinds: ['entries'] } });
    await fakeBrowser.storage.local.set({ other: 2 });
    stop.abort();
    await fakeBrowser.storage.local.set({ [CHANGE_KEY]: { at: 2, kinds: ['holds'] } });
    expect(heard.mock.calls).toEqual([[['entries']]]);
  });
});

it('knows which queries a change makes old', () => {
  expect(keysOf(['entries', 'outbox'])).toEqual(['today', 'status', 'flags', 'requests', 'profile']);
});
