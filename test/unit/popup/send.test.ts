import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CHANGE_KEY } from '../../../utils/messages.ts';
import { keysOf } from '../../../components/popup/shell/queries.ts';
import { onChange, send, WorkerFailed, WorkerSilent } from '../../../utils/send.ts';

const worker = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  worker.mockReset();
  Object.assign(fakeBrowser.runtime, { sendMessage: worker });
});

describe('send', () => {
  it('gives the parsed answer', async () => {
    worker.mockResolvedValue({ open: true, platform: 'x' });
    expect(await send('composer.target', null)).toEqual({ open: true, platform: 'x' });
  });

  it('throws what the worker says went wrong', async () => {
    worker.mockResolvedValue({ error: 'no such item' });
    await expect(send('outbox.discard', { id: crypto.randomUUID() })).rejects.toEqual(new WorkerFailed('no such item'));
  });

  it.each([[{ open: 'yes' }], [undefined], [null]])(
    'does not hand on an answer the protocol does not know: %j',
    async (reply) => {
      worker.mockResolvedValue(reply);
      await expect(send('composer.target', null)).rejects.toBeInstanceOf(WorkerSilent);
    },
  );

  it('asks once more when a message meets a worker being torn down', async () => {
    worker.mockRejectedValueOnce(new Error('connection lost')).mockResolvedValue({ open: false });
    expect(await send('composer.target', null)).toEqual({ open: false });
    expect(worker.mock.calls).toEqual([
      [{ kind: 'composer.target', request: null }],
      [{ kind: 'composer.target', request: null }],
    ]);
  });

  it('gives up after the second time', async () => {
    worker.mockRejectedValue(new Error('connection lost'));
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
