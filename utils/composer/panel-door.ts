// Opens the panel part on demand: asks for it once, mounts it once, and remembers whether it is open.
import { ask } from '../page-messages.ts';
import { whenArrived } from './bridge.ts';
import type { ComposerStore, PanelHandle } from './view.ts';

/** React on a slow machine, with a worker that is being woken. */
const ARRIVAL_MS = 10_000;

export interface PanelDoor {
  readonly isOpen: boolean;
  /** @param focus true when the keyboard asked for it */
  open(focus: boolean): void;
  close(): void;
  /** Loads and mounts it closed, so that the gate and notices can show. */
  prepare(): void;
}

export function createPanelDoor(place: HTMLElement, store: ComposerStore, signal: AbortSignal): PanelDoor {
  let isOpen = false;
  let wantsFocus = false;
  let handle: PanelHandle | null = null;
  let coming: Promise<void> | null = null;

  const fetchPanel = async () => {
    const arrival = whenArrived('panel', ARRIVAL_MS);
    await ask('panel.attach', null);
    const part = await arrival;
    if (part === null || signal.aborted) return;
    handle = part.mount(place, store, { open: isOpen, focus: wantsFocus });
    signal.addEventListener('abort', () => handle?.unmount(), { once: true });
  };
  const prepare = () => {
    if (handle !== null || signal.aborted) return;
    coming ??= fetchPanel()
      // The worker is gone or busy; the next press tries again.
      .catch(() => undefined)
      .finally(() => {
        coming = null;
      });
  };
  return {
    get isOpen() {
      return isOpen;
    },
    open(focus) {
      isOpen = true;
      wantsFocus = focus;
      if (handle === null) prepare();
      else handle.setOpen(true, focus ? { focus } : {});
    },
    close() {
      isOpen = false;
      handle?.setOpen(false);
    },
    prepare,
  };
}
