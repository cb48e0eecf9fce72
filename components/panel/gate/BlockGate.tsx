// Something has to change before this can be posted: the fix, or back to the text.
import type { GateQuestion } from '../../../utils/composer/view.ts';
import { usePanel } from '../context.ts';
import { trusted } from '../trusted.ts';
import { Dialog } from './Dialog.tsx';
import { Change, Points, Reason } from './Points.tsx';
import { gateTitle } from './title.ts';
import { useAnswer } from './use-answer.ts';

export function BlockGate({ question }: { question: GateQuestion }) {
  const { view, t } = usePanel();
  const answer = useAnswer();
  const blocks = question.findings.filter((finding) => finding.severity === 'block');
  const points = blocks.length > 0 ? blocks : question.findings;
  const fixable = points.filter((finding) => finding.fix !== undefined);
  // Dismissed in the panel or not: a warning is asked at posting.
  const later = [...view.findings, ...view.dismissed].filter((finding) => finding.severity === 'warn');
  const [only, another] = points;
  const single = another === undefined ? only : undefined;
  const noteKey =
    fixable.length === 0 ? 'block_note_own' : fixable.length < points.length ? 'block_note_rest' : 'block_note';

  return (
    <Dialog
      sev="block"
      title={gateTitle(t, points, { one: 'block_title', more: 'block_title_more' }, only?.message ?? t('group_block'))}
      lead={single === undefined ? t('head_blocked', { n: points.length }) : <Reason finding={single} />}
      body={
        <>
          {single === undefined ? <Points findings={points} changes /> : <Change finding={single} />}
          {later.length > 0 && (
            <p className="small fg2">{t('asked_later', { n: later.length, match: later[0]?.match ?? '' })}</p>
          )}
        </>
      }
      buttons={
        <>
          <button
            type="button"
            className={fixable.length > 0 ? 'btn quiet lg' : 'btn primary lg'}
            data-safe
            onClick={trusted(answer.back)}
          >
            {t('back')}
          </button>
          {fixable.length > 0 && (
            <button
              type="button"
              className="btn primary lg"
              onClick={trusted(() => answer.fix(fixable.map((finding) => finding.key)))}
            >
              {t('apply', { n: fixable.length })}
            </button>
          )}
        </>
      }
      note={
        <p>
          {t(noteKey, { control: question.control || t('control_unnamed') })}
          {view.policy.contact !== undefined && ` ${t('questions', { contact: view.policy.contact })}`}
        </p>
      }
      answer={answer}
    />
  );
}
