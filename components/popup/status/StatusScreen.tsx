import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Status } from '../../../utils/messages.ts';
import { send } from '../../../utils/send.ts';
import { Icon } from '../../ui/Icon.tsx';
import { ContactBanner } from '../shell/ContactBanner.tsx';
import { contactOf } from '../shell/contact.ts';
import { statusQuery } from '../shell/queries.ts';
import { Failed, Screen, Skeleton } from '../shell/Screen.tsx';
import { useWords } from '../shell/words.tsx';
import { Checking } from './Checking.tsx';
import { EnrolForm } from './EnrolForm.tsx';
import { Leaves, LeavesAll } from './Leaves.tsx';
import { Networks } from './Networks.tsx';
import { Outbox } from './Outbox.tsx';
import { You } from './You.tsx';

/** Is it working? Then: what waits, what was refused, who this browser speaks for, and what has left it. */
export function StatusScreen() {
  const status = useQuery(statusQuery);
  const [all, setAll] = useState(false);
  if (status.data === undefined)
    return (
      <Screen name="status" busy={status.isPending}>
        {status.isPending ? (
          <Skeleton rows={[[48, 74], [38], [44], [62, 40]]} />
        ) : (
          <Failed retry={() => void status.refetch()} />
        )}
      </Screen>
    );
  if (all) return <LeavesAll back={() => setAll(false)} />;
  const { data } = status;
  return (
    <Screen name="status" foot={data.enrolled ? <SyncBar status={data} /> : undefined}>
      <ContactBanner status={data} />
      {data.enrolled ? null : <EnrolForm known={data.serverUrl} />}
      <Outbox rows={data.outbox} />
      <Checking status={data} />
      <Networks adapters={data.adapters} />
      <You status={data} />
      <Leaves showAll={() => setAll(true)} />
    </Screen>
  );
}

function SyncBar({ status }: { status: Status }) {
  const { t } = useWords();
  const sync = useMutation({ mutationFn: () => send('sync.now', null) });
  const fresh = sync.data?.ok === true && contactOf(status) === 'ok';
  return (
    <>
      <output className="small fg2">{fresh && !sync.isPending ? t('status.synced') : t('status.kept')}</output>
      <button
        type="button"
        className="btn end"
        aria-disabled={sync.isPending}
        onClick={() => sync.isPending || sync.mutate()}
      >
        <Icon name="i-refresh" />
        {sync.isPending ? t('status.syncing') : t('status.sync')}
      </button>
    </>
  );
}
