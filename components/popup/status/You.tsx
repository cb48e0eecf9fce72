import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Locale, type Role } from '../../../contract/words.ts';
import type { Status } from '../../../utils/messages.ts';
import { send } from '../../../utils/send.ts';
import { Icon } from '../../ui/Icon.tsx';
import { clearDrafts } from '../shell/draft.ts';
import { focusOnMount } from '../shell/focus.ts';
import { languageNames } from '../shell/networks.ts';
import { statusQuery } from '../shell/queries.ts';
import { useWords } from '../shell/words.tsx';

type Me = NonNullable<Status['me']>;

/** Whom this browser speaks for, in which language, and how to leave. */
export function You({ status }: { status: Status }) {
  const { t } = useWords();
  return (
    <section className="sect" aria-labelledby="status-you">
      <h2 className="hd" id="status-you">
        {t('status.you')}
      </h2>
      <div className="card">
        {status.me === null ? null : <Person me={status.me} />}
        <Language chosen={status.locale} />
        {status.me === null ? null : <Leave org={status.me.org.name} unsent={status.outbox.length} />}
      </div>
    </section>
  );
}

function Person({ me }: { me: Me }) {
  const { t } = useWords();
  const { name, roles } = me.person;
  const units = new Map(me.units.map((unit) => [unit.id, unit.name]));
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.match(/^\P{M}\p{M}*/u)?.[0] ?? '')
    .join('');
  return (
    <div className="kv">
      <span className="hstack">
        <span className="ava" aria-hidden="true">
          {initials}
        </span>
        <span>{name}</span>
      </span>
      <span className="fg2 text-end">{me.org.name}</span>
      <span className="sub">
        {shownRoles(roles)
          .map(({ role, unit }) => `${t(roleKey(role))}, ${units.get(unit) ?? me.unit.name}`)
          .join(' · ')}
      </span>
    </div>
  );
}

/** Everybody is an employee; it is said of those who are nothing else. */
function shownRoles(roles: Me['person']['roles']): Me['person']['roles'] {
  const more = roles.filter(({ role }) => role !== 'employee');
  return more.length > 0 ? more : roles;
}

function roleKey(role: Role): `role.${Role}` {
  return `role.${role}`;
}

function Language({ chosen }: { chosen: Locale }) {
  const { t } = useWords();
  const client = useQueryClient();
  const set = useMutation({
    mutationFn: (locale: Locale) => send('settings.locale', { locale }),
    onSettled: () => client.invalidateQueries({ queryKey: statusQuery.queryKey }),
  });
  return (
    <div className="kv">
      <label className="hstack" htmlFor="status-language">
        <Icon name="i-globe" />
        {t('status.language')}
      </label>
      <select
        className="select w-auto"
        id="status-language"
        value={set.isPending ? set.variables : chosen}
        onChange={(event) => set.mutate(Locale.parse(event.target.value))}
      >
        {Locale.options.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {languageNames[locale]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Leave({ org, unsent }: { org: string; unsent: number }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const leave = useMutation({
    mutationFn: () => send('device.leave', null),
    onSuccess: async () => {
      clearDrafts();
      await client.invalidateQueries();
    },
  });
  if (!asking)
    return (
      <div className="kv">
        <button type="button" className="btn quiet flush justify-self-start text-start" onClick={() => setAsking(true)}>
          {t('status.leave', { org })}
        </button>
      </div>
    );
  return (
    <div className="stack-s p-2.5">
      <p>{t('status.leave.body')}</p>
      {unsent === 0 ? null : <p className="strong">{t('status.leave.outbox', { n: unsent })}</p>}
      <div className="hstack wrap">
        <button type="button" className="btn" ref={focusOnMount} onClick={() => setAsking(false)}>
          {t('status.leave.no')}
        </button>
        <button type="button" className="btn" onClick={() => leave.isPending || leave.mutate()}>
          {t('status.leave.yes')}
        </button>
      </div>
      {leave.isError ? <p role="alert">{t('status.leave.failed')}</p> : null}
    </div>
  );
}
