// What is not as usual, above the findings: one at a time, worst first.
import type { ComposerView } from '../../utils/composer/view.ts';
import { type SeverityName, Shape } from '../ui/Icon.tsx';
import { clock, longAge, OLD_MS } from './age.ts';
import { usePanel } from './context.ts';
import type { PanelWords } from './words.ts';

interface BannerText {
  readonly sev: SeverityName;
  readonly title: string;
  readonly text: string;
}

/** The one banner that is due at `now` (milliseconds since 1970), or null. */
export function banner(view: ComposerView, t: PanelWords, now: number): BannerText | null {
  const hold = view.holds[0];
  if (hold !== undefined) {
    const review =
      hold.endsAt === undefined ? '' : ` ${t('held_review', { time: clock(view.locale, hold.endsAt, now) })}`;
    return { sev: 'held', title: hold.title, text: hold.reason + review };
  }
  if (view.state === 'reload') return { sev: 'none', title: t('reload_title'), text: t('reload_text') };
  if (view.state === 'degraded') return { sev: 'none', title: t('late_title'), text: t('late_text') };
  if (!view.publishFound) return { sev: 'none', title: t('unheld_title'), text: t('unheld_text') };
  const ageMs = view.syncedAt === null ? 0 : now - Date.parse(view.syncedAt);
  if (ageMs >= OLD_MS) {
    return { sev: 'warn', title: t('old_title'), text: t('old_text', { ago: longAge(view.locale, ageMs) }) };
  }
  if (view.demo) return { sev: 'none', title: t('demo_title'), text: t('demo_text') };
  return null;
}

export function Banner() {
  const { view, t, now } = usePanel();
  const due = banner(view, t, now);
  // One message at a time: what just happened stands before what is always so, but not before a hold.
  if (due === null || (view.notice !== null && due.sev !== 'held')) return null;
  return (
    <div className="banner" data-sev={due.sev}>
      <Shape sev={due.sev} />
      <div>
        <p className="t">{due.title}</p>
        <p>{due.text}</p>
      </div>
    </div>
  );
}
