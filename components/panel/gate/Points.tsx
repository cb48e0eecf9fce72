// The findings that a question is about: the change that a fix makes, the reason, the source.
import type { ViewFinding } from '../../../utils/composer/view.ts';
import { Shape } from '../../ui/Icon.tsx';
import { severityName } from '../headline.ts';
import { Source } from '../Source.tsx';
import { Marked, usePostLanguage } from '../Words.tsx';

/** Reason and source of one finding, as the sentence under the title. */
export function Reason({ finding }: { finding: ViewFinding }) {
  return (
    <>
      {finding.why} <Source source={finding.source} />
    </>
  );
}

/** What a fix does to the words: struck out and put in. */
export function Change({ finding }: { finding: ViewFinding }) {
  const language = usePostLanguage();
  if (finding.fix === undefined) return null;
  return (
    <p className="quote" lang={language}>
      {finding.match !== '' && <del>{finding.match}</del>} {finding.fix !== '' && <ins>{finding.fix}</ins>}
    </p>
  );
}

/** Several findings, each with its reason. */
export function Points({ findings, changes }: { findings: readonly ViewFinding[]; changes: boolean }) {
  return (
    <ul className="dialog-list reasons">
      {findings.map((finding) => (
        <li key={finding.key} data-sev={severityName[finding.severity]}>
          <Shape sev={severityName[finding.severity]} />
          <div>
            {changes && finding.fix !== undefined ? (
              <Change finding={finding} />
            ) : (
              <p className="said">
                {finding.match === '' ? (
                  finding.message
                ) : (
                  <Marked text={finding.match} sev={severityName[finding.severity]} />
                )}
              </p>
            )}
            <p className="why">
              <Reason finding={finding} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
