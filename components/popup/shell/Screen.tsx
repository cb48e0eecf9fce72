// The frame of a screen: what scrolls, and the bar with its one primary button below.
import { Component, type ReactNode, useEffect, useState } from 'react';
import { Icon, Shape } from '../../ui/Icon.tsx';
import { copyText } from './clipboard.ts';
import { useHost } from './host.ts';
import { useWords } from './words.tsx';

export type ScreenName = 'today' | 'responses' | 'flag' | 'status';

/** @param busy that what is shown is about to be replaced: said to assistive technology. */
export function Screen({
  name,
  foot,
  busy = false,
  children,
}: {
  name: ScreenName;
  foot?: ReactNode;
  busy?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <div
        className="pop-body scroll-p-3 focus-visible:-outline-offset-2"
        role="tabpanel"
        id={`panel-${name}`}
        aria-labelledby={`tab-${name}`}
        aria-busy={busy}
        tabIndex={0}
      >
        {children}
      </div>
      {foot === undefined ? null : <footer className="pop-foot min-h-7 flex-wrap">{foot}</footer>}
    </>
  );
}

/** In place of a screen that has nothing to show: what it is, what comes next, one act. */
export function Empty({
  art,
  title,
  children,
  acts,
}: {
  art: ReactNode;
  title: string;
  children?: ReactNode;
  acts?: ReactNode;
}) {
  return (
    <div className="empty">
      <span className="art">{art}</span>
      <h2 className="type-title">{title}</h2>
      {children}
      {acts === undefined ? null : <div className="acts">{acts}</div>}
    </div>
  );
}

/** The worker did not give what the screen shows. */
export function Failed({ retry }: { retry: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert">
      <Empty
        art={<Shape sev="warn" size={20} />}
        title={t('failed.title')}
        acts={
          <button type="button" className="btn primary" onClick={retry}>
            <Icon name="i-refresh" />
            {t('again')}
          </button>
        }
      >
        <p>{t('failed.body')}</p>
      </Empty>
    </div>
  );
}

/** The layout of what comes, standing still. Nothing is drawn for the first 150 ms: most answers are there by then. */
export function Skeleton({ rows }: { rows: readonly (readonly number[])[] }) {
  const { t } = useWords();
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="sect" hidden={!due}>
      <output className="vh">{due ? t('loading') : ''}</output>
      <div className="card" aria-hidden="true">
        {rows.map((lines, row) => (
          <div className="entry" key={row}>
            <span className="skel w-8" />
            <div>
              {lines.map((width) => (
                <span className="skel" key={width} style={{ width: `${width}%` }} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Keeps a failure of ours inside its screen, and says what is safe first. */
export class Boundary extends Component<{ name: ScreenName; children: ReactNode }, { failure: Error | null }> {
  override state: { failure: Error | null } = { failure: null };

  static getDerivedStateFromError(failure: unknown) {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) };
  }

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return <Crashed name={this.props.name} failure={failure} again={() => this.setState({ failure: null })} />;
  }
}

function Crashed({ name, failure, again }: { name: ScreenName; failure: Error; again: () => void }) {
  const { t } = useWords();
  const { version } = useHost();
  const [copied, setCopied] = useState(false);
  const details = `${name} · ${version} · ${failure.name}: ${failure.message}\n${failure.stack ?? ''}`;
  return (
    <Screen name={name}>
      <div role="alert">
        <Empty
          art={<Shape sev="warn" size={20} />}
          title={t('crash.title')}
          acts={
            <>
              <button type="button" className="btn primary" onClick={again}>
                {t('crash.again')}
              </button>
              <button type="button" className="btn" onClick={() => void copyText(details).then(setCopied)}>
                {copied ? t('copied') : t('crash.copy')}
              </button>
            </>
          }
        >
          <p>{t('crash.body')}</p>
        </Empty>
      </div>
    </Screen>
  );
}
