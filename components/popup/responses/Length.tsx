import type { Platform } from '../../../contract/words.ts';
import { countLength } from '../../../utils/text/length.ts';
import { Shape } from '../../ui/Icon.tsx';
import { networkName } from '../shell/networks.ts';
import { useWords } from '../shell/words.tsx';

/** Says that a text is longer than the network takes; nothing while it fits. */
export function Length({ text, platform }: { text: string; platform: Platform }) {
  const { t } = useWords();
  const length = countLength(text, platform);
  if (length === null || length.used <= length.max) return null;
  return (
    <p className="note" data-sev="warn">
      <Shape sev="warn" />
      <span>{t('fill.tooLong', { platform: networkName(platform), used: length.used, max: length.max })}</span>
    </p>
  );
}
