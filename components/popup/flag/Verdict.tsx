import type { ProfileWords } from '../../../utils/i18n/profile/catalogs.ts';
import type { ProfileView } from '../../../utils/messages.ts';
import { lookOf } from '../../../utils/profile/looks.ts';
import { reasonSentences, writtenHandle } from '../../../utils/profile/sentences.ts';
import { Shape } from '../../ui/Icon.tsx';
import { networkName } from '../shell/networks.ts';
import { useNow } from '../shell/now.ts';
import { useWords } from '../shell/words.tsx';
import { comparison, type Run } from './compare.ts';

/** What our own check says of a profile, each reason in a sentence. A likeness is called a likeness. */
export function VerdictBanner({ view }: { view: ProfileView }) {
  const { t, profile } = useWords();
  const look = lookOf({ ...view, flagged: false }, null, profile);
  const sev = look?.sev ?? 'none';
  return (
    <div className="sect">
      <div className="banner" data-sev={sev}>
        <Shape sev={sev} />
        <div>
          <h2 className="t">{look === null ? t('verdict.unrelated') : profile(look.title)}</h2>
          {sentences(view, profile, t('verdict.unrelated.body')).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
    </div>
  );
}

/** A network we cannot compare on. */
export function UnseenBanner() {
  const { t } = useWords();
  return (
    <div className="sect">
      <div className="banner" data-sev="none">
        <Shape sev="none" />
        <div>
          <h2 className="t">{t('verdict.unseen')}</h2>
          <p>{t('verdict.unseen.body')}</p>
        </div>
      </div>
    </div>
  );
}

/** The handles character by character, and what the page says of itself. */
export function Facts({ view, seenAt }: { view: ProfileView; seenAt: string }) {
  const { t, dates } = useWords();
  const now = useNow();
  const { facts } = view;
  const compared = comparison(view);
  return (
    <div className="sect">
      <div className="card plain">
        {compared === null ? null : (
          <div className="compare">
            <span className="label">{t('flag.ours')}</span>
            <span className="mono">{marked(compared.official, 'i')}</span>
            <span className="label">{t('flag.this')}</span>
            <span className="mono">{marked(compared.seen, 'b')}</span>
          </div>
        )}
        <dl className="facts mt-2 first:mt-0">
          {facts.displayName === undefined ? null : (
            <>
              <dt>{t('flag.name')}</dt>
              <dd>{facts.displayName}</dd>
            </>
          )}
          <dt>{t('flag.handle')}</dt>
          <dd>{writtenHandle(facts.platform, facts.handle)}</dd>
          {facts.platformUserId === undefined ? null : (
            <>
              <dt>{t('flag.account')}</dt>
              <dd>{facts.platformUserId}</dd>
            </>
          )}
          <dt>{t('flag.address')}</dt>
          <dd>
            {facts.url}
            <span className="fg3 small block">
              {t('flag.seen', { platform: networkName(facts.platform), time: dates.since(seenAt, now) })}
            </span>
          </dd>
        </dl>
      </div>
    </div>
  );
}

function marked(runs: readonly Run[], Tag: 'b' | 'i') {
  return runs.map((run, index) => (run.differs ? <Tag key={index}>{run.text}</Tag> : run.text));
}

function sentences(view: ProfileView, profile: ProfileWords, unrelated: string): readonly string[] {
  const { orgName: org, verdict } = view;
  const official = verdict.account === null ? '' : writtenHandle(verdict.account.platform, verdict.account.handle);
  switch (verdict.verdict) {
    case 'official': {
      const byNumber = verdict.reasons.some(({ code }) => code === 'user_id');
      return [profile(byNumber ? 'lead_user_id' : 'lead_exact', { org, official })];
    }
    case 'known':
      return [profile('lead_known', { org })];
    case 'suspected':
      return [...reasonSentences(view, profile), profile('not_proof')];
    case 'unrelated':
      return [unrelated];
  }
}
