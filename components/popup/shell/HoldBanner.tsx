import { Shape } from '../../ui/Icon.tsx';
import { useWords } from './words.tsx';

/** Says that publishing is on hold somewhere in scope; the composer itself says where and why. */
export function HoldBanner({ count }: { count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <div className="banner edge" data-sev="held">
      <Shape sev="held" />
      <div>
        <p className="t">{t('hold.title', { n: count })}</p>
        <p>{t('hold.body')}</p>
      </div>
    </div>
  );
}
