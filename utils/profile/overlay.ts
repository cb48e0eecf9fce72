// Badge and card of one profile, drawn beside its name for as long as the profile is shown.
import { groundBehind } from '../composer/ground.ts';
import type { ProfileWords } from '../i18n/profile/catalogs.ts';
import type { FlagDraft, ProfileView } from '../messages.ts';
import { CARD_TITLE, cardContent } from './card.ts';
import { button, drawing, element } from './element.ts';
import { flagForm, flagStored, selectedWords } from './flag-form.ts';
import { createProfileHost } from './host.ts';
import { lookOf } from './looks.ts';
import { besideName, type Box, columnRight, isInTheWay, nameBox, type Point, placeCard } from './place.ts';
import { reasonSentences } from './sentences.ts';

export interface OverlayActions {
  readonly copy: (text: string) => Promise<void>;
  /** Stores the flag; rejects with `NotStored`. */
  readonly store: (draft: FlagDraft) => Promise<void>;
}

export interface ProfileOverlay {
  /** Puts badge and card where the name is now. */
  place(anchor: Element): void;
  /** Opens the card without taking the focus, and tells screen readers. */
  openQuietly(): void;
}

/** Null when there is nothing to show: no element of ours is made then. */
export function createOverlay(
  view: ProfileView,
  unitName: string | null,
  t: ProfileWords,
  actions: OverlayActions,
  signal: AbortSignal,
): ProfileOverlay | null {
  let shown = view;
  let anchor: Element | null = null;
  if (lookOf(shown, unitName, t) === null) return null;

  const host = createProfileHost(view.locale, signal);
  const badge = button('pbadge', { 'aria-expanded': 'false' }, () => (card.hidden ? open() : close()));
  const card = element('div', { class: 'spot', hidden: true });
  const frame = element('div', { class: 'pcard', role: 'dialog', 'aria-labelledby': CARD_TITLE, tabindex: '-1' });
  const spot = element('div', { class: 'spot', hidden: true }, badge);
  const announced = element('p', { class: 'vh', role: 'status' });
  card.append(frame);
  host.stage.append(spot, card, announced);
  host.stage.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !event.isTrusted || card.hidden) return;
    event.preventDefault();
    close();
  });

  const drawBadge = () => {
    const look = lookOf(shown, unitName, t);
    if (look === null) return;
    const n = shown.verdict.verdict === 'suspected' && !shown.flagged ? reasonSentences(shown, t).length : 0;
    badge.dataset.sev = look.sev;
    badge.setAttribute(
      'aria-label',
      n === 0 ? t('open', { what: look.word }) : t('open_reasons', { what: look.word, n }),
    );
    badge.replaceChildren(
      look.solid ? drawing(look.icon, 'sev', look.sev) : drawing(look.icon, 'i'),
      element('span', {}, look.word),
    );
  };
  const fill = (content: readonly HTMLElement[]) => {
    frame.replaceChildren(...content);
    if (anchor !== null) place(anchor);
  };
  const showDetails = () => {
    const look = lookOf(shown, unitName, t);
    if (look !== null) fill(cardContent(shown, look, unitName, t, { close, copy: actions.copy, openFlagForm }));
  };
  const openFlagForm = () => {
    const seenAt = new Date().toISOString();
    const back = () => {
      showDetails();
      frame.focus({ preventScroll: true });
    };
    const store = async (draft: FlagDraft) => {
      await actions.store(draft);
      shown = { ...shown, flagged: true };
      drawBadge();
      fill(flagStored(t, close));
      frame.focus({ preventScroll: true });
    };
    fill(flagForm(shown, selectedWords(), seenAt, t, { back, store }));
    frame.focus({ preventScroll: true });
  };
  const reveal = () => {
    card.hidden = false;
    badge.setAttribute('aria-expanded', 'true');
    showDetails();
  };
  const open = () => {
    reveal();
    frame.focus({ preventScroll: true });
  };
  const close = () => {
    const hadFocus = card.matches(':focus-within');
    card.hidden = true;
    frame.replaceChildren();
    announced.replaceChildren();
    badge.setAttribute('aria-expanded', 'false');
    if (hadFocus) badge.focus({ preventScroll: true });
  };

  const place = (at: Element) => {
    anchor = at;
    const name = nameBox(at);
    spot.hidden = name === null;
    if (name === null) {
      if (!card.hidden) close();
      return;
    }
    host.setTheme(groundBehind(at));
    badge.classList.remove('compact');
    const full: Box = { ...besideName(name, sizeOf(badge)), ...sizeOf(badge) };
    badge.classList.toggle('compact', isInTheWay(full, host.element, document.documentElement.clientWidth));
    const box: Box = { ...besideName(name, sizeOf(badge)), ...sizeOf(badge) };
    moveTo(spot, box);
    if (card.hidden) return;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    moveTo(card, placeCard(box, sizeOf(frame), Math.max(columnRight(at), box.left + box.width), viewport));
  };

  /** From viewport pixels to the host's own, whatever offset or transform the page gives its root. */
  const moveTo = (element: HTMLElement, { left, top }: Point) => {
    const origin = host.element.getBoundingClientRect();
    element.style.left = `${Math.round(left - origin.left)}px`;
    element.style.top = `${Math.round(top - origin.top)}px`;
  };

  drawBadge();
  return {
    place,
    openQuietly: () => {
      if (!card.hidden) return;
      reveal();
      const look = lookOf(shown, unitName, t);
      announced.replaceChildren([look?.word ?? '', ...reasonSentences(shown, t)].join('. '));
    },
  };
}

const sizeOf = (part: HTMLElement) => ({ width: part.offsetWidth, height: part.offsetHeight });
