import { type IconName, icons } from './icons.ts';

/** A line icon for an action. Decoration: the word stands beside it, or the button carries the name. */
export function Icon({ name, size = 16 }: { name: Extract<IconName, `i-${string}`>; size?: 12 | 16 | 20 }) {
  return <Drawing name={name} className={size === 16 ? 'i' : `i s${size}`} />;
}

export type SeverityName = 'ok' | 'advice' | 'warn' | 'block' | 'held' | 'none';

/** The silhouette of a state. Its word must be in reach; pass `label` where no word stands beside it. */
export function Shape({
  sev,
  size = 16,
  label,
}: {
  sev: SeverityName | 'checking' | 'cleared';
  size?: 14 | 16 | 20;
  label?: string;
}) {
  const state = sev === 'checking' ? 'none' : sev === 'cleared' ? 'ok' : sev;
  return <Drawing name={`s-${sev}`} className={size === 16 ? 'sev' : `sev s${size}`} sev={state} label={label} />;
}

/** Where an entry stands: a ring that fills. */
export function Ring({ state, sev }: { state: Extract<IconName, `st-${string}`>; sev: SeverityName }) {
  return <Drawing name={state} className="st" sev={sev} />;
}

function Drawing({
  name,
  className,
  sev,
  label,
}: {
  name: IconName;
  className: string;
  sev?: SeverityName;
  label?: string | undefined;
}) {
  const { box, body } = icons[name];
  const spoken = label === undefined ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': label };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: constant path data from icons.ts
  return (
    <svg className={className} viewBox={box} data-sev={sev} {...spoken} dangerouslySetInnerHTML={{ __html: body }} />
  );
}

/** The product's mark. */
export function Mark({ size = 20 }: { size?: 20 | 28 }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="9" style={{ fill: 'var(--color-ink)' }} />
      <path
        d="M7.25 5.25c1.35 0 2.25.4 2.75 1.1.5-.7 1.4-1.1 2.75-1.1M10 6.35v7.3M7.25 14.75c1.35 0 2.25-.4 2.75-1.1.5.7 1.4 1.1 2.75 1.1"
        style={{
          fill: 'none',
          stroke: 'var(--color-on-ink)',
          strokeWidth: 1.6,
          strokeLinecap: 'round',
          strokeLinejoin: 'round',
        }}
      />
    </svg>
  );
}
