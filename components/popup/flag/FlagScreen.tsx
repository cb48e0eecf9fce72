import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProfileView } from '../../../utils/messages.ts';
import { send } from '../../../utils/send.ts';
import { profileQuery } from '../shell/queries.ts';
import { Failed, Screen, Skeleton } from '../shell/Screen.tsx';
import type { Looked } from './address.ts';
import { FlagForm, type Subject } from './FlagForm.tsx';
import { NoProfile } from './NoProfile.tsx';
import { NothingToFlag } from './NothingToFlag.tsx';
import { Sent } from './Sent.tsx';

type Step =
  | { readonly at: 'page' }
  | { readonly at: 'paste' }
  | { readonly at: 'form'; readonly subject: Subject }
  | { readonly at: 'sent'; readonly id: string };

/** Reports the profile behind us, or one whose address is pasted. */
export function FlagScreen() {
  const [step, setStep] = useState<Step>({ at: 'page' });
  const page = useQuery({ ...profileQuery, enabled: step.at === 'page' });
  const judge = useMutation({
    mutationFn: async (looked: Exclude<Looked, { kind: 'bad' }>): Promise<Subject> => {
      const seenAt = new Date().toISOString();
      if (looked.kind === 'page') return { ...looked, seenAt };
      return { kind: 'profile', view: await send('profile.judge', looked.facts), seenAt };
    },
    onSuccess: (subject) => setStep({ at: 'form', subject }),
  });

  const sent = (id: string) => setStep({ at: 'sent', id });
  const other = () => setStep({ at: 'paste' });
  if (step.at === 'sent') return <Sent id={step.id} another={() => setStep({ at: 'page' })} />;
  if (step.at === 'form') return <FlagForm subject={step.subject} sent={sent} other={other} />;
  if (judge.isError)
    return (
      <Screen name="flag">
        <Failed retry={judge.reset} />
      </Screen>
    );
  if (step.at === 'paste') return <NoProfile busy={judge.isPending} look={judge.mutate} />;
  if (page.isPending)
    return (
      <Screen name="flag" busy>
        <Skeleton
          rows={[
            [62, 96],
            [48, 74],
            [56, 38],
          ]}
        />
      </Screen>
    );
  if (page.data === undefined)
    return (
      <Screen name="flag">
        <Failed retry={() => void page.refetch()} />
      </Screen>
    );
  const { view } = page.data;
  if (view === null) return <NoProfile busy={judge.isPending} look={judge.mutate} />;
  const subject: Subject = { kind: 'profile', view, seenAt: new Date(page.dataUpdatedAt).toISOString() };
  if (settled(view))
    return <NothingToFlag subject={subject} anyway={() => setStep({ at: 'form', subject })} other={other} />;
  return <FlagForm key={view.facts.url} subject={subject} sent={sent} other={other} />;
}

/** Ours, or flagged already: the form opens only when asked for. */
function settled(view: ProfileView): boolean {
  return view.flagged || view.verdict.verdict === 'official';
}
