import { Icon, Mark, Shape } from '../../ui/Icon.tsx';
import type { Status } from '../../../utils/messages.ts';
import { contactOf } from './contact.ts';
import { age } from './dates.ts';
import { useHost } from './host.ts';
import { useNow } from './now.ts';
import { useWords } from './words.tsx';

/** Whose browser this is, and how old what it shows is. `status` is null while it loads. */
export function Header({ status }: { status: Status | null }) {
  const { t } = useWords();
  const { openAtSide } = useHost();
  const unit = status?.me?.unit.name ?? 'Imprimatur';
  return (
    <header className={openAtSide === undefined ? 'pop-head pe-3' : 'pop-head'}>
      <Mark />
      <h1 className="unit px-0.5" title={status?.me?.org.name}>
        <span className="ell">{unit}</span>
      </h1>
      <Sync status={status} />
      {openAtSide === undefined ? null : (
        <button
          type="button"
          className="btn quiet sq"
          aria-label={t('head.sidepanel')}
          title={t('head.sidepanel')}
          onClick={() => void openAtSide()}
        >
          <Icon name="i-sidepanel" />
        </button>
      )}
    </header>
  );
}

function Sync({ status }: { status: Status | null }) {
  const { t, dates } = useWords();
  const now = useNow();
  if (status === null)
    return (
      <span className="sync">
        <Shape sev="checking" size={14} />
        {t('head.loading')}
      </span>
    );
  const contact = contactOf(status);
  if (contact === 'alone') return <span className="sync">{t('head.alone')}</span>;
  if (contact === 'offline')
    return (
      <span className="sync">
        <Icon name="i-offline" />
        {t('head.offline')}
      </span>
    );
  const sev = contact === 'ok' || contact === 'local' ? 'ok' : 'warn';
  const { syncedAt } = status;
  if (syncedAt === null)
    return (
      <span className="sync" data-sev="warn">
        <Shape sev="warn" size={14} />
        {t('head.never')}
      </span>
    );
  const { key, n } = age(syncedAt, now);
  return (
    <span className="sync" data-sev={sev} title={t('head.contact', { ago: dates.ago(syncedAt, now) })}>
      <Shape sev={sev} size={14} />
      <span className="vh">{t('head.contact', { ago: dates.ago(syncedAt, now) })}</span>
      <span aria-hidden="true">{t(key, { n })}</span>
    </span>
  );
}
