// One composer from its first focus until it goes away: reads, checks, marks, shows, gates. The parts are in files of their own.
import type { InsertOutcome } from '../messages.ts';
import type { ComposerAdapter, PlatformAdapter } from '../platforms/adapter.ts';
import type { Driver } from '../platforms/drivers/driver.ts';
import type { ComposerRoot } from '../platforms/locate.ts';
import type { FrameState } from './frame-state.ts';
import { createIdentities } from './identities.ts';
import { isAlive } from './lifetime.ts';
import { createMarking } from './marking.ts';
import type { Painter } from './marks.ts';
import { createModel, type ModelState } from './model.ts';
import { createOverlay } from './overlay.ts';
import { createPanelDoor } from './panel-door.ts';
import { createReporter, reportComposer } from './report.ts';
import { createActions } from './session-actions.ts';
import { createSessionGate, type SessionGate } from './session-gate.ts';
import { buildView, type SessionMemory } from './session-view.ts';
import { createViewStore } from './view-store.ts';
import type { ComposerStore, ComposerView } from './view.ts';
import { watchComposer } from './watch.ts';

export interface Session {
  readonly gate: Pick<SessionGate, 'decide' | 'giveUp' | 'allowNext'>;
  readonly view: ComposerView;
  /** False until policy and poster are known. */
  readonly isReady: boolean;
  /** The person came (back) to this field of the composer. */
  entered(field: HTMLElement): void;
  /** Policy, holds or inventory may be others now. */
  renew(accounts: boolean): void;
  /** The keyboard asked: into the panel, or from inside it back to the caret. */
  togglePanel(): void;
  insert(text: string): Promise<InsertOutcome['outcome']>;
  orphaned(): void;
  close(): void;
}

export interface SessionSetting {
  readonly root: ComposerRoot;
  readonly adapter: ComposerAdapter;
  readonly platform: PlatformAdapter;
  readonly driver: Driver;
  readonly frame: FrameState;
  readonly newPainter: (signal: AbortSignal) => Painter;
  /** The composer is gone. */
  readonly closed: () => void;
  /** Something that `isReady` depends on has arrived. */
  readonly progressed: () => void;
}

