// Where the focus goes in the panel: into it when asked, on from a finding that is gone, and never out of the editor unasked.
import { useLayoutEffect, useReducer, useRef } from 'react';
import type { ViewFinding } from '../../utils/composer/view.ts';

/** A finding that the keyboard is about to remove. */
interface Leaving {
  readonly key: string;
  readonly index: number;
  /** The action is under way · it has just ended · it ended and the finding is still there, with the focus in the panel. */
  phase: 'under way' | 'ended' | 'waiting';
}

function wordsOf(panel: HTMLElement | null, key: string | undefined): HTMLElement | null {
  return key === undefined || panel === null
    ? null
    : panel.querySelector<HTMLElement>(`[data-words="${CSS.escape(key)}"]`);
}

function focusedIn(panel: HTMLElement | null): Element | null {
  const root = panel?.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return focused !== null && panel?.contains(focused) ? focused : null;
}

/** Scrolls the list alone: scrollIntoView would also scroll the page. */
function reveal(scroller: HTMLElement | null, element: HTMLElement): void {
  const row = element.closest('.finding')?.getBoundingClientRect();
  if (scroller === null || row === undefined) return;
  const box = scroller.getBoundingClientRect();
  if (row.top < box.top) scroller.scrollTop -= box.top - row.top;
  else if (row.bottom > box.bottom) scroller.scrollTop += Math.min(row.bottom - box.bottom, row.top - box.top);
}

/** `findings` in the order of the panel. */
export function useFindingFocus(findings: readonly ViewFinding[], focusRequest: number) {
  const panel = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  /** A finding that is to be focused as soon as it is drawn. */
  const wanted = useRef<string | null>(null);
  const leaving = useRef<Leaving | null>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);

  const focus = (element: HTMLElement | null | undefined) => {
    const close = panel.current?.querySelector<HTMLElement>('[data-part="close"]');
    const target = element ?? close;
    if (element) reveal(scroller.current, element);
    target?.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    if (focusRequest > 0) focus(panel.current?.querySelector<HTMLElement>('[data-words][tabindex="0"]'));
    // The request is the only reason to move.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focusRequest]);

  useLayoutEffect(() => {
    const drawn = wordsOf(panel.current, wanted.current ?? undefined);
    if (drawn !== null) {
      wanted.current = null;
      focus(drawn);
    }
    const left = leaving.current;
    if (left === null || left.phase === 'under way') return;
    const remains = findings.some((finding) => finding.key === left.key);
    const elsewhere = focusedIn(panel.current) === null;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (remains && !elsewhere) {
      left.phase = 'waiting';
      return;
    }
    leaving.current = null;
    // The action may have gone through the editor and left the focus there; later on the person has put it there.
    if (!elsewhere || (left.phase === 'waiting' && !lost)) return;
    const next = remains ? left.key : findings[Math.min(left.index, findings.length - 1)]?.key;
    // With nothing left to do the focus may stay in the text.
    if (next !== undefined || lost) focus(wordsOf(panel.current, next));
  });

  return {
    panel,
    scroller,
    /** Scrolls the list to a finding, and moves the focus there when asked. */
    show(key: string, takeFocus: boolean): void {
      const element = wordsOf(panel.current, key);
      if (element === null) wanted.current = takeFocus ? key : null;
      else if (takeFocus) focus(element);
      else reveal(scroller.current, element);
    },
    /** The place in the list of the finding that has the focus; null when it is elsewhere. */
    current(): number | null {
      const row = focusedIn(panel.current)?.closest('.finding')?.querySelector<HTMLElement>('[data-words]');
      const at = findings.findIndex((finding) => finding.key === row?.dataset.words);
      return at === -1 ? null : at;
    },
    /** Runs an act that takes the finding away; a focus that is in the panel then goes on to the next finding. */
    async removing(key: string, act: () => void | Promise<void>): Promise<void> {
      if (focusedIn(panel.current) === null) return act();
      const left: Leaving = { key, index: findings.findIndex((finding) => finding.key === key), phase: 'under way' };
      leaving.current = left;
      await act();
      left.phase = 'ended';
      redraw();
    },
    /** Runs an act that brings a finding back; a focus that is in the panel goes to it. */
    restoring(key: string, act: () => void): void {
      if (focusedIn(panel.current) !== null) wanted.current = key;
      act();
    },
  };
}
