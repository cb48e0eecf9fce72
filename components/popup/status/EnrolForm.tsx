import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { send } from '../../../utils/send.ts';
import { Shape } from '../../ui/Icon.tsx';
import { useDraft } from '../shell/draft.ts';
import { useWords } from '../shell/words.tsx';
import { enrolMistake, type EnrolField, enrolProblem, serverAddress } from './enrol.ts';

/**
 * Server address and invite code. Whatever goes wrong, what was typed stays.
 *
 * @param known the address that the organisation's roll-out names
 */
export function EnrolForm({ known }: { known: string | null }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const [typed, setServer] = useDraft('server');
  const [touched, setTouched] = useState(false);
  const server = typed === '' && !touched ? (known ?? '') : typed;
  const [code, setCode] = useState('');
  const [mistake, setMistake] = useState<EnrolField | null>(null);
  const enrol = useMutation({
    mutationFn: () => send('device.enrol', { serverUrl: serverAddress(server) ?? server, code: code.trim() }),
    onSuccess: async (tried) => {
      if (!tried.ok) return;
      setServer('');
      await client.invalidateQueries();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = enrolMistake(server, code);
    setMistake(wrong);
    if (wrong !== null) document.getElementById(`enrol-${wrong}`)?.focus();
    else if (!enrol.isPending) enrol.mutate();
  };
  const problem = enrolProblem(enrol.data ?? null, enrol.isError);
  return (
    <section className="sect" aria-labelledby="enrol-title">
      <form className="card plain stack" noValidate onSubmit={submit}>
        <div className="stack-s">
          <h2 className="type-title" id="enrol-title">
            {t('enrol.title')}
          </h2>
          <p className="fg2">{t('enrol.body')}</p>
        </div>
        <div className="field">
          <label htmlFor="enrol-server">{t('enrol.server')}</label>
          <input
            className="input"
            id="enrol-server"
            type="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            value={server}
            aria-required
            aria-invalid={mistake === 'server' || problem?.field === 'server'}
            aria-describedby={mistake === 'server' ? 'enrol-mistake' : undefined}
            onChange={(event) => {
              setTouched(true);
              setServer(event.target.value);
            }}
          />
          {mistake === 'server' ? <Mistake text={t('enrol.badServer')} /> : null}
        </div>
        <div className="field">
          <label htmlFor="enrol-code">{t('enrol.code')}</label>
          <input
            className="input"
            id="enrol-code"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            value={code}
            aria-required
            aria-invalid={mistake === 'code' || problem?.field === 'code'}
            aria-describedby={mistake === 'code' ? 'enrol-mistake' : 'enrol-code-hint'}
            onChange={(event) => setCode(event.target.value)}
          />
          {mistake === 'code' ? (
            <Mistake text={t('enrol.badCode')} />
          ) : (
            <p className="hint" id="enrol-code-hint">
              {t('enrol.code.hint')}
            </p>
          )}
        </div>
        {problem === null || enrol.isPending ? null : (
          <div className="banner" data-sev="warn" role="alert">
            <Shape sev="warn" />
            <div>
              <p className="text-fg">{t(problem.key, { title: problem.title })}</p>
            </div>
          </div>
        )}
        <div>
          <button type="submit" className="btn primary" aria-disabled={enrol.isPending}>
            {t(enrol.isPending ? 'enrol.connecting' : 'enrol.connect')}
          </button>
        </div>
      </form>
    </section>
  );
}

function Mistake({ text }: { text: string }) {
  return (
    <p className="err" id="enrol-mistake" role="alert">
      <Shape sev="block" size={14} />
      {text}
    </p>
  );
}
