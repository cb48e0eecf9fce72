// The reasons of a verdict as sentences that a colleague understands and can paste into a report.
import type { ProfileWords } from '../i18n/profile/catalogs.ts';
import { compare, type Difference } from '../impostor/compare.ts';
import { localPart } from '../impostor/handle.ts';
import type { ProfileView, VerdictReason } from '../messages.ts';

/** One sentence for each reason; certain verdicts (official, known) have theirs in the card's first line. */
export function reasonSentences(view: ProfileView, t: ProfileWords): string[] {
  return view.verdict.reasons.map((reason) => sentence(reason, view, t)).filter((text) => text !== null);
}

/** A handle as people write it; LinkedIn's page names stand without @. */
export function writtenHandle(platform: string, handle: string): string {
  return platform === 'linkedin' ? handle : `@${handle}`;
}

/** Where the two spellings of a handle part; Mastodon's server is compared by itself. */
export function handleDifferences(view: ProfileView, official: string): readonly Difference[] {
  const { facts, verdict } = view;
  return compare(
    localPart(verdict.account?.platform ?? facts.platform, official),
    localPart(facts.platform, facts.handle),
  ).differences;
}

function sentence({ code, official = '', seen = '', spans = [] }: VerdictReason, view: ProfileView, t: ProfileWords) {
  const { facts, verdict } = view;
  const ours = writtenHandle(verdict.account?.platform ?? facts.platform, official);
  const theirs = writtenHandle(facts.platform, facts.handle);
  const aboutHandle = seen !== facts.displayName;
  switch (code) {
    case 'look_alike':
    case 'one_edit': {
      const differences = handleDifferences(view, official);
      if (differences.length === 0) return t('reason_same_handle', { seen: theirs, official: ours });
      const key = code === 'look_alike' ? 'reason_look_alike' : 'reason_one_edit';
      const words = inWords(
        differences,
        localPart(verdict.account?.platform ?? facts.platform, official),
        localPart(facts.platform, facts.handle),
        view,
        t,
      );
      return t(key, { seen: theirs, official: ours, differences: words });
    }
    case 'same_name': {
      if (spans.length > 0) {
        const { differences } = compare(official, seen);
        const words = inWords(differences, official, seen, view, t);
        return t('reason_name_look_alike', { seen, official, differences: words });
      }
      return aboutHandle
        ? t('reason_spelled_name', { seen: theirs, official })
        : t('reason_same_name', { seen, handle: theirs });
    }
    case 'brand_and_word': {
      const added = spans.map(({ start, end }) => seen.slice(start, end)).join(' … ');
      if (!aboutHandle) return t('reason_word_in_name', { seen, official, added });
      const name = official === verdict.account?.handle ? ours : official;
      const key = /^[\d… ]+$/.test(added) ? 'reason_digits_in_handle' : 'reason_word_in_handle';
      return t(key, { seen: theirs, official: name, added });
    }
    case 'retired':
      return t('reason_retired', { official: ours });
    case 'exact':
    case 'user_id':
    case 'cleared':
      return null;
  }
}

function inWords(
  differences: readonly Difference[],
  official: string,
  seen: string,
  { locale }: ProfileView,
  t: ProfileWords,
): string {
  const words = differences.map((difference) => {
    const ours = difference.official === null ? '' : official.slice(difference.official.start, difference.official.end);
    const theirs = difference.seen === null ? '' : seen.slice(difference.seen.start, difference.seen.end);
    if (ours.trim() === '' && theirs.trim() === '') return t('difference_spaces');
    if (theirs === '') return t('difference_missing', { ours });
    if (ours === '') return t('difference_added', { theirs });
    // side by side these look the same, so the word has to tell them apart
    if (/\p{Script=Greek}/u.test(theirs) && !/\p{Script=Greek}/u.test(ours))
      return t('difference_greek', { theirs, ours });
    if (/\p{Script=Cyrillic}/u.test(theirs) && !/\p{Script=Cyrillic}/u.test(ours)) {
      return t('difference_cyrillic', { theirs, ours });
    }
    return t('difference_instead', { theirs, ours });
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
