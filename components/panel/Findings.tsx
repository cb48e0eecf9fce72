// The findings by what they ask of the person, with a heading and a count for each group.
import type { ViewFinding } from '../../utils/composer/view.ts';
import { usePanel } from './context.ts';
import { Finding } from './Finding.tsx';

export interface FindingHandlers {
  readonly onPick: (key: string) => void;
  readonly onFix: (key: string) => void;
  readonly onDismiss: (key: string) => void;
}

const groups = ['block', 'warn', 'info'] as const;

/** `findings` in the order of the panel. */
export function Findings({ findings, ...on }: { findings: readonly ViewFinding[] } & FindingHandlers) {
  const { t } = usePanel();
  return groups.map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return null;
    return (
      <section key={severity}>
        <h4 className="group">
          {t(`group_${severity}`)}
          <span className="num">{group.length}</span>
        </h4>
        <FindingList findings={group} first={findings[0]?.key} {...on} />
      </section>
    );
  });
}

export function FindingList({
  findings,
  first,
  onPick,
  onFix,
  onDismiss,
}: { findings: readonly ViewFinding[]; first: string | undefined } & FindingHandlers) {
  const { view } = usePanel();
  const known = view.findings.some((finding) => finding.key === view.active);
  const reachable = known ? view.active : first;
  return (
    <ul>
      {findings.map((finding) => (
        <Finding
          key={finding.key}
          finding={finding}
          reachable={finding.key === reachable}
          onPick={() => onPick(finding.key)}
          onFix={() => onFix(finding.key)}
          onDismiss={() => onDismiss(finding.key)}
        />
      ))}
    </ul>
  );
}
