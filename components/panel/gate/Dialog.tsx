// The frame of a gate dialog: modal where the page allows it, the safe answer focused first, Esc is that answer.
import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react';
import { type SeverityName, Shape } from '../../ui/Icon.tsx';
import { usePanel } from '../context.ts';
import type { GateAnswer } from './use-answer.ts';

interface DialogProps {
  sev: SeverityName;
  title: string;
  /** The sentence under the title. */
  lead: ReactNode;
  body?: ReactNode;
  /** Buttons in reading order; the one with `data-safe` has the first focus. */
  buttons: ReactNode;
  note: ReactNode;
  answer: GateAnswer;
}

export function Dialog({ sev, title, lead, body, buttons, note, answer }: DialogProps) {
  const { actions } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const leadId = useId();

  const onGone = useEffectEvent(() => {
    // After an override the browser puts the focus back where it was: on the control that is to be pressed again.
    if (answer.given() !== 'override') queueMicrotask(() => actions.focusEditor());
  });
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    open(element);
    // After a press of the mouse Firefox would hide the ring, and with it which answer Enter gives.
    const visibly = { preventScroll: true, focusVisible: true };
    element.querySelector<HTMLElement>('[data-safe]')?.focus(visibly);
    return () => {
      element.close();
      onGone();
    };
  }, []);

  return (
    <div className="im-gate root">
      <dialog
        ref={dialog}
        className="dialog"
        aria-labelledby={titleId}
        aria-describedby={leadId}
        onCancel={(event) => {
          event.preventDefault();
          answer.back();
        }}
        onClose={() => {
          if (dialog.current !== null) answer.back();
        }}
      >
        <div className="dialog-head">
          <Shape sev={sev} size={20} />
          <h3 id={titleId}>{title}</h3>
          <p id={leadId}>{lead}</p>
        </div>
        {body !== undefined && <div className="dialog-body">{body}</div>}
        <div className="dialog-foot">{buttons}</div>
        <div className="dialog-note">{note}</div>
      </dialog>
    </div>
  );
}

/** A page that has made our host inert or taken it out of the tree can refuse the modal; an open dialog still asks. */
function open(dialog: HTMLDialogElement): void {
  try {
    dialog.showModal();
  } catch {
    dialog.show();
  }
}
