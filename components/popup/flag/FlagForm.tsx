import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FlagCategory } from '../../../contract/flag.ts';
import type { FlagDraft, ProfileView } from '../../../utils/messages.ts';
import { writtenHandle } from '../../../utils/profile/sentences.ts';
import { send } from '../../../utils/send.ts';
import { Shape } from '../../ui/Icon.tsx';
import { useDraft } from '../shell/draft.ts';
import { Screen } from '../shell/Screen.tsx';
import { useWords } from '../shell/words.tsx';
import { type Evidence, EvidenceChoice, type Ticked } from './EvidenceChoice.tsx';
import { Facts, UnseenBanner, VerdictBanner } from './Verdict.tsx';

/** What is reported: a profile that was compared, or a page of which only the address is known. */
export type Subject =
  | { readonly kind: 'profile'; readonly view: ProfileView; readonly seenAt: string }
  | { readonly kind: 'page'; readonly url: string; readonly seenAt: string };

/** Verdict and facts are there already; the person says what it is and what goes along. */
export function FlagForm({
  subject,
  sent,
  other,
}: {
  subject: Subject;
  sent: (id: string) => void;
  other: () => void;
}) {
  const { t } = useWords();
  const evidence = evidenceOf(subject);
  const [category, setCategory] = useState<FlagCategory>('impostor');
  const [note, setNote] = useDraft(`flag.${evidence.url}`);
  const [ticked, setTicked] = useState<Ticked>({ handle: true, displayName: true });
  const submit = useMutation({
    mutationFn: () => send('flag.submit', draftOf(subject, category, note, ticked)),
    onSuccess: ({ id }) => {
      setNote('');
      sent(id);
    },
  });
  return (
    <Screen
      name="flag"
      foot={
        <>
          <span className="small fg2">{t('flag.goes')}</span>
          <button type="submit" form="flag" className="btn primary end" aria-disabled={submit.isPending}>
            {t(submit.isPending ? 'flag.sending' : 'flag.send')}
          </button>
        </>
      }
    >
      {subject.kind === 'profile' ? (
        <>
          <VerdictBanner view={subject.view} />
          <Facts view={subject.view} seenAt={subject.seenAt} />
        </>
      ) : (
        <UnseenBanner />
      )}
      <form
        id="flag"
        onSubmit={(event) => {
          event.preventDefault();
          if (!submit.isPending) submit.mutate();
        }}
      >
        <fieldset className="sect pt-0">
          <legend className="label pt-3 pb-0.5">{t('flag.is')}</legend>
          <div className="grid grid-cols-[1fr_1fr] gap-x-3">
            {FlagCategory.options.map((each) => (
              <label className="opt" key={each}>
                <input
                  type="radio"
                  name="category"
                  value={each}
                  checked={each === category}
                  onChange={() => setCategory(each)}
                />
                <span>{t(`flag.category.${each}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="sect field">
          <label htmlFor="flag-note">{t('flag.note')}</label>
          <textarea
            className="area"
            id="flag-note"
            rows={2}
            maxLength={2000}
            aria-describedby="flag-note-hint"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <p className="hint" id="flag-note-hint">
            {t('flag.note.hint')}
          </p>
        </div>
        <EvidenceChoice evidence={evidence} ticked={ticked} change={setTicked} />
      </form>
      {submit.isError ? (
        <p className="sect note" role="alert">
          <Shape sev="warn" />
          <span>{t('flag.failed')}</span>
        </p>
      ) : null}
      <div className="sect">
        <button type="button" className="btn quiet flush" onClick={other}>
          {t('flag.otherPage')}
        </button>
      </div>
    </Screen>
  );
}

function evidenceOf(subject: Subject): Evidence {
  if (subject.kind === 'page') return { url: subject.url };
  const { url, platform, displayName } = subject.view.facts;
  const handle = writtenHandle(platform, subject.view.facts.handle);
  return displayName === undefined ? { url, handle } : { url, handle, displayName };
}

/** Only what was ticked goes along; the account number belongs to the handle. */
function draftOf(subject: Subject, category: FlagCategory, note: string, ticked: Ticked): FlagDraft {
  const shared = { category, note: note.trim() };
  if (subject.kind === 'page') return { ...shared, evidence: { url: subject.url, seenAt: subject.seenAt } };
  const { facts, verdict } = subject.view;
  const resembles = verdict.account?.id ?? verdict.reasons.find((reason) => reason.account !== undefined)?.account;
  return {
    ...shared,
    verdict: verdict.verdict,
    ...(resembles === undefined ? {} : { resembles }),
    evidence: {
      url: facts.url,
      platform: facts.platform,
      seenAt: subject.seenAt,
      ...(ticked.handle ? { handle: facts.handle } : {}),
      ...(ticked.handle && facts.platformUserId !== undefined ? { platformUserId: facts.platformUserId } : {}),
      ...(ticked.displayName && facts.displayName !== undefined ? { displayName: facts.displayName } : {}),
    },
  };
}
