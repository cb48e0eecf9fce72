// Posting is paused: why, by whom, until when, and what is still allowed. The text stays where it is.
import type { GateQuestion } from '../../../utils/composer/view.ts';
import { clock } from '../age.ts';
import { usePanel } from '../context.ts';
import { trusted } from '../trusted.ts';
import { Dialog } from './Dialog.tsx';
import { useAnswer } from './use-answer.ts';

export function HeldGate({ question }: { question: GateQuestion }) {
  const { view, t, now } = usePanel();
  const answer = useAnswer();
  const { hold } = question;
  const contact = hold?.contact ?? view.policy.contact;
  return (
    <Dialog
      sev="held"
      title={hold?.title ?? t('hold_title')}
      lead={hold?.reason}
      body={
        hold === null ? undefined : (
          <dl className="facts">
            <dt>{t('hold_raised')}</dt>
            <dd>
              {hold.raisedBy}, {clock(view.locale, hold.raisedAt, now)}
            </dd>
            {hold.endsAt !== undefined && (
              <>
                <dt>{t('hold_review')}</dt>
                <dd>{clock(view.locale, hold.endsAt, now)}</dd>
              </>
            )}
            {hold.allowed !== undefined && (
              <>
                <dt>{t('hold_allowed')}</dt>
                <dd>{hold.allowed}</dd>
              </>
            )}
          </dl>
        )
      }
      buttons={
        <button type="button" className="btn primary lg" data-safe onClick={trusted(answer.back)}>
          {t('hold_keep')}
        </button>
      }
      note={
        <p>
          {t('hold_note')}
          {contact !== undefined && ` ${t('questions', { contact })}`}
        </p>
      }
      answer={answer}
    />
  );
}
