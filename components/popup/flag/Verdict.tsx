import type { ProfileView, Verdict, VerdictReason } from '../../../utils/messages.ts';
import { Shape, type SeverityName } from '../../ui/Icon.tsx';
import { networkName } from '../shell/networks.ts';
import { useNow } from '../shell/now.ts';
import { useWords, type Words } from '../shell/words.tsx';
import { comparison, type Run } from './compare.ts';

const sevs: Readonly<Record<Verdict['verdict'], SeverityName>> = {
  suspected: 'block',
  official: 'ok',
  known: 'advice',
  unrelated: 'none',
};

/** What our own check says of a profile, each reason in a sentence. A likeness is called a likeness. */
export function VerdictBanner({ view }: { view: ProfileView }) {
  const words = useWords();
  const { verdict } = view;
  const sev = sevs[verdict.verdict];
  const reasons = [...new Set(verdict.reasons.map((reason) => sentence(reason, verdict, words)))];
  return (
    <div className="sect">
      <div className="banner" data-sev={sev}>
        <Shape sev={sev} />
        <div>
          <h2 className="t">{words.t(`verdict.${verdict.verdict}`)}</h2>
          {verdict.verdict === 'unrelated' && reasons.length === 0 ? (
            <p>{words.t('verdict.unrelated.body')}</p>
          ) : (
            reasons.map((reason) => <p key={reason}>{reason}</p>)
          )}
          {verdict.verdict === 'suspected' ? <p>{words.t('reason.likeness')}</p> : null}
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
  const { facts, verdict } = view;
  const compared = verdict.verdict === 'suspected' ? comparison(verdict.reasons) : null;
  return (
    <div className="sect">
      <div className="card plain">
        {compared === null ? null : (
          <div className="compare">
            <span className="label">{t('flag.ours')}</span>
            <span className="mono">@{marked(compared.official, 'i')}</span>
            <span className="label">{t('flag.this')}</span>
            <span className="mono">@{marked(compared.seen, 'b')}</span>
          </div>
        )}
        <dl className="facts">
          {facts.displayName === undefined ? null : (
            <>
              <dt>{t('flag.name')}</dt>
              <dd>{facts.displayName}</dd>
            </>
          )}
          <dt>{t('flag.handle')}</dt>
          <dd>@{facts.handle}</dd>
          {facts.platformUserId === undefined ? null : (
            <>
              <dt>{t('flag.account')}</dt>
              <dd>{facts.platformUserId}</dd>
            </>
          )}
          <dt>{t('flag.address')}</dt>
          <dd>
            {facts.url}
            <span className="fg3 small seen">
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

function sentence(reason: VerdictReason, verdict: Verdict, { t }: Words): string {
  const official = reason.official ?? verdict.account?.handle ?? '';
  return t(`reason.${reason.code}`, {
    official: official === '' ? (verdict.account?.displayName ?? '') : `@${official}`,
  });
}
