// Panel, notice and gate of one composer, drawn from its store.
import { useCallback, useSyncExternalStore } from 'react';
import type { ComposerStore } from '../../utils/composer/view.ts';
import { PanelContext } from './context.ts';
import { Float } from './Float.tsx';
import { Gate } from './gate/Gate.tsx';
import { Notice } from './Notice.tsx';
import { Panel } from './Panel.tsx';
import { useNow } from './use-now.ts';
import { usePlacement } from './use-placement.ts';
import { panelWords } from './words.ts';

interface AppProps {
  container: HTMLElement;
  store: ComposerStore;
  open: boolean;
  /** See Panel. */
  focusRequest: number;
}

export function App({ container, store, open, focusRequest }: AppProps) {
  const view = useSyncExternalStore(
    useCallback((listener) => store.subscribe(listener), [store]),
    useCallback(() => store.getSnapshot(), [store]),
  );
  const { actions } = store;
  const placement = usePlacement(container);
  const now = useNow(open || view.gate !== null);
  // With the panel closed a dismissal says enough by its mark going away.
  const aside = !open && view.notice !== null && view.notice.kind !== 'dismissed' ? view.notice : null;
  return (
    <PanelContext value={{ view, actions, t: panelWords(view.locale), now }}>
      <div className="im" lang={view.locale}>
        {(open || aside !== null) && (
          <Float placement={placement}>
            {open ? <Panel placement={placement} focusRequest={focusRequest} /> : aside && <Notice notice={aside} />}
          </Float>
        )}
        {view.gate !== null && <Gate question={view.gate} />}
      </div>
    </PanelContext>
  );
}
