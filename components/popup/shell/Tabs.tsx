import type { KeyboardEvent } from 'react';
import { Shape } from '../../ui/Icon.tsx';
import type { ScreenName } from './Screen.tsx';
import { useWords } from './words.tsx';

export const screens = ['today', 'responses', 'flag', 'status'] as const satisfies readonly ScreenName[];

/** The four screens as tabs: one stop for Tab, arrows, Home and End move between them. */
export function Tabs({
  chosen,
  attention,
  choose,
  press,
}: {
  chosen: ScreenName;
  attention: boolean;
  choose: (name: ScreenName) => void;
  press: (name: ScreenName) => void;
}) {
  const { t } = useWords();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = neighbour(chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the chosen tab has the focus
    <div className="pop-nav" role="tablist" aria-label={t('tabs.label')} onKeyDown={move}>
      {screens.map((name) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={`tab-${name}`}
          aria-selected={name === chosen}
          aria-controls={name === chosen ? `panel-${name}` : undefined}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => press(name)}
        >
          {t(`tab.${name}`)}
          {name === 'status' && attention ? <Shape sev="warn" size={14} label={t('tab.attention')} /> : null}
        </button>
      ))}
    </div>
  );
}

function neighbour(from: ScreenName, key: string): ScreenName | null {
  const at = screens.indexOf(from);
  const last = screens.length - 1;
  const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[key];
  return to === undefined ? null : (screens[to] ?? null);
}
