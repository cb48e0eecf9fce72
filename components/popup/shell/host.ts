// What the browser does for the page: handed in by the entrypoint, so that no component knows the browser.
import { createContext, useContext } from 'react';

export interface Host {
  /** popup: closes when it loses the focus · side: stays open beside the page. */
  readonly place: 'popup' | 'side';
  readonly version: string;
  /** Opens the same screens at the side; absent where the browser has no such place, or this is it. */
  readonly openAtSide?: () => Promise<void>;
  /** Leaves for the page behind; absent at the side. */
  readonly close?: () => void;
}

export const HostContext = createContext<Host>({ place: 'popup', version: '' });
export const useHost = (): Host => useContext(HostContext);
