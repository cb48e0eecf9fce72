// The way out when an editor does not take our text: the person pastes it.

/** True when the text is on the clipboard. The focus and the selection are as before. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the page's permissions policy, or the document has no focus.
    return copyByCommand(text);
  }
}

/** `execCommand('copy')` needs a selection: a text area of our own, beside the page's body, for the length of this call. */
function copyByCommand(text: string): boolean {
  const host = document.createElement('imprimatur-clipboard');
  const area = document.createElement('textarea');
  area.value = text;
  host.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0';
  host.attachShadow({ mode: 'closed' }).append(area);
  const before = deepActive();
  document.documentElement.append(host);
  const quiet = new AbortController();
  addEventListener('copy', (event) => event.stopImmediatePropagation(), { capture: true, signal: quiet.signal });
  try {
    area.select();
    return document.execCommand('copy');
  } finally {
    quiet.abort();
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
