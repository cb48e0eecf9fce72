// Everything of ours that a session shows over a page: badge, mirror, the live region, and the place where the panel stands.
import type { ComposerRoot } from '../platforms/locate.ts';
import { createBadge } from './badge.ts';
import { type Box, placeBadge } from './badge-place.ts';
import { badgeFace } from './badge-says.ts';
import { boxOf, isCovered, lastLines, visiblePart } from './geometry.ts';
import { groundBehind, type Theme } from './ground.ts';
import { createMirror, type Mirror } from './mirror.ts';
import { createOverlayHost } from './overlay-host.ts';
import type { ReadPart } from './reading.ts';
import type { ComposerView } from './view.ts';

/** A check takes less; only a slow worker shows that we are still at it. */
const CHECKING_MS = 150;
/** Enough words to fill the lines that the badge could lie on. */
const LAST_WORDS = 200;

export interface Overlay {
  /** The panel and the gate are drawn in here. */
  readonly panelPlace: HTMLElement;
  readonly mirror: Mirror;
  readonly theme: Theme;
  draw(view: ComposerView): void;
  /** Says, once a pause, what has changed; the first word is said only where something was found. */
  announce(view: ComposerView): void;
  /** Puts everything where the composer is now. While a person types, the badge does not change its corner. */
  follow(part: ReadPart | undefined, controls: readonly Element[], isTyping: boolean): void;
  /** True while the focus is in something of ours. */
  holdsFocus(): boolean;
  /** Resolves when no dialog of ours is open, or after half a second. */
  dialogGone(): Promise<void>;
  /** Measures the ground again. */
  measure(field: Element): void;
}

export function createOverlay(
  field: HTMLElement,
  root: ComposerRoot,
  pressed: () => void,
  signal: AbortSignal,
): Overlay {
  const host = createOverlayHost(field, signal);
  const badge = createBadge(pressed);
  const mirror = createMirror();
  const live = document.createElement('div');
  live.className = 'vh';
  live.setAttribute('role', 'status');
  const panelPlace = document.createElement('div');
  host.stage.append(mirror.element, badge.element, live, panelPlace);

  let theme: Theme = 'light';
  let said: string | null = null;
  let isDrawn = false;
  let corner: number | undefined;
  let checkingTimer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(checkingTimer), { once: true });

  const measure = (element: Element) => {
    theme = groundBehind(element);
    host.setTheme(theme);
  };
  measure(field);

  return {
    panelPlace,
    mirror,
    get theme() {
      return theme;
    },
    measure,
    holdsFocus: () => host.root.activeElement !== null,
    async dialogGone() {
      const until = performance.now() + 500;
      while (panelPlace.querySelector('dialog[open]') !== null && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 10));
    },
    draw(view) {
      clearTimeout(checkingTimer);
      const show = () => {
        host.setLanguage(view.locale);
        badge.draw(badgeFace(view));
        isDrawn = true;
      };
      if (view.state === 'checking' && !isDrawn) checkingTimer = setTimeout(show, CHECKING_MS);
      else show();
    },
    announce(view) {
      if (view.state === 'checking') return;
      const { spoken } = badgeFace(view);
      const isNews = said === null ? view.state !== 'ok' : said !== spoken;
      said = spoken;
      if (isNews) live.textContent = spoken;
    },
    follow(part, controls, isTyping) {
      const box = part === undefined || !part.field.isConnected ? null : visiblePart(boxOf(part.field));
      const boxes = controls.filter((control) => control.isConnected).map(boxOf);
      const hidden = part === undefined || box === null || isCovered(box, root);
      mirror.element.style.visibility = hidden ? 'hidden' : 'visible';
      if (hidden) {
        badge.moveTo(null);
        return;
      }
      const { text } = part.map;
      const words = lastLines(part.map.ranges(Math.max(0, text.length - LAST_WORDS), text.length));
      const place = isDrawn ? placeBadge(box, badge.size(), boxes, words, isTyping ? corner : undefined) : null;
      corner = place?.corner;
      badge.moveTo(place);
      mirror.follow(part.field);
      tellPlace(panelPlace, 'field', besideBox(box, root));
      tellPlace(panelPlace, 'publish', boxes[0]);
    },
  };
}

/** As high as the field and as wide as the whole composer: beside it, something opened covers neither. */
function besideBox(field: Box, root: ComposerRoot): Box {
  if (!(root instanceof Element)) return field;
  const { left, width } = boxOf(root);
  return { ...field, left, width };
}

/** The panel places itself by these. */
function tellPlace(place: HTMLElement, name: 'field' | 'publish', box: Box | undefined): void {
  const edges = {
    left: box?.left,
    top: box?.top,
    right: box && box.left + box.width,
    bottom: box && box.top + box.height,
  };
  for (const [edge, value] of Object.entries(edges)) {
    const property = `--${name}-${edge}`;
    const text = value === undefined ? '' : `${Math.round(value)}px`;
    if (place.style.getPropertyValue(property) === text) continue;
    if (text === '') place.style.removeProperty(property);
    else place.style.setProperty(property, text);
  }
}
