// No verdict in time, and the organisation asks to wait: what that means, and that pressing again tries anew.
import type { GateQuestion } from '../../../utils/composer/view.ts';
import { usePanel } from '../context.ts';
import { trusted } from '../trusted.ts';
import { Dialog } from './Dialog.tsx';
import { useAnswer } from './use-answer.ts';

export function UncheckedGate({ question }: { question: GateQuestion }) {
  const { view, t } = usePanel();
  const answer = useAnswer();
  const { contact } = view.policy;
  return (
    <Dialog
      sev="none"
      title={t('unchecked_title')}
      lead={t('unchecked_text')}
      buttons={
        <button type="button" className="btn primary lg" data-safe onClick={trusted(answer.back)}>
          {t('back')}
        </button>
      }
      note={
        <p>
          {t('unchecked_note', { control: question.control || t('control_unnamed') })}
          {contact !== undefined && ` ${t('questions', { contact })}`}
        </p>
      }
      answer={answer}
    />
  );
}
