import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Response } from '../../../contract/response.ts';
import type { Locale } from '../../../contract/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Inserter, useInserter } from '../insert/insert.ts';
import { InsertNote, WhereTo } from '../insert/InsertNote.tsx';
import { ContactBanner } from '../shell/ContactBanner.tsx';
import { responsesQuery, statusQuery } from '../shell/queries.ts';
import { Empty, Failed, Screen, Skeleton } from '../shell/Screen.tsx';
import { useWords } from '../shell/words.tsx';
import { FillForm } from './FillForm.tsx';
import { ResponseList } from './ResponseList.tsx';

/** Type, arrow, Enter: the approved answer goes where the person writes. */
export function ResponsesScreen({ search }: { search: RefObject<HTMLInputElement | null> }) {
  const { locale: language } = useWords();
  const [query, setQuery] = useState('');
  const [locale, setLocale] = useState<Locale | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [filling, setFilling] = useState<Response | null>(null);
  const { data: status = null } = useQuery(statusQuery);
  const found = useQuery(responsesQuery(query.trim(), locale));
  const inserter = useInserter();

  const list = ownFirst(found.data?.responses ?? [], query.trim() === '' ? language : null);
  const chosen = list.find((response) => response.id === picked) ?? list[0] ?? null;
  const use = (response: Response) =>
    response.variables.length > 0 ? setFilling(response) : inserter.put(response.id, response.text);

  if (filling !== null) return <FillForm response={filling} inserter={inserter} back={() => setFilling(null)} />;
  return (
    <Screen
      name="responses"
      busy={found.isPending}
      foot={chosen === null ? undefined : <Act response={chosen} inserter={inserter} use={() => use(chosen)} />}
    >
      <ContactBanner status={status} />
      <div className="sect">
        <SearchBox
          input={search}
          query={query}
          list={list}
          chosen={chosen}
          change={(next) => {
            setQuery(next);
            setPicked(null);
          }}
          pick={setPicked}
          use={use}
        />
        {found.data === undefined ? null : (
          <div className="hstack wrap gap-1.5 pt-2">
            <LanguageFilter locales={found.data.locales} chosen={locale} choose={setLocale} />
            <Count n={list.length} total={found.data.total} />
          </div>
        )}
      </div>
      {found.isPending ? (
        <Skeleton
          rows={[
            [62, 96, 74],
            [48, 36],
            [56, 38],
          ]}
        />
      ) : found.data === undefined ? (
        <Failed retry={() => void found.refetch()} />
      ) : list.length > 0 ? (
        <ResponseList list={list} chosen={chosen} pick={setPicked} />
      ) : (
        <Nothing
          searched={query.trim() !== ''}
          filtered={locale !== null}
          all={() => setLocale(null)}
          clear={() => setQuery('')}
        />
      )}
    </Screen>
  );
}

/** Before anything is typed, the answers in the person's language come first; a search has its own order. */
function ownFirst(list: readonly Response[], language: Locale | null): readonly Response[] {
  if (language === null) return list;
  const own = (response: Response) => Number(response.locale === language);
  return list.toSorted((a, b) => own(b) - own(a));
}

function SearchBox({
  input,
  query,
  list,
  chosen,
  change,
  pick,
  use,
}: {
  input: RefObject<HTMLInputElement | null>;
  query: string;
  list: readonly Response[];
  chosen: Response | null;
  change: (query: string) => void;
  pick: (id: string) => void;
  use: (response: Response) => void;
}) {
  const { t } = useWords();
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = list[list.findIndex((response) => response === chosen) + step];
      if (next !== undefined) pick(next.id);
    } else if (event.key === 'Enter' && chosen !== null) {
      event.preventDefault();
      use(chosen);
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      change('');
    }
  };
  return (
    <div className="lead-wrap">
      <Icon name="i-search" />
      <input
        className="input lead"
        ref={input}
        role="combobox"
        aria-label={t('responses.search')}
        placeholder={t('responses.search')}
        aria-expanded={list.length > 0}
        aria-controls="response-list"
        aria-activedescendant={chosen === null ? undefined : `response-${chosen.id}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onChange={(event) => change(event.target.value)}
        onKeyDown={keys}
      />
    </div>
  );
}

function LanguageFilter({
  locales,
  chosen,
  choose,
}: {
  locales: readonly Locale[];
  chosen: Locale | null;
  choose: (locale: Locale | null) => void;
}) {
  const { t } = useWords();
  if (locales.length < 2) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- buttons of one choice, not fields of a form
    <div className="seg" role="group" aria-label={t('responses.language')}>
      {[null, ...locales].map((locale) => (
        <button type="button" key={locale} aria-pressed={locale === chosen} onClick={() => choose(locale)}>
          {locale === null ? t('responses.all') : locale.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

function Count({ n, total }: { n: number; total: number }) {
  const { t } = useWords();
  return <output className="small fg2 end num">{t('responses.count', { n, total })}</output>;
}

function Act({ response, inserter, use }: { response: Response; inserter: Inserter; use: () => void }) {
  const { t } = useWords();
  const asks = response.variables.length > 0;
  const said = inserter.about === response.id && inserter.outcome !== null;
  const label = () => {
    if (inserter.composer === null) return asks ? t('responses.fillCopy') : t('copy');
    if (inserter.busy) return t('insert.busy');
    return asks ? t('responses.fill') : t('insert');
  };
  return (
    <>
      <div className="said">
        <InsertNote inserter={inserter} about={response.id} />
        {said ? null : <WhereTo composer={inserter.composer} brief />}
      </div>
      <button type="button" className="btn primary end" aria-disabled={inserter.busy} onClick={use}>
        {inserter.composer === null ? <Icon name="i-copy" /> : null}
        {label()}
      </button>
    </>
  );
}

function Nothing({
  searched,
  filtered,
  all,
  clear,
}: {
  searched: boolean;
  filtered: boolean;
  all: () => void;
  clear: () => void;
}) {
  const { t } = useWords();
  if (!searched && !filtered)
    return (
      <Empty art={<Icon name="i-reply" size={20} />} title={t('responses.empty.title')}>
        <p>{t('responses.empty.body')}</p>
      </Empty>
    );
  return (
    <Empty
      art={<Icon name="i-reply" size={20} />}
      title={t('responses.none.title')}
      acts={
        <button type="button" className="btn" onClick={filtered ? all : clear}>
          {t(filtered ? 'responses.none.all' : 'responses.none.clear')}
        </button>
      }
    >
      <p>{t('responses.none.body')}</p>
    </Empty>
  );
}
