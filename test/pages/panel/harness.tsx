// A page that is not ours, with the real panel part in a shadow root on it, over a store that a test fills with views.
import { panelPart } from '../../../components/panel/part.tsx';
import type { ComposerActions, ComposerStore, ComposerView, PanelHandle } from '../../../utils/composer/view.ts';

declare global {
  interface Window {
    panelHarness: typeof harness;
  }
}

const calls: [name: keyof ComposerActions, ...facts: unknown[]][] = [];
const listeners = new Set<() => void>();
let now: ComposerView | null = null;
let handle: PanelHandle | null = null;
let takesFixes = true;

function set(changes: Partial<ComposerView>): void {
  if (now === null) return;
  now = { ...now, ...changes };
  for (const listener of listeners) listener();
}

/** Does to the view what the session does, as far as the panel can tell. */
const actions: ComposerActions = {
  async applyFix(key) {
    calls.push(['applyFix', key]);
    editor().focus(); // as the drivers do
    await Promise.resolve();
    const fixed = now?.findings.find((finding) => finding.key === key);
    if (!takesFixes || fixed === undefined) return set({ notice: { kind: 'failed', text: '' } });
    set({
      findings: now?.findings.filter((finding) => finding !== fixed) ?? [],
      notice: { kind: 'fixed', text: fixed.fix ?? '' },
    });
  },
  dismiss(key) {
    calls.push(['dismiss', key]);
    const gone = now?.findings.filter((finding) => finding.key === key) ?? [];
    set({
      findings: now?.findings.filter((finding) => finding.key !== key) ?? [],
      dismissed: [...(now?.dismissed ?? []), ...gone],
    });
  },
  restore(key) {
    calls.push(['restore', key]);
    const back = now?.dismissed.filter((finding) => finding.key === key) ?? [];
    set({
      findings: [...(now?.findings ?? []), ...back],
      dismissed: now?.dismissed.filter((finding) => finding.key !== key) ?? [],
    });
  },
  activate(key) {
    calls.push(['activate', key]);
    set({ active: key });
  },
  focusEditor() {
    calls.push(['focusEditor']);
    editor().focus();
  },
  closePanel() {
    calls.push(['closePanel']);
    handle?.setOpen(false);
  },
  async answerGate(answer) {
    calls.push(['answerGate', answer]);
    await Promise.resolve();
    const control = now?.gate?.control ?? '';
    set({ gate: null, ...(answer.kind === 'override' ? { notice: { kind: 'press_again', text: control } } : {}) });
  },
  clearNotice() {
    calls.push(['clearNotice']);
    set({ notice: null });
  },
};

const store: ComposerStore = {
  actions,
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  getSnapshot() {
    if (now === null) throw new Error('no view yet');
    return now;
  },
};

function editor(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#editor');
  if (element === null) throw new Error('the page has no editor');
  return element;
}

/** Tells the panel where field and publish control are, as the session does. */
function locate(container: HTMLElement): void {
  const boxes = { field: editor(), publish: document.querySelector('#publish') };
  for (const [name, element] of Object.entries(boxes)) {
    const box = element?.getBoundingClientRect();
    for (const edge of ['left', 'top', 'right', 'bottom'] as const) {
      if (box === undefined) container.style.removeProperty(`--${name}-${edge}`);
      else container.style.setProperty(`--${name}-${edge}`, `${box[edge]}px`);
    }
  }
}

const harness = {
  calls,
  /** Draws `view` in a fresh shadow root. */
  show(view: ComposerView, options: { open: boolean; focus?: boolean; theme?: 'light' | 'dark' }): void {
    handle?.unmount();
    document.querySelector('x-host')?.remove();
    calls.length = 0;
    takesFixes = true;
    now = view;
    const host = document.createElement('x-host');
    if (options.theme !== undefined) host.dataset.theme = options.theme;
    const root = host.attachShadow({ mode: 'open' });
    const container = document.createElement('div');
    root.append(container);
    document.documentElement.append(host);
    locate(container);
    handle = panelPart.mount(container, store, options);
  },
  set,
  refuseFixes(): void {
    takesFixes = false;
  },
  setOpen(open: boolean, options?: { focus?: boolean }): void {
    handle?.setOpen(open, options);
  },
  unmount(): void {
    handle?.unmount();
  },
  /** The page has moved its composer. */
  move(): void {
    const container = document.querySelector('x-host')?.shadowRoot?.querySelector('div');
    if (container) locate(container);
  },
};
window.panelHarness = harness;
