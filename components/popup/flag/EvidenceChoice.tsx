import { useWords } from '../shell/words.tsx';

export interface Evidence {
  readonly url: string;
  /** As people write it, with its @. */
  readonly handle?: string;
  readonly displayName?: string;
}

export interface Ticked {
  readonly handle: boolean;
  readonly displayName: boolean;
}

/** What goes along with a flag. The address always does: without it there is nothing to look at. */
export function EvidenceChoice({
  evidence,
  ticked,
  change,
}: {
  evidence: Evidence;
  ticked: Ticked;
  change: (ticked: Ticked) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset className="sect pt-0">
      <legend className="label pt-3 pb-0.5">{t('flag.with')}</legend>
      <label className="opt">
        <input type="checkbox" checked disabled />
        <span className="min-w-0 wrap-anywhere">{t('flag.with.address', { value: evidence.url })}</span>
      </label>
      {evidence.handle === undefined ? null : (
        <label className="opt">
          <input
            type="checkbox"
            checked={ticked.handle}
            onChange={(event) => change({ ...ticked, handle: event.target.checked })}
          />
          <span className="min-w-0 wrap-anywhere">{t('flag.with.handle', { value: evidence.handle })}</span>
        </label>
      )}
      {evidence.displayName === undefined ? null : (
        <label className="opt">
          <input
            type="checkbox"
            checked={ticked.displayName}
            onChange={(event) => change({ ...ticked, displayName: event.target.checked })}
          />
          <span className="min-w-0 wrap-anywhere">{t('flag.with.name', { value: evidence.displayName })}</span>
        </label>
      )}
    </fieldset>
  );
}
