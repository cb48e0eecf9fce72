import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Response, Variable } from '../../../contract/response.ts';
import { Icon, Shape } from '../../ui/Icon.tsx';
import type { Inserter } from '../insert/insert.ts';
import { InsertNote } from '../insert/InsertNote.tsx';
import { focusOnMount } from '../shell/focus.ts';
import { profileQuery } from '../shell/queries.ts';
import { Screen } from '../shell/Screen.tsx';
import { useWords } from '../shell/words.tsx';
import { Length } from './Length.tsx';
import { ResponseText } from './ResponseText.tsx';
import { filled, missing, type Values } from './slots.ts';

/** The variables of a response, its text as it will read, and the insertion, refused while something required is empty. */
export function FillForm({ response, inserter, back }: { response: Response; inserter: Inserter; back: () => void }) {
  const { t } = useWords();
  const offered = useOffered(response);
  const [typed, setTyped] = useState<Values>({});
  const [asked, setAsked] = useState(false);
  const values = { ...offered, ...typed };
  const lacking = missing(response, values);
  const { composer, busy } = inserter;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const first = lacking[0];
    if (first === undefined) inserter.put(response.id, filled(response, values));
    else document.getElementById(fieldId(first))?.focus();
  };
  return (
    <Screen
      name="responses"
      foot={
        <>
          <button type="button" className="btn quiet flush" onClick={back}>
            <Icon name="i-chev-l" />
            {t('fill.back')}
          </button>
          <button type="submit" form="fill" className="btn primary end" aria-disabled={busy}>
            {composer === null ? <Icon name="i-copy" /> : null}
            {composer === null ? t('copy') : busy ? t('insert.busy') : t('insert')}
          </button>
        </>
      }
    >
      <form id="fill" className="sect stack" noValidate onSubmit={submit}>
        <h2 className="type-title" lang={response.locale}>
          {response.title}
        </h2>
        {response.variables.map((variable, index) => (
          <Field
            key={variable.name}
            variable={variable}
            lang={response.locale}
            value={values[variable.name] ?? ''}
            invalid={asked && lacking.includes(variable)}
            first={index === 0}
            change={(value) => setTyped({ ...typed, [variable.name]: value })}
          />
        ))}
      </form>
      <section className="sect" aria-labelledby="fill-result">
        <h3 className="hd" id="fill-result">
          {t(composer === null ? 'fill.resultCopy' : 'fill.result')}
        </h3>
        <p className="quote type-body whitespace-pre-wrap" lang={response.locale}>
          <ResponseText response={response} values={values} />
        </p>
        {composer === null || lacking.length > 0 ? null : (
          <Length text={filled(response, values)} platform={composer.platform} />
        )}
        <InsertNote inserter={inserter} about={response.id} />
      </section>
    </Screen>
  );
}

function Field({
  variable,
  lang,
  value,
  invalid,
  first,
  change,
}: {
  variable: Variable;
  lang: string;
  value: string;
  invalid: boolean;
  first: boolean;
  change: (value: string) => void;
}) {
  const { t } = useWords();
  const id = fieldId(variable);
  const shared = {
    id,
    value,
    'aria-required': variable.required,
    'aria-invalid': invalid,
    'aria-describedby': invalid ? `${id}-err` : undefined,
    ref: first ? focusOnMount : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        <span lang={lang}>{variable.label}</span>
        {variable.required ? null : <span className="fg3"> ({t('fill.optional')})</span>}
      </label>
      {variable.choices === undefined ? (
        <input className="input" autoComplete="off" {...shared} onChange={(event) => change(event.target.value)} />
      ) : (
        <select className="select" {...shared} onChange={(event) => change(event.target.value)}>
          <option value="">{t('fill.choose')}</option>
          {variable.choices.map((choice) => (
            <option key={choice} lang={lang}>
              {choice}
            </option>
          ))}
        </select>
      )}
      {invalid ? (
        <p className="err" id={`${id}-err`}>
          <Shape sev="block" size={14} />
          {t('fill.missing')}
        </p>
      ) : null}
    </div>
  );
}

/** What the page behind offers: the name on a profile that is not one of ours. A person still sees and may change it. */
function useOffered(response: Response): Values {
  const wanted = response.variables.filter(
    (variable) => variable.from === 'page.name' && variable.choices === undefined,
  );
  const { data } = useQuery({ ...profileQuery, enabled: wanted.length > 0 });
  const view = data?.view;
  const name = view?.verdict.verdict === 'unrelated' ? (view.facts.displayName ?? '') : '';
  return Object.fromEntries(wanted.map((variable) => [variable.name, name]));
}

function fieldId(variable: Variable): string {
  return `fill-${variable.name}`;
}
