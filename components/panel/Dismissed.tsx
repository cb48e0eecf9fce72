// What was dismissed leaves an undo, for this session.
import { Icon } from '../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { trusted } from './trusted.ts';

export function Dismissed({ onRestore }: { onRestore: (key: string) => void }) {
  const { view, t } = usePanel();
  if (view.dismissed.length === 0) return null;
  return (
    <section>
      <h4 className="group">
        {t('group_dismissed')}
        <span className="num">{view.dismissed.length}</span>
      </h4>
      <ul>
        {view.dismissed.map((finding) => {
          const match = finding.match === '' ? finding.message : finding.match;
          return (
            <li key={finding.key} className="finding done" data-sev="advice">
              <Icon name="i-undo" />
              <div>
                <p>{t('dismissed', { match })}</p>
                <div className="acts">
                  <button
                    type="button"
                    className="btn"
                    aria-label={t('bring_back_what', { match })}
                    onClick={trusted(() => onRestore(finding.key))}
                  >
                    {t('bring_back')}
                  </button>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
