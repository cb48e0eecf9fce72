// The foot: length, language of the text, policy with its age; on a narrow screen also the way from finding to finding.
import { Icon } from '../ui/Icon.tsx';
import { shortAge } from './age.ts';
import { Counter } from './Counter.tsx';
import { usePanel } from './context.ts';
import { trusted } from './trusted.ts';

export function Foot() {
  const { view, t, now } = usePanel();
  const policy = t('policy', { version: String(view.policy.version) });
  const age = view.syncedAt === null ? null : shortAge(t, now - Date.parse(view.syncedAt));
  return (
    <div className="panel-foot">
      {view.counter !== null && <Counter length={view.counter} />}
      <TextLanguage />
      <span className="end fg3" title={view.policy.name}>
        <span className="vh">{view.policy.name}, </span>
        {age === null ? policy : `${policy} · ${age}`}
      </span>
    </div>
  );
}

export function SheetFoot({ at, n, onTurn }: { at: number; n: number; onTurn: (step: 1 | -1) => void }) {
  const { view, t } = usePanel();
  return (
    <div className="panel-foot">
      {n > 1 && (
        <span className="turn">
          <button type="button" className="btn quiet sq" aria-label={t('previous')} onClick={trusted(() => onTurn(-1))}>
            <Icon name="i-chev-l" />
          </button>
          <span className="num">{t('position', { at, n })}</span>
          <button type="button" className="btn quiet sq" aria-label={t('next')} onClick={trusted(() => onTurn(1))}>
            <Icon name="i-chev-r" />
          </button>
        </span>
      )}
      {view.counter !== null && (
        <span className="end">
          <Counter length={view.counter} />
        </span>
      )}
    </div>
  );
}

function TextLanguage() {
  const { view, t } = usePanel();
  if (view.language === 'und') return null;
  const language = new Intl.DisplayNames(view.locale, { type: 'language' }).of(view.language) ?? view.language;
  const sentence = t('read_as', { language });
  return (
    <span className="lang" title={sentence}>
      <span aria-hidden="true">{view.language.toUpperCase()}</span>
      <span className="vh">{sentence}</span>
    </span>
  );
}
