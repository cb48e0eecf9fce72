// The panel as the checker uses it: mounted into an element of our shadow root, opened, closed, taken down.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PanelPart } from '../../utils/composer/view.ts';
import { App } from './App.tsx';
import { adoptStyles } from './styles.ts';

export const panelPart: PanelPart = {
  mount(container, store, options) {
    const root = container.getRootNode();
    if (root instanceof ShadowRoot || root instanceof Document) adoptStyles(root);
    const stop = new AbortController();
    const surface = document.createElement('div');
    surface.className = 'im-surface';
    container.append(surface);

    // A press beside text fields would take focus and selection out of the editor; the dialog is modal and may have both.
    const keepSelection = (event: Event) => {
      const target = event.target;
      if (target instanceof Element && target.closest('.im-float') !== null) event.preventDefault();
    };
    container.addEventListener('mousedown', keepSelection, { signal: stop.signal });

    const tree = createRoot(surface);
    let open = false;
    let focusRequest = 0;
    const setOpen = (next: boolean, { focus }: { focus?: boolean } = {}) => {
      const here = root instanceof ShadowRoot && root.activeElement !== null;
      if (next && (focus ?? here)) focusRequest += 1;
      if (!next) focusRequest = 0;
      open = next;
      // At once: the next key is already meant for what has been opened.
      flushSync(() => tree.render(<App container={container} store={store} open={open} focusRequest={focusRequest} />));
    };
    setOpen(options.open, options);

    return {
      setOpen,
      unmount() {
        stop.abort();
        tree.unmount();
        surface.remove();
      },
    };
  },
};
