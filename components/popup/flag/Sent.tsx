import { useQuery } from '@tanstack/react-query';
import { Icon, Shape } from '../../ui/Icon.tsx';
import { useHost } from '../shell/host.ts';
import { flagsQuery } from '../shell/queries.ts';
import { Empty, Screen } from '../shell/Screen.tsx';
import { useWords } from '../shell/words.tsx';
import { OwnFlags } from './OwnFlags.tsx';

/** After the press: stored, then sent, as it happens. */
export function Sent({ id, another }: { id: string; another: () => void }) {
  const { t } = useWords();
  const { close } = useHost();
  const { data } = useQuery(flagsQuery);
  const state = data?.flags.find((flag) => flag.id === id)?.state ?? 'waiting';
  const said = state === 'waiting' ? 'stored' : state === 'refused' ? 'refused' : 'sent';
  return (
    <Screen
      name="flag"
      foot={
        <>
          <button type="button" className="btn quiet flush" onClick={another}>
            {t('flag.another')}
          </button>
          {close === undefined ? null : (
            <button type="button" className="btn end" onClick={close}>
              {t('flag.done')}
            </button>
          )}
        </>
      }
    >
      <div className="sent" aria-live="polite">
        <Empty
          art={
            said === 'stored' ? (
              <Icon name="i-check" size={20} />
            ) : (
              <Shape sev={said === 'sent' ? 'ok' : 'warn'} size={20} />
            )
          }
          title={t(`flag.${said}.title`)}
        >
          <p>{t(`flag.${said}.body`)}</p>
        </Empty>
      </div>
      <OwnFlags />
    </Screen>
  );
}
