// Says when the anchor may have moved, without watching the page's nodes.

/** Calls `moved` at most once a frame, after scrolling, resizing, late images and changes of size up the tree, until `signal` aborts. */
export function followAnchor(anchor: Element, moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      moved();
    });
  };
  const sizes = new ResizeObserver(soon);
  for (let at: Element | null = anchor; at !== null; at = at.parentElement) sizes.observe(at);
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { passive: true, signal });
  addEventListener('load', soon, { capture: true, passive: true, signal });
  if ('navigation' in window) window.navigation.addEventListener('navigatesuccess', soon, { signal });
  else addEventListener('popstate', soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
