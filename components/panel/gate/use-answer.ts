// One answer at a time: a second press while the first is on its way does nothing.
import { useRef } from 'react';
import { usePanel } from '../context.ts';

type Kind = 'back' | 'fix' | 'override';

export interface GateAnswer {
  /** What was answered last; null before the first answer. */
  readonly given: () => Kind | null;
  readonly back: () => void;
  readonly fix: (keys: readonly string[]) => void;
  readonly override: (reason: string) => void;
}

export function useAnswer(): GateAnswer {
  const { actions } = usePanel();
  const given = useRef<Kind | null>(null);
  const underWay = useRef(false);
  const once = async (kind: Kind, send: () => Promise<void>) => {
    if (underWay.current) return;
    underWay.current = true;
    given.current = kind;
    try {
      await send();
    } finally {
      // Where the question still stands, it may be answered again.
      underWay.current = false;
    }
  };
  return {
    given: () => given.current,
    back: () => void once('back', () => actions.answerGate({ kind: 'back' })),
    fix: (keys) => void once('fix', () => actions.answerGate({ kind: 'fix', keys })),
    override: (reason) => void once('override', () => actions.answerGate({ kind: 'override', reason })),
  };
}
