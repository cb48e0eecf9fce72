import { useState } from 'react';
import type { Entry, Variant } from '../../../contract/entry.ts';
import { Icon, Ring } from '../../ui/Icon.tsx';
import type { Inserter } from '../insert/insert.ts';
import { InsertNote } from '../insert/InsertNote.tsx';
import { networkName } from '../shell/networks.ts';
import { useWords, type Words } from '../shell/words.tsx';
import { wantedVariant } from './agenda.ts';
import { Versions } from './Versions.tsx';

/**
 * An approved entry: one line until opened, then its text and what can be done with it.
 *
 * @param when one or two short words: the day, the time.
 */
export function EntryRow({
  entry,
  when,
  unit,
  open,
  toggle,
  inserter,
}: {
  entry: Entry;
  when: readonly string[];
  unit: string | null;
  open: boolean;
  toggle: () => void;
  inserter: Inserter;
}) {
  const { t, locale } = useWords();
  const [picked, setPicked] = useState<Variant | null>(null);
  const wanted = wantedVariant(entry, inserter.composer?.platform ?? null, locale);
  const variant = picked !== null && entry.variants.includes(picked) ? picked : wanted;
  const shown = open ? [variant.platform] : [...new Set(entry.variants.map((each) => each.platform))];
  const body = `entry-${entry.id}`;
  return (
    <li className="entry relative">
      <span className="tm">
        {when.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </span>
      <h3 className="ti type-control text-wrap">
        <button type="button" className="as-title" aria-expanded={open} aria-controls={body} onClick={toggle}>
          {entry.title}
        </button>
      </h3>
      <span className="stw" data-sev="ok">
        <Ring state={entry.state === 'scheduled' ? 'st-scheduled' : 'st-approved'} sev="ok" />
        {t(entry.state === 'scheduled' ? 'today.scheduled' : 'today.approved')}
      </span>
      <div className="mt">
        {shown.map((platform) => (
          <span className="plat" key={platform}>
            {networkName(platform)}
          </span>
        ))}
        {unit === null ? null : <span>{unit}</span>}
      </div>
      <div className="relative col-[2/-1] min-w-0" id={body} hidden={!open}>
        {open ? <Opened entry={entry} variant={variant} pick={setPicked} inserter={inserter} /> : null}
      </div>
    </li>
  );
}

function Opened({
  entry,
  variant,
  pick,
  inserter,
}: {
  entry: Entry;
  variant: Variant;
  pick: (variant: Variant) => void;
  inserter: Inserter;
}) {
  const { t } = useWords();
  const [choosing, setChoosing] = useState(false);
  const several = entry.variants.length > 1;
  const { composer, busy } = inserter;
  return (
    <>
      <p className={choosing ? 'bd full' : 'bd'} lang={variant.locale}>
        {variant.text}
      </p>
      <div className="acts gap-x-4 gap-y-0.5">
        <span className="inline-flex flex-wrap gap-1.5">
          <button
            type="button"
            className="btn primary"
            aria-disabled={busy}
            onClick={() => inserter.put(entry.id, variant.text)}
          >
            {composer === null ? <Icon name="i-copy" /> : null}
            {putLabel(inserter, entry.id, t)}
          </button>
          {composer === null ? null : (
            <button type="button" className="btn" onClick={() => inserter.copy(entry.id, variant.text)}>
              <Icon name="i-copy" />
              {t('copy')}
            </button>
          )}
        </span>
        {several ? (
          <button
            type="button"
            className="btn quiet flush"
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            {t('today.versions')}
          </button>
        ) : null}
      </div>
      <InsertNote inserter={inserter} about={entry.id} />
      {choosing ? <Versions entry={entry} chosen={variant} pick={pick} /> : null}
    </>
  );
}

function putLabel({ composer, busy, about }: Inserter, id: string, t: Words['t']): string {
  if (composer === null) return t('copy');
  return t(busy && about === id ? 'insert.busy' : 'insert');
}
