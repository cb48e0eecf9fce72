// What stands between the person and posting: one shape, one sentence.
import type { BadgeState, ViewFinding } from '../../utils/composer/view.ts';
import type { SeverityName } from '../ui/Icon.tsx';
import type { PanelKey } from './words.ts';

export interface Headline {
  readonly shape: SeverityName | 'checking';
  readonly key: PanelKey;
  /** How many findings the sentence counts. */
  readonly n: number;
}

/** The findings in the order of the panel: what must change, what is asked at posting, suggestions; each in reading order. */
export function inOrder(findings: readonly ViewFinding[]): readonly ViewFinding[] {
  return (['block', 'warn', 'info'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}

export function headline(state: BadgeState, findings: readonly ViewFinding[]): Headline {
  switch (state) {
    case 'held':
      return { shape: 'held', key: 'head_held', n: 0 };
    case 'reload':
      return { shape: 'none', key: 'head_reload', n: 0 };
    case 'checking':
      return { shape: 'checking', key: 'head_checking', n: 0 };
    case 'blocked':
    case 'warning':
    case 'advice':
    case 'ok':
      return counted(findings);
    // What was found stands first; that nothing was found says little where posting is not held, or not checked in time.
    case 'not_attached':
      return findings.length > 0 ? counted(findings) : { shape: 'none', key: 'head_not_attached', n: 0 };
    case 'degraded':
      return findings.length > 0 ? counted(findings) : { shape: 'none', key: 'head_degraded', n: 0 };
  }
}

/** Counted from the findings, so that shape and number never disagree with the list below them. */
function counted(findings: readonly ViewFinding[]): Headline {
  const count = (severity: ViewFinding['severity']) => findings.filter((f) => f.severity === severity).length;
  if (count('block') > 0) return { shape: 'block', key: 'head_blocked', n: count('block') };
  if (count('warn') > 0) return { shape: 'warn', key: 'head_warning', n: count('warn') };
  if (count('info') > 0) return { shape: 'advice', key: 'head_advice', n: count('info') };
  return { shape: 'ok', key: 'head_ok', n: 0 };
}

export const severityName = { block: 'block', warn: 'warn', info: 'advice' } as const satisfies Record<
  ViewFinding['severity'],
  SeverityName
>;
