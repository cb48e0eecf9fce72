import type { ReactNode } from 'react';
import type { Status } from '../../../utils/messages.ts';
import { Shape, type SeverityName } from '../../ui/Icon.tsx';
import { contactOf } from '../shell/contact.ts';
import { useNow } from '../shell/now.ts';
import { useWords } from '../shell/words.tsx';

/** The policy in force, the server and the outbox, each in a line. */
export function Checking({ status }: { status: Status }) {
  const { t, dates } = useWords();
  const now = useNow();
  const { policy, demo, counts } = status;
  return (
    <section className="sect" aria-labelledby="status-checking">
      <h2 className="hd" id="status-checking">
        {t('status.checking')}
      </h2>
      <div className="card">
        <Line
          sev="ok"
          name={demo ? t('status.policy.demo') : t('status.policy', { version: String(policy.version) })}
          value={demo ? null : t('status.policy.since', { time: dates.since(policy.publishedAt, now) })}
        >
          {t('status.policy.rules', { n: policy.rules })} {t(`status.fail.${policy.failMode}`)}
        </Line>
        <Server status={status} />
        <Line
          sev={status.outbox.some((row) => row.state === 'refused') ? 'warn' : 'ok'}
          name={t('status.outbox')}
          value={
            status.outbox.length === 0 ? t('status.outbox.empty') : t('status.outbox.n', { n: status.outbox.length })
          }
        />
        {status.enrolled ? (
          <div className="kv">
            <span>{t('status.here')}</span>
            <span />
            <span className="sub">
              <span className="whitespace-nowrap">{t('status.entries', { n: counts.entries })}</span> ·{' '}
              <span className="whitespace-nowrap">{t('status.responses', { n: counts.responses })}</span> ·{' '}
              <span className="whitespace-nowrap">{t('status.accounts', { n: counts.accounts })}</span>
            </span>
          </div>
        ) : null}
      </div>
    </section>
  );
}

function Server({ status }: { status: Status }) {
  const { t, dates } = useWords();
  const now = useNow();
  const { serverUrl, syncedAt } = status;
  const contact = contactOf(status);
  if (!status.enrolled || serverUrl === null)
    return (
      <Line sev="none" name={t('status.server')} value={t('status.server.none')}>
        {t('status.server.demo')}
      </Line>
    );
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
  if ((contact === 'ok' || contact === 'local') && syncedAt !== null)
    return (
      <Line sev="ok" name={t('status.server')} value={dates.ago(syncedAt, now)}>
        {host}
      </Line>
    );
  return (
    <Line sev={contact === 'offline' ? 'none' : 'warn'} name={t('status.server')} value={t('status.server.silent')}>
      {host}{' '}
      {syncedAt === null ? t('status.server.never') : t('status.server.since', { time: dates.since(syncedAt, now) })}
    </Line>
  );
}

/** A fact with its state: name, value, and what there is to say about it. */
export function Line({
  sev,
  name,
  value,
  children,
}: {
  sev: SeverityName;
  name: string;
  value: string | null;
  children?: ReactNode;
}) {
  return (
    <div className="kv">
      <span className="hstack">
        <Shape sev={sev} />
        <span>{name}</span>
      </span>
      <span className="fg2 text-end">{value}</span>
      {children === undefined ? null : <span className="sub">{children}</span>}
    </div>
  );
}
