// Addresses inside this extension.
import { browser } from 'wxt/browser';

// WXT types `getURL` by the files of the build; these two are not among them.
const url = (path: string): string => (browser.runtime.getURL as (path: string) => string)(path);

/** `chrome-extension://<id>/`, with the slash, so that no other origin begins like it. */
export const ownOrigin = (): string => url('/');

/** Present only in builds that enrol by themselves. */
export const packagedPresetUrl = (): string => url('/preset.json');
