// How a verdict is shown: its shape, its colour, its word, and whether the card may open by itself.
import type { IconName } from '../../components/ui/icons.ts';
import type { ProfileCatalog, ProfileWords } from '../i18n/profile/catalogs.ts';
import { LIKELY } from '../impostor/weights.ts';
import type { ProfileView } from '../messages.ts';

export interface Look {
  readonly kind: 'official' | 'known' | 'likely' | 'similar' | 'retired' | 'flagged';
  readonly sev: 'ok' | 'none' | 'block' | 'advice' | 'warn';
  readonly icon: IconName;
  /** A state has a solid shape, a fact about people a line icon. */
  readonly solid: boolean;
  readonly word: string;
  readonly title: keyof ProfileCatalog;
}

/** Null where nothing is shown: an unrelated page that nobody here flagged. */
export function lookOf(view: ProfileView, unitName: string | null, t: ProfileWords): Look | null {
  const { verdict, account, score, reasons } = view.verdict;
  switch (verdict) {
    case 'official': {
      const word = unitName === null ? t('official') : t('official_of', { unit: unitName });
      return { kind: 'official', sev: 'ok', icon: 's-ok', solid: true, word, title: 'title_official' };
    }
    case 'known': {
      const word = account?.note === undefined ? t('known') : t('known_as', { note: firstClause(account.note) });
      return { kind: 'known', sev: 'none', icon: 'i-users', solid: false, word, title: 'known' };
    }
    case 'suspected':
      if (view.flagged) return flagged(t);
      if (reasons.some(({ code }) => code === 'retired')) {
        return { kind: 'retired', sev: 'warn', icon: 's-warn', solid: true, word: t('retired'), title: 'retired' };
      }
      return score >= LIKELY
        ? { kind: 'likely', sev: 'block', icon: 's-block', solid: true, word: t('likely'), title: 'likely' }
        : { kind: 'similar', sev: 'advice', icon: 's-advice', solid: true, word: t('similar'), title: 'similar' };
    case 'unrelated':
      return view.flagged ? flagged(t) : null;
  }
}

/** Of "Fan page of customers, says so itself; reviewed 2026-11" what fits on a badge. The card has all of it. */
const firstClause = (note: string) => (note.split(/[,;.(]/)[0] ?? note).trim();

function flagged(t: ProfileWords): Look {
  return { kind: 'flagged', sev: 'none', icon: 'i-flag', solid: false, word: t('flagged'), title: 'flagged' };
}
