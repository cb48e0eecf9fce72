// Length by the network's own rule. The bar is decoration, the words count.
import type { PostLength } from '../../contract/check.ts';
import { Shape } from '../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { rich } from './rich.tsx';

/** Close to the limit: a twentieth of it, but at least ten. */
export function isTight({ used, max }: PostLength): boolean {
  return max - used <= Math.max(10, max / 20);
}

export function Counter({ length }: { length: PostLength }) {
  const { t } = usePanel();
  const { used, max } = length;
  const bar = (
    <span className="bar" ref={(element) => element?.style.setProperty('--n', String(Math.min(1, used / max)))} />
  );
  if (used > max) {
    return (
      <span className="counter" data-sev="block">
        <Shape sev="block" size={14} />
        {bar}
        <span>
          {rich(t('count_over', { max: String(max) }), { over: <b>{t('count_over_by', { n: used - max })}</b> })}
        </span>
      </span>
    );
  }
  const tight = isTight(length);
  return (
    <span className="counter" data-sev={tight ? 'warn' : undefined}>
      {bar}
      <span>{rich(t('count_of', { max: String(max) }), { used: <b>{used}</b> })}</span>
      {tight && <span className="fg3">{t('count_left', { n: max - used })}</span>}
    </span>
  );
}
