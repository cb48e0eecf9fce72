// What the badge shows and says for a view: the shape, the number, and the words of its name and tooltip.
import type { SeverityName } from '../../components/ui/Icon.tsx';
import { type BadgeCatalog, badgeCatalogs } from '../i18n/badge/catalogs.ts';
import { translator } from '../i18n/translate.ts';
import { standing } from './standing.ts';
import type { BadgeState, ComposerView, ViewFinding } from './view.ts';

export interface BadgeFace {
  readonly shape: 's-held' | 's-block' | 's-warn' | 's-advice' | 's-ok' | 's-none' | 's-checking';
  readonly sev: SeverityName;
  /** Sum of all findings; null where a shape says enough. */
  readonly count: number | null;
  /** One phrase, for the tooltip: “4 findings, 1 to fix”. */
  readonly short: string;
  /** For a listener: “1 to fix, 1 to confirm, 2 suggestions”. */
  readonly spoken: string;
  /** The accessible name: what `spoken` says and what a press does. */
  readonly name: string;
  /** The keys that open the panel, as they stand on a keyboard. */
  readonly shortcut: string;
}

const faces: Record<BadgeState, Pick<BadgeFace, 'shape' | 'sev'>> = {
  held: { shape: 's-held', sev: 'held' },
  blocked: { shape: 's-block', sev: 'block' },
  warning: { shape: 's-warn', sev: 'warn' },
  advice: { shape: 's-advice', sev: 'advice' },
  ok: { shape: 's-ok', sev: 'ok' },
  degraded: { shape: 's-none', sev: 'none' },
  not_attached: { shape: 's-none', sev: 'none' },
  checking: { shape: 's-checking', sev: 'none' },
  reload: { shape: 's-none', sev: 'none' },
};

export function badgeFace(
  view: Pick<ComposerView, 'state' | 'findings' | 'dismissed' | 'holds' | 'locale'>,
): BadgeFace {
  const t = translator<BadgeCatalog>(badgeCatalogs, view.locale);
  const { state } = view;
  const findings = standing(view.findings, view.dismissed);
  const count = (severity: ViewFinding['severity']) => findings.filter((found) => found.severity === severity).length;
  const parts = [
    ...(count('block') > 0 ? [t('to_fix', { n: count('block') })] : []),
    ...(count('warn') > 0 ? [t('to_confirm', { n: count('warn') })] : []),
    ...(count('info') > 0 ? [t('suggestions', { n: count('info') })] : []),
  ];
  const listed = parts.join(', ');
  const total = t('findings', { n: findings.length });

  const says = (): { short: string; spoken: string } => {
    switch (state) {
      case 'held':
        return both(t('held', { title: view.holds[0]?.title ?? '' }));
      case 'not_attached':
        return both(t('not_attached'));
      case 'degraded':
        return both(t('degraded'));
      case 'checking':
        return both(t('checking'));
      case 'reload':
        return both(t('reload'));
      default:
        if (parts.length === 0) return both(t('ok'));
        return { short: parts.length === 1 ? listed : `${total}, ${parts[0]}`, spoken: listed };
    }
  };
  const { short, spoken } = says();
  const counted = state !== 'held' && state !== 'checking' && state !== 'reload' && findings.length > 0;
  return {
    ...faces[state],
    count: counted ? findings.length : null,
    short,
    spoken,
    shortcut: t('shortcut'),
    name: state === 'reload' ? spoken : `${spoken}. ${t('open_panel')}`,
  };
}

function both(text: string): { short: string; spoken: string } {
  return { short: text, spoken: text };
}
