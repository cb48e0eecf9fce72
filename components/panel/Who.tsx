// Whom the post goes out as, read from the page: official with its unit and owners, personal, or not recognised.
import { Shape } from '../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { initials } from './initials.ts';

export function Who() {
  const { view, t } = usePanel();
  if (view.identity === 'official') return <Official />;
  if (view.identity === 'personal') {
    return (
      <div className="who">
        <Avatar name={view.postingAs ?? t('who_own')} />
        <div>
          <p className="n">{view.postingAs ?? t('who_own')}</p>
          <p className="small fg2">{t('who_own_line')}</p>
        </div>
        <span className="chip line">{t('who_personal')}</span>
      </div>
    );
  }
  return (
    <div className="who">
      <span className="ava s28" aria-hidden="true">
        ?
      </span>
      <div>
        <p className="n">{t('who_not_recognised')}</p>
        <p className="small fg2">
          {view.postingAs === null ? t('who_not_named') : t('who_not_listed', { name: view.postingAs })}
        </p>
      </div>
      <span className="chip" data-sev="none">
        <Shape sev="none" size={14} />
        {t('who_unknown')}
      </span>
    </div>
  );
}

function Official() {
  const { view, t } = usePanel();
  const name = view.account?.displayName ?? view.postingAs ?? view.orgName;
  const { unitName, owner, backupOwner } = view.account ?? {};
  const line = [
    unitName === name ? undefined : unitName,
    owner && t('who_owner', { name: owner }),
    backupOwner && t('who_backup', { name: backupOwner }),
  ].filter((part) => part !== undefined && part !== '');
  return (
    <div className="who">
      <Avatar name={name} org />
      <div>
        <p className="n">{name}</p>
        {line.length > 0 && <p className="small fg2">{line.join(' · ')}</p>}
      </div>
      <span className="chip" data-sev="ok">
        <Shape sev="ok" size={14} />
        {t('who_official')}
      </span>
    </div>
  );
}

function Avatar({ name, org = false }: { name: string; org?: boolean }) {
  return (
    <span className={org ? 'ava s28 org' : 'ava s28'} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
