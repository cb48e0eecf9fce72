// One answer a question: a second press while the first is on its way does nothing.
import { useRef } from 'react';
import { usePanel } from '../context.ts';

type Kind = 'back' | 'fix' | 'override';

export interface GateAnswer {
  /** What was answered; null while the question stands. */
  readonly given: () => Kind | null;
  readonly back: () => void;
  readonly fix: (keys: readonly string[]) => void;
  readonly override: (reason: string) => void;
}

export function useAnswer(): GateAnswer {
  const { actions } = usePanel();
  const given = useRef<Kind | null>(null);
  const once = (kind: Kind, send: () => Promise<void>) => {
    if (given.current !== null) return;
    given.current = kind;
    // A failed answer leaves the question standing, so it may be answered again.
    send().catch(() => {
      given.current = null;
    });
  };
  return {
    given: () => given.current,
    back: () => once('back', () => actions.answerGate({ kind: 'back' })),
    fix: (keys) => once('fix', () => actions.answerGate({ kind: 'fix', keys })),
    override: (reason) => once('override', () => actions.answerGate({ kind: 'override', reason })),
  };
}
