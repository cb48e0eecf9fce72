import type { Status } from '../../../utils/messages.ts';
import { networkName } from '../shell/networks.ts';
import { useNow } from '../shell/now.ts';
import { useWords } from '../shell/words.tsx';
import { Line } from './Checking.tsx';

type Adapter = Status['adapters'][number];

/** Where we are attached. Networks in the same good state share a line; a bad one says what it means. */
export function Networks({ adapters }: { adapters: readonly Adapter[] }) {
  const { t, dates } = useWords();
  const now = useNow();
  if (adapters.length === 0) return null;
  const well = adapters.filter((adapter) => adapter.health === 'ok');
  const unused = adapters.filter((adapter) => adapter.health === null);
  const joined = (list: readonly Adapter[]) => list.map((adapter) => networkName(adapter.platform)).join(', ');
  return (
    <section className="sect" aria-labelledby="status-networks">
      <h2 className="hd" id="status-networks">
        {t('status.networks')}
      </h2>
      <div className="card">
        {well.length === 0 ? null : <Line sev="ok" name={joined(well)} value={t('status.net.ok')} />}
        {adapters.map(({ platform, health, at }) =>
          health === 'publish_missing' || health === 'unreadable' ? (
            <Line
              key={platform}
              sev={health === 'unreadable' ? 'none' : 'warn'}
              name={networkName(platform)}
              value={t(`status.net.${health}`)}
            >
              {t(`status.net.${health}.body`, { ago: at === null ? '' : dates.ago(at, now) })}
            </Line>
          ) : null,
        )}
        {unused.length === 0 ? null : <Line sev="none" name={joined(unused)} value={t('status.net.unused')} />}
      </div>
    </section>
  );
}
