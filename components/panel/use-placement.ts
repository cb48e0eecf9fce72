// Follows the field: the session writes where field and publish control are into CSS variables of the container.
import { useLayoutEffect, useState } from 'react';
import { type Box, type Placement, place } from './place.ts';

/** `--field-left: 120px` and so on, in px of the viewport; null when one of the four is missing. */
function readBox(styles: CSSStyleDeclaration, name: 'field' | 'publish'): Box | null {
  const side = (edge: string) => Number.parseFloat(styles.getPropertyValue(`--${name}-${edge}`));
  const box = { left: side('left'), top: side('top'), right: side('right'), bottom: side('bottom') };
  return Object.values(box).every(Number.isFinite) ? box : null;
}

function placement(container: HTMLElement): Placement {
  const styles = getComputedStyle(container);
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const viewport = { width, height: document.compatMode === 'BackCompat' ? window.innerHeight : height };
  return place(viewport, readBox(styles, 'field'), readBox(styles, 'publish'));
}

/** Where the panel of `container` stands now; at most one new answer a frame. */
export function usePlacement(container: HTMLElement): Placement {
  const [now, setNow] = useState(() => placement(container));
  useLayoutEffect(() => {
    const stop = new AbortController();
    let frame = 0;
    const update = () => {
      frame = 0;
      setNow((before) => {
        const after = placement(container);
        return JSON.stringify(after) === JSON.stringify(before) ? before : after;
      });
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(update);
    };
    const moved = new MutationObserver(soon);
    moved.observe(container, { attributes: true, attributeFilter: ['style'] });
    window.addEventListener('resize', soon, { signal: stop.signal });
    return () => {
      stop.abort();
      moved.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [container]);
  return now;
}
