import { useQuery } from '@tanstack/react-query';
import type { RequestRow } from '../../../utils/messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useNow } from '../shell/now.ts';
import { requestsQuery } from '../shell/queries.ts';
import { Failed, Screen, Skeleton } from '../shell/Screen.tsx';
import { useWords } from '../shell/words.tsx';
import { answerKey, sentenceKey, size } from './requests.ts';

/** Requests shown before a person asks for all of them. */
const FEW = 3;

/** What leaves this device: what never does, then the latest requests. */
export function Leaves({ showAll }: { showAll: () => void }) {
  const { t } = useWords();
  const requests = useQuery(requestsQuery);
  const rows = requests.data?.requests ?? [];
  return (
    <section className="sect" aria-labelledby="status-leaves">
      <h2 className="hd" id="status-leaves">
        {t('leaves.title')}
      </h2>
      <div className="card">
        <Explained />
        {requests.isError ? (
          <div className="kv">
            <button type="button" className="btn quiet flush" onClick={() => void requests.refetch()}>
              {t('again')}
            </button>
          </div>
        ) : rows.length === 0 ? (
          <p className="fg2 p-2.5">{requests.isPending ? '' : t('leaves.none')}</p>
        ) : (
          <>
            <Requests rows={rows.slice(0, FEW)} />
            {rows.length <= FEW ? null : (
              <button type="button" className="as-btn kv cursor-default rounded-b-lg" onClick={showAll}>
                <span>{t('leaves.all', { n: rows.length })}</span>
                <Icon name="i-chev-r" />
              </button>
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** Every request that is remembered, newest first. */
export function LeavesAll({ back }: { back: () => void }) {
  const { t } = useWords();
  const requests = useQuery(requestsQuery);
  return (
    <Screen
      name="status"
      busy={requests.isPending}
      foot={
        <button type="button" className="btn quiet flush" onClick={back}>
          <Icon name="i-chev-l" />
          {t('leaves.back')}
        </button>
      }
    >
      <section className="sect" aria-labelledby="leaves-all">
        <h2 className="hd" id="leaves-all">
          {t('leaves.title')}
          <span className="end num">{requests.data?.requests.length}</span>
        </h2>
        <div className="card">
          <Explained />
          {requests.isPending ? (
            <Skeleton
              rows={[
                [62, 40],
                [48, 36],
              ]}
            />
          ) : requests.data === undefined ? (
            <Failed retry={() => void requests.refetch()} />
          ) : (
            <Requests rows={requests.data.requests} />
          )}
        </div>
      </section>
    </Screen>
  );
}

function Explained() {
  const { t } = useWords();
  return (
    <div className="explained">
      <Icon name="i-lock" />
      <div className="stack-s">
        <p>{t('leaves.never')}</p>
        <p className="fg2">{t('leaves.events')}</p>
      </div>
    </div>
  );
}

function Requests({ rows }: { rows: readonly RequestRow[] }) {
  const { t, dates, locale } = useWords();
  const now = useNow();
  return (
    <ol className="requests">
      {rows.map((row, index) => (
        <li className="entry" key={`${row.at}-${rows.length - index}`}>
          <span className="tm">{dates.near(row.at, now)}</span>
          <p className="ti">{t(sentenceKey(row.kind))}</p>
          <span />
          <div className="mt">
            <span>
              {[row.host, size(row.bytes, locale), t(answerKey(row.status), { status: String(row.status) })].join(
                ' · ',
              )}
            </span>
          </div>
          {row.sent.length === 0 ? null : (
            <div className="mt">
              <span className="mono">{t('leaves.fields', { fields: row.sent.join(', ') })}</span>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
