import { Icon } from '../../ui/Icon.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useWords } from '../shell/words.tsx';
import type { Subject } from './FlagForm.tsx';
import { OwnFlags } from './OwnFlags.tsx';
import { Facts, VerdictBanner } from './Verdict.tsx';

/** A profile that needs no report: it is ours, or the person has flagged it before. */
export function NothingToFlag({
  subject,
  anyway,
  other,
}: {
  subject: Extract<Subject, { kind: 'profile' }>;
  anyway: () => void;
  other: () => void;
}) {
  const { t } = useWords();
  const { flagged } = subject.view;
  return (
    <Screen
      name="flag"
      foot={
        <>
          <button type="button" className="btn quiet flush" onClick={other}>
            {t('flag.otherPage')}
          </button>
          <button type="button" className="btn end" onClick={anyway}>
            {t(flagged ? 'flag.again' : 'flag.anyway')}
          </button>
        </>
      }
    >
      {flagged ? (
        <div className="sect">
          <div className="banner">
            <Icon name="i-flag" />
            <div>
              <p className="t">{t('flag.already')}</p>
              <p>{t('flag.already.body')}</p>
            </div>
          </div>
        </div>
      ) : null}
      <VerdictBanner view={subject.view} />
      <Facts view={subject.view} seenAt={subject.seenAt} />
      <OwnFlags />
    </Screen>
  );
}
