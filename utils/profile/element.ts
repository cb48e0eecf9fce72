// Plain elements, so that the profile part carries no framework.
import { type IconName, icons } from '../../components/ui/icons.ts';

export type Child = Node | string | null;

/** `attributes` with the value true are set without one, with false left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that only a person can press: a page's script that finds it in our shadow root presses in vain. */
export function button(
  className: string,
  attributes: Readonly<Record<string, string | boolean>>,
  pressed: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className, ...attributes }, ...children);
  // keeps what the person selected on the page, which a flag may quote
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  return made;
}

/** Decoration: the word stands beside it. `sev` colours a shape. */
export function drawing(name: IconName, className: string, sev?: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const { box, body } = icons[name];
  svg.setAttribute('class', className);
  svg.setAttribute('viewBox', box);
  svg.setAttribute('aria-hidden', 'true');
  if (sev !== undefined) svg.dataset.sev = sev;
  // constant path data of icons.ts, never data
  svg.innerHTML = body;
  return svg;
}
