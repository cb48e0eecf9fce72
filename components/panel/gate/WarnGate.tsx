// A warning can stay when the person says why: a reason of the organisation's own list, kept on record without the text.
import type { GateQuestion } from '../../../utils/composer/view.ts';
import { usePanel } from '../context.ts';
import { trusted } from '../trusted.ts';
import { Dialog } from './Dialog.tsx';
import { Points, Reason } from './Points.tsx';
import { ReasonChoice, useReason } from './ReasonChoice.tsx';
import { gateTitle } from './title.ts';
import { useAnswer } from './use-answer.ts';

export function WarnGate({ question }: { question: GateQuestion }) {
  const { view, t } = usePanel();
  const answer = useAnswer();
  const reason = useReason();
  const [only, another] = question.findings;
  const single = another === undefined ? only : undefined;
  return (
    <Dialog
      sev="warn"
      title={gateTitle(t, question.findings, { one: 'warn_title', more: 'warn_title_more' }, t('warn_title_plain'))}
      lead={
        <>
          {single !== undefined && <Reason finding={single} />} {t('warn_ask')}
        </>
      }
      body={
        <>
          {single === undefined && <Points findings={question.findings} changes={false} />}
          <ReasonChoice reasons={question.reasons} reason={reason} />
        </>
      }
      buttons={
        <>
          <button
            type="button"
            className="btn lg"
            onClick={trusted(() => {
              if (reason.code === null) reason.ask();
              else answer.override(reason.code);
            })}
          >
            {t('post_with_reason')}
          </button>
          <button type="button" className="btn primary lg" data-safe onClick={trusted(answer.back)}>
            {t('back')}
          </button>
        </>
      }
      note={<p>{t(view.identity === 'official' ? 'kept_on_record' : 'kept_nothing')}</p>}
      answer={answer}
    />
  );
}
