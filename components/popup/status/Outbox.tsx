import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Platform } from '../../../contract/words.ts';
import type { OutboxRow } from '../../../utils/messages.ts';
import { send } from '../../../utils/send.ts';
import { Shape } from '../../ui/Icon.tsx';
import { copyText } from '../shell/clipboard.ts';
import { focusOnMount } from '../shell/focus.ts';
import { networkName } from '../shell/networks.ts';
import { useNow } from '../shell/now.ts';
import { useWords, type Words } from '../shell/words.tsx';

/** What was refused, with the reason and the work kept; then what waits. */
export function Outbox({ rows }: { rows: readonly OutboxRow[] }) {
  const { t } = useWords();
  const refused = rows.filter((row) => row.state === 'refused');
  const waiting = rows.filter((row) => row.state === 'waiting');
  return (
    <>
      {refused.length === 0 ? null : (
        <section className="sect" aria-labelledby="status-refused">
          <h2 className="hd" id="status-refused">
            {t('status.refused')}
            <span className="end">{refused.length}</span>
          </h2>
          <ul className="card">
            {refused.map((row) => (
              <Refused key={row.id} row={row} />
            ))}
          </ul>
        </section>
      )}
      {waiting.length === 0 ? null : (
        <section className="sect" aria-labelledby="status-waiting">
          <h2 className="hd" id="status-waiting">
            {t('status.waiting')}
            <span className="end">{waiting.length}</span>
          </h2>
          <ul className="card">
            {waiting.map((row) => (
              <Waiting key={row.id} row={row} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Waiting({ row }: { row: OutboxRow }) {
  const words = useWords();
  const now = useNow();
  return (
    <li className="entry">
      <span className="tm">{words.dates.near(row.createdAt, now)}</span>
      <span className="ti">{title(row, words)}</span>
      <span />
      {row.attempts === 0 ? null : <div className="mt">{words.t('status.tries', { n: row.attempts })}</div>}
    </li>
  );
}

function Refused({ row }: { row: OutboxRow }) {
  const words = useWords();
  const { t } = words;
  const [asking, setAsking] = useState(false);
  const [copied, setCopied] = useState(false);
  const discard = useMutation({ mutationFn: () => send('outbox.discard', { id: row.id }) });
  const reason = t('status.refused.body', { title: row.problem?.title ?? '' });
  return (
    <li className="stack-s p-2.5">
      <h3 className="hstack">
        <Shape sev="warn" />
        <span className="wrap-anywhere">{title(row, words)}</span>
      </h3>
      <p className="fg2">{reason}</p>
      {asking ? (
        <div className="stack-s">
          <p>{t('status.discard.body')}</p>
          <div className="hstack wrap">
            <button type="button" className="btn" ref={focusOnMount} onClick={() => setAsking(false)}>
              {t('status.discard.no')}
            </button>
            <button type="button" className="btn" onClick={() => discard.isPending || discard.mutate()}>
              {t('status.discard.yes')}
            </button>
          </div>
        </div>
      ) : (
        <div className="hstack wrap">
          <button
            type="button"
            className="btn"
            onClick={() =>
              void copyText(`${title(row, words)}\n${reason} (${row.problem?.code ?? ''})`).then(setCopied)
            }
          >
            {t(copied ? 'copied' : 'status.copyReason')}
          </button>
          <span className="end" />
          <button type="button" className="btn quiet flush" onClick={() => setAsking(true)}>
            {t('status.discard')}
          </button>
        </div>
      )}
      {discard.isError ? <p role="alert">{t('status.discard.failed')}</p> : null}
    </li>
  );
}

/** An event is about a network, a flag about a handle or an address. */
function title({ kind, about }: OutboxRow, { t }: Words): string {
  const platform = Platform.safeParse(about);
  return t(kind === 'flag' ? 'status.out.flag' : 'status.out.event', {
    about: kind === 'event' && platform.success ? networkName(platform.data) : about,
  });
}
