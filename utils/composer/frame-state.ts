// What the worker says this frame must know: policy, holds, language. Compiled once for all composers of the frame.
import { browser } from 'wxt/browser';
import { packs } from '../../packs/registry.ts';
import { type CompiledPolicy, compile } from '../checks/compile.ts';
import type { CHANGE_KEY, ChangeSignal, PageState } from '../messages.ts';
import { ask } from '../page-messages.ts';

/** The value, without the module: that one carries zod. */
const changeKey: typeof CHANGE_KEY = 'changed';

export interface LoadedState {
  readonly page: PageState;
  readonly compiled: CompiledPolicy;
}

export interface FrameState {
  /** Null until the worker has answered once; later the last good answer. */
  readonly current: LoadedState | null;
  /** Resolves with the first answer; asks again where an earlier attempt failed. */
  load(): Promise<LoadedState | null>;
}

/** @param changed called after each new state; `accounts` says that the inventory may be another */
export function createFrameState(changed: (accounts: boolean) => void, signal: AbortSignal): FrameState {
  let current: LoadedState | null = null;
  let running: Promise<LoadedState | null> | null = null;

  const fetchState = async (): Promise<LoadedState | null> => {
    try {
      const page = await ask('page.state', null);
      if (signal.aborted) return current;
      const compiled = sameRules(current?.page, page) ? current?.compiled : undefined;
      current = { page, compiled: compiled ?? compile(page.policy, packs, page.locale) };
    } catch {
      // Worker gone, or a policy that this version cannot compile: the last good state stays in force.
    }
    return current;
  };
  const load = () => {
    running ??= fetchState().finally(() => {
      running = null;
    });
    return running;
  };

  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const signalled = area === 'local' ? (changes[changeKey]?.newValue as ChangeSignal | undefined) : undefined;
    if (signalled === undefined) return;
    const accounts = signalled.kinds.includes('accounts');
    if (!accounts && !signalled.kinds.some((kind) => kind === 'state' || kind === 'holds' || kind === 'status')) return;
    void fetchState().then(() => changed(accounts));
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });

  return {
    get current() {
      return current;
    },
    load: () => (current === null ? load() : Promise.resolve(current)),
  };
}

/** An organisation edits a policy only by publishing a new version; the demo's and a shipped one change with the extension. */
function sameRules(a: PageState | undefined, b: PageState): boolean {
  return (
    a !== undefined &&
    a.policy.id === b.policy.id &&
    a.policy.version === b.policy.version &&
    a.locale === b.locale &&
    a.demo === b.demo
  );
}