export function createSession(field: HTMLElement, setting: SessionSetting): Session {
  const { root, adapter, platform, driver, frame } = setting;
  const stop = new AbortController();
  const { signal } = stop;
  const memory: SessionMemory = {
    dismissed: new Set(),
    active: null,
    notice: null,
    gate: null,
    unchecked: null,
    orphaned: false,
    part: 0,
  };
  const identities = createIdentities(platform, () => refresh());
  const model = createModel({ root, adapter, platform, driver, frame, identities });
  const view = () => buildView(platform, adapter, model.state, memory);
  const shown = createViewStore(view(), paused, signal);
  const gate = createSessionGate(model, memory, createReporter(adapter), () => answer());
  const actions = createActions({
    driver,
    model,
    memory,
    gate,
    refresh: () => refresh(),
    answer: () => answer(),
    closePanel: () => door.close(),
    dialogGone: () => overlay.dialogGone(),
  });
  const store: ComposerStore = {
    subscribe: (listener) => shown.subscribe(listener),
    getSnapshot: () => shown.getSnapshot(),
    actions,
  };
  const overlay = createOverlay(field, root, () => (door.isOpen ? actions.closePanel() : door.open(false)), signal);
  const door = createPanelDoor(overlay.panelPlace, store, signal);
  const marking = createMarking(driver, overlay, setting.newPainter, signal);
  const watch = watchComposer(root, { changed, caretMoved, moved }, signal);
  shown.subscribe(draw);

  let seen = model.state.reading.fingerprint;
  let reported = '';
  let isPreparing = false;
  watchFields();
  draw();
  refresh();

  /** The part in which the person writes. */
  function partInFocus(state: ModelState) {
    const { parts } = state.reading;
    return parts[memory.part] ?? parts[0];
  }

  /** Reads, checks, and brings everything that shows it up to date. */
  function refresh(atOnce = false): void {
    if (signal.aborted || memory.orphaned) return;
    model.update();
    showState(atOnce);
  }

  function showState(atOnce: boolean): void {
    const { reading, checked } = model.state;
    gate.saw(reading.fingerprint);
    watchFields();
    shown.offer(view(), atOnce);
    paint();
    report();
    setting.progressed();
    if (checked !== null && checked.findings.length > 0) prepareWhenIdle();
  }

  /** What the person did is answered now, not after the pause. */
  function answer(): void {
    refresh(true);
    if (memory.gate !== null || memory.notice !== null) door.prepare();
  }

  function changed(): void {
    if (signal.aborted || memory.orphaned) return;
    if (!isAlive()) {
      session.orphaned();
      return;
    }
    const { fingerprint } = model.update().reading;
    if (fingerprint !== seen) {
      seen = fingerprint;
      shown.quiet.stir();
      // What a notice spoke of is not what stands there now.
      if (!actions.isWriting()) memory.notice = null;
    }
    showState(false);
  }

  function paused(): void {
    overlay.measure(partInFocus(model.state)?.field ?? field);
    overlay.announce(shown.getSnapshot());
    paint();
    moved();
  }

  function caretMoved(): void {
    const at = model.state.reading.parts.findIndex(
      (part) => driver.selection(part.field) !== null && holdsFocus(part.field),
    );
    if (at >= 0) memory.part = at;
    if (marking.hasHidden) paint();
  }

  function moved(): void {
    if (!root.isConnected) {
      session.close();
      return;
    }
    if (!model.state.reading.parts.some((part) => part.field.isConnected)) {
      // Editors are mounted anew when a site's data changes; the composer is gone when no other field has come.
      if (model.update().reading.parts.length === 0) {
        session.close();
        return;
      }
      refresh();
    }
    overlay.follow(partInFocus(model.state), model.state.controls, shown.quiet.stirring);
  }

  function paint(): void {
    if (memory.orphaned) return;
    marking.paint(model.state, memory, shown.quiet.stirring);
  }

  function draw(): void {
    overlay.draw(shown.getSnapshot());
    if (!shown.quiet.stirring) overlay.announce(shown.getSnapshot());
    overlay.follow(partInFocus(model.state), model.state.controls, shown.quiet.stirring);
  }

  function watchFields(): void {
    for (const part of model.state.reading.parts) watch.include(part.field);
  }

  function report(): void {
    const { poster, controls, reading } = model.state;
    if (poster.answer === null) return;
    const facts = {
      open: true,
      answer: poster.answer,
      publishFound: controls.length > 0,
      readable: reading.parts.length > 0,
    };
    const next = JSON.stringify([poster.answer.identity, facts.publishFound, facts.readable]);
    if (next === reported) return;
    reported = next;
    reportComposer(platform, adapter, facts);
  }

  function prepareWhenIdle(): void {
    if (isPreparing) return;
    isPreparing = true;
    if ('requestIdleCallback' in window) requestIdleCallback(() => door.prepare(), { timeout: 2_000 });
    else door.prepare();
  }

  const session: Session = {
    gate: {
      decide(attempt) {
        try {
          return gate.decide(attempt);
        } catch (error) {
          // A fault of ours must not decide by itself whether a post goes out: the policy says.
          console.error('Imprimatur could not check this post', error);
          return gate.giveUp(attempt);
        }
      },
      giveUp: (attempt) => gate.giveUp(attempt),
      allowNext: (attempt) => gate.allowNext(attempt),
    },
    get view() {
      return shown.getSnapshot();
    },
    get isReady() {
      return model.state.checked !== null;
    },
    entered(entered) {
      const at = model.state.reading.parts.findIndex((part) => part.field === entered);
      if (at >= 0) memory.part = at;
      // The popup inserts into the composer that was used last.
      reported = '';
      refresh();
      moved();
    },
    renew(accounts) {
      if (accounts) identities.renew();
      refresh(true);
    },
    togglePanel() {
      if (door.isOpen && overlay.holdsFocus()) {
        actions.closePanel();
        actions.focusEditor();
      } else door.open(true);
    },
    insert: (text) => actions.insert(text, partInFocus(model.update())),
    orphaned() {
      if (memory.orphaned) return;
      memory.orphaned = true;
      memory.gate = null;
      memory.notice = null;
      marking.clear();
      door.close();
      shown.offer(view(), true);
    },
    close() {
      if (signal.aborted) return;
      gate.closed();
      stop.abort();
      setting.closed();
    },
  };
  return session;
}

function holdsFocus(field: HTMLElement): boolean {
  const tree = field.getRootNode();
  const active = tree instanceof ShadowRoot ? tree.activeElement : document.activeElement;
  return active === field || field.contains(active);
}
