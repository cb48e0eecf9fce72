import { type FormEvent, useState } from 'react';
import { Icon, Shape } from '../../ui/Icon.tsx';
import { Empty, Screen } from '../shell/Screen.tsx';
import { useWords } from '../shell/words.tsx';
import { lookAt, type Looked } from './address.ts';
import { OwnFlags } from './OwnFlags.tsx';

/** No profile behind us: an address may be pasted. */
export function NoProfile({ busy, look }: { busy: boolean; look: (looked: Exclude<Looked, { kind: 'bad' }>) => void }) {
  const { t } = useWords();
  const [address, setAddress] = useState('');
  const [bad, setBad] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const looked = lookAt(address);
    setBad(looked.kind === 'bad');
    if (looked.kind !== 'bad' && !busy) look(looked);
  };
  return (
    <Screen name="flag">
      <Empty art={<Icon name="i-flag" size={20} />} title={t('flag.none.title')}>
        <p>{t('flag.none.body')}</p>
        <form className="stack mt-2 w-full justify-items-center text-start" noValidate onSubmit={submit}>
          <div className="field w-full">
            <label htmlFor="flag-address">{t('flag.paste')}</label>
            <input
              className="input"
              id="flag-address"
              type="url"
              inputMode="url"
              autoComplete="off"
              placeholder="https://"
              value={address}
              aria-invalid={bad}
              aria-describedby={bad ? 'flag-address-err' : undefined}
              onChange={(event) => {
                setAddress(event.target.value);
                setBad(false);
              }}
            />
            {bad ? (
              <p className="err" id="flag-address-err" role="alert">
                <Shape sev="block" size={14} />
                {t('flag.badAddress')}
              </p>
            ) : null}
          </div>
          <button type="submit" className="btn primary" aria-disabled={busy}>
            {t('flag.look')}
          </button>
        </form>
      </Empty>
      <OwnFlags />
    </Screen>
  );
}
