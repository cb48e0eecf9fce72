// What a press on a fix will do, in words.
import type { ViewFinding } from '../../utils/composer/view.ts';
import type { PanelWords } from './words.ts';

export interface FixLabel {
  /** The whole sentence: the accessible name, and the face of the button where there is room. */
  readonly sentence: string;
  /** The new words alone, where they stand for the old ones; null when the fix adds or takes away. */
  readonly words: string | null;
}

/** Null when the finding has no fix. */
export function fixLabel(finding: Pick<ViewFinding, 'fix' | 'match'>, t: PanelWords): FixLabel | null {
  const { fix, match } = finding;
  if (fix === undefined) return null;
  if (fix.trim() === '') return { sentence: t('fix_remove', { match: match.trim() }), words: null };
  const added = match === '' ? fix.trim() : fix.startsWith(match) ? fix.slice(match.length).trim() : '';
  if (added !== '') return { sentence: t('fix_add', { fix: added }), words: null };
  return { sentence: t('fix_replace', { fix: fix.trim() }), words: fix.trim() };
}
