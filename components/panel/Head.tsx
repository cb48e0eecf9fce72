// The heading: what stands between the person and posting.
import { standing } from '../../utils/composer/standing.ts';
import { Icon, Shape } from '../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { headline } from './headline.ts';
import { trusted } from './trusted.ts';

export function Head({ id, onTurn, onClose }: { id: string; onTurn?: (step: 1 | -1) => void; onClose: () => void }) {
  const { view, t } = usePanel();
  const { shape, key, n } = headline(view.state, standing(view.findings, view.dismissed));
  return (
    <div className="panel-head">
      <Shape sev={shape} size={20} />
      <h3 id={id}>{t(key, { n })}</h3>
      {onTurn !== undefined && (
        <>
          <button type="button" className="btn quiet sq" aria-label={t('previous')} onClick={trusted(() => onTurn(-1))}>
            <Icon name="i-chev-u" />
          </button>
          <button type="button" className="btn quiet sq" aria-label={t('next')} onClick={trusted(() => onTurn(1))}>
            <Icon name="i-chev-d" />
          </button>
        </>
      )}
      <button
        type="button"
        className="btn quiet sq"
        data-part="close"
        aria-label={t('close')}
        onClick={trusted(onClose)}
      >
        <Icon name="i-x" />
      </button>
    </div>
  );
}
