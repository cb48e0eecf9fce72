// The panel: heading, identity, banner, findings, foot. Arrows move between findings, Esc goes back to the caret.
import { type KeyboardEvent, useId } from 'react';
import { Banner } from './Banner.tsx';
import { usePanel } from './context.ts';
import { Dismissed } from './Dismissed.tsx';
import { FindingList, Findings } from './Findings.tsx';
import { Foot, SheetFoot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { inOrder } from './headline.ts';
import { Notice } from './Notice.tsx';
import type { Placement } from './place.ts';
import { useFindingFocus } from './use-finding-focus.ts';
import { Who } from './Who.tsx';

/** `focusRequest` rises each time that the focus is to move into the panel; 0: leave the focus alone. */
export function Panel({ placement, focusRequest }: { placement: Placement; focusRequest: number }) {
  const { view, actions, t } = usePanel();
  const title = useId();
  const findings = inOrder(view.findings);
  const { panel, scroller, ...focus } = useFindingFocus(findings, focusRequest);
  const activeAt = findings.findIndex((finding) => finding.key === view.active);

  const turn = (step: 1 | -1) => {
    // A sheet already shows the first finding when none is active.
    const from = activeAt === -1 && placement.shape === 'sheet' ? 0 : activeAt;
    const at = from === -1 ? (step === 1 ? 0 : -1) : from + step;
    pick(findings.at(at % findings.length)?.key, false);
  };
  const pick = (key: string | undefined, takeFocus: boolean) => {
    if (key === undefined) return;
    actions.activate(key);
    focus.show(key, takeFocus);
  };
  const leave = () => {
    actions.closePanel();
    actions.focusEditor();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isTrusted || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const here = focus.current() ?? activeAt;
    const target = {
      ArrowDown: Math.min(here + 1, findings.length - 1),
      ArrowUp: Math.max(here - 1, 0),
      Home: 0,
      End: findings.length - 1,
    }[event.key];
    if (event.key === 'Escape') leave();
    else if (target !== undefined) pick(findings[target]?.key, true);
    else return;
    event.preventDefault();
  };
  const handlers = {
    onPick: (key: string) => pick(key, false),
    onFix: (key: string) => void focus.removing(key, () => actions.applyFix(key)),
    onDismiss: (key: string) => void focus.removing(key, () => actions.dismiss(key)),
  };
  const onRestore = (key: string) => focus.restoring(key, () => actions.restore(key));
  const rows = (
    <>
      {view.notice !== null && view.notice.kind !== 'dismissed' && <Notice notice={view.notice} />}
      <Banner />
    </>
  );
  const frame = { ref: panel, onKeyDown, 'aria-label': t('panel_name'), 'data-part': 'panel' } as const;

  if (placement.shape === 'sheet') {
    const at = Math.max(0, activeAt);
    const shown = findings[at];
    return (
      <aside className={placement.top === undefined ? 'panel sheet' : 'panel sheet at-top'} {...frame}>
        <Head id={title} onClose={leave} />
        <div className="panel-scroll" ref={scroller}>
          {rows}
          {shown !== undefined && <FindingList findings={[shown]} first={shown.key} {...handlers} />}
          <Clear />
          <Dismissed onRestore={onRestore} />
          <Who />
          <AdviceOnly />
        </div>
        <SheetFoot at={at + 1} n={findings.length} onTurn={turn} />
      </aside>
    );
  }
  return (
    <aside className="panel" {...frame}>
      <Head id={title} onClose={leave} {...(findings.length > 1 ? { onTurn: turn } : {})} />
      <Who />
      {rows}
      <div className="panel-scroll" ref={scroller}>
        <Findings findings={findings} {...handlers} />
        <Clear />
        <Dismissed onRestore={onRestore} />
      </div>
      <AdviceOnly />
      <Foot />
    </aside>
  );
}

/** Says that the check has run and found nothing; a heading alone could also mean that nothing was looked at. */
function Clear() {
  const { view, t } = usePanel();
  return view.state === 'ok' && view.findings.length === 0 ? <p className="panel-note">{t('clear')}</p> : null;
}

/** On a post that is not the organisation's: say what that means for what leaves the device. */
function AdviceOnly() {
  const { view, t } = usePanel();
  return view.identity === 'official' ? null : <p className="panel-note">{t('advice_only')}</p>;
}
