// What every part of the panel needs: the view, its words, and what may be done.
import { createContext, useContext } from 'react';
import type { ComposerActions, ComposerView } from '../../utils/composer/view.ts';
import type { PanelWords } from './words.ts';

export interface PanelScope {
  readonly view: ComposerView;
  readonly actions: ComposerActions;
  readonly t: PanelWords;
  /** Milliseconds since 1970, for ages. */
  readonly now: number;
}

export const PanelContext = createContext<PanelScope | null>(null);

/** @throws when used outside of the panel. */
export function usePanel(): PanelScope {
  const scope = useContext(PanelContext);
  if (scope === null) throw new Error('a part of the panel stands outside of it');
  return scope;
}
