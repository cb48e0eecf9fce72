// The badge over a composer: one button in our shadow root, drawn without React because it must be there at the first finding.
import { icons } from '../../components/ui/icons.ts';
import type { BadgeFace } from './badge-says.ts';
import type { Box } from './badge-place.ts';

export interface Badge {
  readonly element: HTMLElement;
  draw(face: BadgeFace): void;
  /** Viewport pixels; null hides it. */
  moveTo(place: { left: number; top: number } | null): void;
  size(): Pick<Box, 'width' | 'height'>;
}

/** @param pressed called for a person's own press only, never for a click that a script makes */
export function createBadge(pressed: () => void): Badge {
  const spot = document.createElement('div');
  spot.className = 'spot';
  spot.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'badge';
  const tip = document.createElement('span');
  tip.className = 'tip';
  // The button's name says it already.
  tip.setAttribute('aria-hidden', 'true');
  spot.append(button, tip);
  // Keeps caret and selection in the editor.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  let drawn = '';

  return {
    element: spot,
    draw(face) {
      const next = JSON.stringify(face);
      if (next === drawn) return;
      drawn = next;
      button.dataset.sev = face.sev;
      button.dataset.shape = face.shape;
      button.setAttribute('aria-label', face.name);
      button.replaceChildren(shape(face), ...(face.count === null ? [] : [number(face.count)]));
      const key = document.createElement('kbd');
      key.className = 'kbd';
      key.textContent = face.shortcut;
      tip.replaceChildren(face.short, key);
    },
    moveTo(place) {
      spot.hidden = place === null;
      if (place === null) return;
      spot.style.left = `${Math.round(place.left)}px`;
      spot.style.top = `${Math.round(place.top)}px`;
    },
    size: () => ({ width: button.offsetWidth || 28, height: button.offsetHeight || 28 }),
  };
}

function shape(face: BadgeFace): Element {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const { box, body } = icons[face.shape];
  svg.setAttribute('class', 'sev');
  svg.setAttribute('viewBox', box);
  svg.setAttribute('aria-hidden', 'true');
  svg.dataset.sev = face.sev;
  // Constant path data of icons.ts, never data.
  svg.innerHTML = body;
  return svg;
}

function number(count: number): HTMLElement {
  const element = document.createElement('span');
  element.className = 'n';
  element.textContent = String(count);
  return element;
}
