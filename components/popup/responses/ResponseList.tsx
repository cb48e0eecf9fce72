// oxlint-disable jsx-a11y/prefer-tag-over-role -- a native select cannot show an answer in full, with its slots marked
import { useEffect, useRef } from 'react';
import type { Response } from '../../../contract/response.ts';
import { Ring } from '../../ui/Icon.tsx';
import { useNow } from '../shell/now.ts';
import { useWords } from '../shell/words.tsx';
import { ResponseText } from './ResponseText.tsx';

const DAY = 86_400_000;
/** Days before its end from which a response says so. */
const SOON = 14;

/** The answers found; the chosen one in full. Keys are read in the search box, which keeps the focus. */
export function ResponseList({
  list,
  chosen,
  pick,
}: {
  list: readonly Response[];
  chosen: Response | null;
  pick: (id: string) => void;
}) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen !== null) box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="sect">
      <div className="card" role="listbox" id="response-list" aria-label={t('tab.responses')} ref={box}>
        {list.map((response) => (
          <Row key={response.id} response={response} selected={response === chosen} pick={() => pick(response.id)} />
        ))}
      </div>
    </div>
  );
}

function Row({ response, selected, pick }: { response: Response; selected: boolean; pick: () => void }) {
  return (
    <div
      className="entry opt-row cursor-default"
      role="option"
      id={`response-${response.id}`}
      aria-selected={selected}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={pick}
      onKeyDown={(event) => event.key === 'Enter' && pick()}
    >
      <span className="ti" lang={response.locale}>
        {response.title}
      </span>
      <span className="hstack gap-1.5">
        <span className="lang">{response.locale.toUpperCase()}</span>
        <kbd className="kbd">;{response.shortcut}</kbd>
      </span>
      <p className={selected ? 'bd full' : 'bd'} lang={response.locale}>
        <ResponseText response={response} />
      </p>
      <Expiry at={response.expiresAt} />
    </div>
  );
}

function Expiry({ at }: { at: string | undefined }) {
  const { t } = useWords();
  const now = useNow();
  if (at === undefined) return null;
  const n = Math.floor((Date.parse(at) - now) / DAY);
  if (n > SOON) return null;
  return (
    <div className="mt">
      <span className="stw" data-sev="warn">
        <Ring state="st-resched" sev="warn" />
        {n < 1 ? t('responses.expiresToday') : t('responses.expires', { n })}
      </span>
    </div>
  );
}
