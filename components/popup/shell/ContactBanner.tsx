import { useMutation } from '@tanstack/react-query';
import { Icon, Shape } from '../../ui/Icon.tsx';
import type { Status } from '../../../utils/messages.ts';
import { send } from '../../../utils/send.ts';
import { contactOf } from './contact.ts';
import { useNow } from './now.ts';
import { useWords } from './words.tsx';

/** Says that what is shown is old, since when, and what still works. Nothing when all is well. */
export function ContactBanner({ status }: { status: Status | null }) {
  const { t, dates } = useWords();
  const now = useNow();
  const sync = useMutation({ mutationFn: () => send('sync.now', null) });
  if (status === null) return null;
  const contact = contactOf(status);
  const { syncedAt, problem } = status;
  if (contact === 'ok' || contact === 'alone') return null;
  if (contact === 'offline')
    return (
      <div className="banner edge" data-sev="none">
        <Icon name="i-offline" />
        <div>
          <output className="t">
            {syncedAt === null ? t('offline.title') : t('offline.since', { time: dates.since(syncedAt, now) })}
          </output>
          <p>{t('offline.body')}</p>
        </div>
      </div>
    );
  const ago = syncedAt === null ? null : dates.ago(syncedAt, now);
  const body = () => {
    if (contact === 'revoked') return t('revoked.body');
    if (contact === 'local')
      return t(problem?.code === 'rows_set_aside' ? 'local.rows_set_aside' : 'local.rows_unreadable');
    if (ago === null) return t('silent.never');
    return contact === 'silent' ? t('silent.body', { ago }) : t('problem.body', { ago, title: problem?.title ?? '' });
  };
  return (
    <div className="banner edge" data-sev="warn">
      <Shape sev="warn" />
      <div>
        <output className="t">{t(`${contact}.title`)}</output>
        <p>{body()}</p>
        {contact === 'revoked' || contact === 'local' ? null : (
          <div className="acts">
            <button
              type="button"
              className="btn"
              aria-disabled={sync.isPending}
              onClick={() => sync.isPending || sync.mutate()}
            >
              <Icon name="i-refresh" />
              {sync.isPending ? t('silent.trying') : t('silent.try')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
