// What just happened to the text, or what to press next. Inside the open panel, or by itself where the panel is closed.
import type { ReactNode } from 'react';
import type { Notice as NoticeData } from '../../utils/composer/view.ts';
import { Icon, Shape, type SeverityName } from '../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { rich } from './rich.tsx';
import { trusted } from './trusted.ts';

const looks = {
  fixed: { sev: 'ok', shape: <Shape sev="ok" /> },
  inserted: { sev: 'ok', shape: <Shape sev="ok" /> },
  press_again: { sev: 'ok', shape: <Shape sev="ok" /> },
  copied: { sev: 'none', shape: <Icon name="i-copy" /> },
  failed: { sev: 'warn', shape: <Shape sev="warn" /> },
  dismissed: { sev: 'none', shape: <Icon name="i-undo" /> },
} as const satisfies Record<NoticeData['kind'], { sev: SeverityName; shape: ReactNode }>;

export function Notice({ notice }: { notice: NoticeData }) {
  const { t, actions } = usePanel();
  const { sev, shape } = looks[notice.kind];
  return (
    <div className="banner" data-sev={sev} data-notice={notice.kind}>
      {shape}
      <div>
        <Sentence notice={notice} />
      </div>
      <button
        type="button"
        className="btn quiet sq"
        aria-label={t('notice_close')}
        onClick={trusted(() => actions.clearNotice())}
      >
        <Icon name="i-x" />
      </button>
    </div>
  );
}

function Sentence({ notice: { kind, text } }: { notice: NoticeData }) {
  const { t } = usePanel();
  switch (kind) {
    case 'fixed':
      return (
        <p>
          {text.trim() === '' ? t('notice_removed') : t('notice_fixed', { text: text.trim() })}{' '}
          <span className="small">{rich(t('notice_undo'), { key: <kbd className="kbd">{undoKey()}</kbd> })}</span>
        </p>
      );
    case 'inserted':
      return <p>{t('notice_inserted')}</p>;
    case 'copied':
      return <p>{t('notice_copied')}</p>;
    case 'failed':
      return <p>{t('notice_failed')}</p>;
    case 'press_again':
      return <p className="t">{t('notice_press_again', { text: text || t('control_unnamed') })}</p>;
    case 'dismissed':
      return <p>{t('dismissed', { match: text })}</p>;
  }
}

function undoKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ Z' : 'Ctrl Z';
}
