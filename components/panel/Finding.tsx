// One finding: shape, the person's words, the reason, the source, and what a press will do.
import { useId } from 'react';
import type { ViewFinding } from '../../utils/composer/view.ts';
import { Shape } from '../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { fixLabel } from './fix-label.ts';
import { severityName } from './headline.ts';
import { Source } from './Source.tsx';
import { trusted } from './trusted.ts';
import { Marked, usePostLanguage } from './Words.tsx';

/** A suggestion with at most this many characters stands on one line with its reason. */
const SHORT = 24;

interface FindingProps {
  finding: ViewFinding;
  /** The one that Tab reaches; arrows move on from there. */
  reachable: boolean;
  onPick: () => void;
  onFix: () => void;
  onDismiss: () => void;
}

export function Finding({ finding, reachable, onPick, onFix, onDismiss }: FindingProps) {
  const { view, t } = usePanel();
  const why = useId();
  const active = view.active === finding.key;
  const sev = severityName[finding.severity];
  const brief = finding.severity === 'info' && finding.match !== '' && finding.match.length <= SHORT;
  const words = (
    <button
      type="button"
      className="words"
      data-words={finding.key}
      tabIndex={reachable ? 0 : -1}
      aria-current={active ? 'true' : undefined}
      aria-describedby={why}
      onClick={trusted(onPick)}
    >
      <span className="vh">{t(`spoken_${finding.severity}`)} </span>
      {finding.match === '' ? finding.message : <Marked text={finding.match} sev={sev} />}
    </button>
  );
  const reason = (
    <>
      <span id={why}>{finding.why}</span> <Source source={finding.source} />
    </>
  );
  return (
    <li className={active ? 'finding is-active' : 'finding'} data-sev={sev}>
      <Shape sev={sev} />
      <div>
        {brief ? (
          <p className="one">
            {words} {reason}
          </p>
        ) : (
          <>
            <p className="txt">{words}</p>
            <p className="why">{reason}</p>
          </>
        )}
        <Acts finding={finding} onFix={onFix} onDismiss={onDismiss} />
      </div>
    </li>
  );
}

function Acts({ finding, onFix, onDismiss }: Pick<FindingProps, 'finding' | 'onFix' | 'onDismiss'>) {
  const { t } = usePanel();
  const language = usePostLanguage();
  const fix = fixLabel(finding, t);
  const dismissible = finding.severity !== 'block';
  if (fix === null && !dismissible) return null;
  const bare = finding.severity === 'info' && fix !== null && fix.words !== null;
  const named = finding.match === '' ? finding.message : finding.match;
  return (
    <div className="acts">
      {fix !== null && (
        <button
          type="button"
          className={finding.severity === 'block' ? 'btn primary' : 'btn'}
          aria-label={bare ? fix.sentence : undefined}
          lang={bare ? language : undefined}
          onClick={trusted(onFix)}
        >
          {bare ? fix.words : fix.sentence}
        </button>
      )}
      {dismissible && (
        <button
          type="button"
          className="btn quiet"
          aria-label={t('dismiss_what', { match: named })}
          onClick={trusted(onDismiss)}
        >
          {t('dismiss')}
        </button>
      )}
    </div>
  );
}
