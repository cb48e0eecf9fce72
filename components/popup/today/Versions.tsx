import type { Entry, Variant } from '../../../contract/entry.ts';
import { networkName } from '../shell/networks.ts';
import { useWords } from '../shell/words.tsx';

/** The entry's texts for other networks and languages; the chosen one is what Insert and Copy take. */
export function Versions({ entry, chosen, pick }: { entry: Entry; chosen: Variant; pick: (variant: Variant) => void }) {
  const { t } = useWords();
  return (
    <fieldset className="versions">
      <legend className="vh">{t('today.versions')}</legend>
      {entry.variants.map((variant) => {
        const id = `${entry.id}-${variant.platform}-${variant.locale}`;
        return (
          // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- network, language and text are inside
          <label className="opt" key={id} htmlFor={id}>
            <input
              type="radio"
              id={id}
              name={`version-${entry.id}`}
              checked={variant === chosen}
              onChange={() => pick(variant)}
            />
            <span className="hstack gap-1.5">
              <span className="plat my-0.5 flex-none">{networkName(variant.platform)}</span>
              <span className="lang my-0.5 flex-none">{variant.locale.toUpperCase()}</span>
              <span className="ell fg2" lang={variant.locale}>
                {variant.text}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
