// The dialog that answers a publish gesture. It opens by itself, and only the person's own press or Esc answers it.
import type { GateQuestion } from '../../../utils/composer/view.ts';
import { BlockGate } from './BlockGate.tsx';
import { HeldGate } from './HeldGate.tsx';
import { UncheckedGate } from './UncheckedGate.tsx';
import { WarnGate } from './WarnGate.tsx';

export function Gate({ question }: { question: GateQuestion }) {
  switch (question.kind) {
    case 'block':
      return <BlockGate question={question} />;
    case 'warn':
      return <WarnGate question={question} />;
    case 'held':
      return <HeldGate question={question} />;
    case 'unchecked':
      return <UncheckedGate question={question} />;
  }
}
