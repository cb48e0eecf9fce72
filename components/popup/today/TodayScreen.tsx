import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Entry } from '../../../contract/entry.ts';
import { send } from '../../../utils/send.ts';
import { useInserter } from '../insert/insert.ts';
import { WhereTo } from '../insert/InsertNote.tsx';
import { ContactBanner } from '../shell/ContactBanner.tsx';
import { HoldBanner } from '../shell/HoldBanner.tsx';
import { useNow } from '../shell/now.ts';
import { statusQuery, todayQuery } from '../shell/queries.ts';
import { Empty, Failed, Screen, Skeleton } from '../shell/Screen.tsx';
import { useWords } from '../shell/words.tsx';
import { Icon, Mark } from '../../ui/Icon.tsx';
import { agenda } from './agenda.ts';
import { EntryRow } from './EntryRow.tsx';

/** What may be posted now, and what comes in the next days. */
export function TodayScreen({ connect }: { connect: () => void }) {
  const { t } = useWords();
  const today = useQuery(todayQuery);
  const { data: status = null } = useQuery(statusQuery);
  const inserter = useInserter();

  const foot =
    today.data === undefined || today.data.entries.length === 0 ? undefined : <WhereTo composer={inserter.composer} />;
  return (
    <Screen name="today" foot={foot} busy={today.isPending}>
      <ContactBanner status={status} />
      <HoldBanner count={status?.counts.holds ?? 0} />
      {today.isPending ? (
        <Skeleton
          rows={[
            [62, 40, 96, 74],
            [48, 36],
            [56, 38],
          ]}
        />
      ) : today.data === undefined ? (
        <Failed retry={() => void today.refetch()} />
      ) : today.data.entries.length > 0 ? (
        <Agenda entries={today.data.entries} units={unitNames(status)} inserter={inserter} />
      ) : status !== null && !status.enrolled ? (
        <Empty
          art={<Mark />}
          title={t('today.alone.title')}
          acts={
            <button type="button" className="btn primary" onClick={connect}>
              {t('today.alone.act')}
            </button>
          }
        >
          <p>{t('today.alone.body')}</p>
        </Empty>
      ) : (
        <NothingApproved />
      )}
    </Screen>
  );
}

function Agenda({
  entries,
  units,
  inserter,
}: {
  entries: readonly Entry[];
  units: ReadonlyMap<string, string>;
  inserter: ReturnType<typeof useInserter>;
}) {
  const { t, dates } = useWords();
  const now = useNow();
  const { today, later } = agenda(entries, now, dates.key);
  const [open, setOpen] = useState<string | null>(today[0]?.id ?? later[0]?.id ?? null);
  if (today.length + later.length === 0) return <NothingApproved />;

  const rows = (list: readonly Entry[], when: (iso: string) => readonly string[]) => (
    <ul className="card">
      {list.map((entry) => (
        <EntryRow
          key={entry.id}
          entry={entry}
          when={entry.plannedAt === undefined ? [t('today.untimed')] : when(entry.plannedAt)}
          unit={units.get(entry.unit) ?? null}
          open={entry.id === open}
          toggle={() => setOpen(entry.id === open ? null : entry.id)}
          inserter={inserter}
        />
      ))}
    </ul>
  );
  return (
    <>
      <section className="sect" aria-labelledby="today-ready">
        <h2 className="hd" id="today-ready">
          {t('today.ready')}
          <span className="end">{dates.day(now)}</span>
        </h2>
        {today.length === 0 ? <p className="fg2">{t('today.none')}</p> : rows(today, (iso) => [dates.time(iso)])}
      </section>
      {later.length === 0 ? null : (
        <section className="sect" aria-labelledby="today-later">
          <h2 className="hd" id="today-later">
            {t('today.later')}
          </h2>
          {rows(later, (iso) => [dates.near(iso, now), dates.time(iso)])}
        </section>
      )}
    </>
  );
}

function NothingApproved() {
  const { t } = useWords();
  const sync = useMutation({ mutationFn: () => send('sync.now', null) });
  return (
    <Empty
      art={<Icon name="i-calendar" size={20} />}
      title={t('today.empty.title')}
      acts={
        <button type="button" className="btn" onClick={() => sync.isPending || sync.mutate()}>
          <Icon name="i-refresh" />
          {sync.isPending ? t('status.syncing') : t('today.empty.act')}
        </button>
      }
    >
      <p>{t('today.empty.body')}</p>
    </Empty>
  );
}

function unitNames(status: { me: { units: readonly { id: string; name: string }[] } | null } | null) {
  return new Map(status?.me?.units.map((unit) => [unit.id, unit.name]));
}
