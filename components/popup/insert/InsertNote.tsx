import { Icon, Shape } from '../../ui/Icon.tsx';
import { networkName } from '../shell/networks.ts';
import { useWords, type Words } from '../shell/words.tsx';
import type { Inserter, OpenComposer, Outcome } from './insert.ts';

/** What became of an insertion, said beside the text it is about. The region is always there, so that a change is spoken. */
export function InsertNote({ inserter, about }: { inserter: Inserter; about: string }) {
  const words = useWords();
  const outcome = inserter.about === about && !inserter.busy ? inserter.outcome : null;
  return (
    <output className="note">
      {outcome === null ? null : (
        <>
          <Shape sev={good(outcome) ? 'ok' : 'warn'} />
          <span>{sentence(outcome, inserter.went, words)}</span>
        </>
      )}
    </output>
  );
}

/** Where an insertion would go. `brief` where a button stands beside it. */
export function WhereTo({ composer, brief = false }: { composer: OpenComposer | null; brief?: boolean }) {
  const { t } = useWords();
  if (composer === null) return <span className="small fg2">{t(brief ? 'target.none' : 'target.hint')}</span>;
  return (
    <span className="small fg2 hstack gap-1.5">
      <Icon name="i-reply" />
      <span>{t(isReply(composer) ? 'target.reply' : 'target.post', { platform: networkName(composer.platform) })}</span>
    </span>
  );
}

function good(outcome: Outcome): boolean {
  return outcome === 'inserted' || outcome === 'on_clipboard';
}

function sentence(outcome: Outcome, went: OpenComposer | null, { t }: Words): string {
  switch (outcome) {
    case 'inserted': {
      const platform = went === null ? '' : networkName(went.platform);
      return t(went !== null && isReply(went) ? 'insert.done.reply' : 'insert.done', { platform });
    }
    case 'copied':
      return t('insert.copied');
    case 'nowhere':
      return t('insert.nowhere');
    case 'failed':
      return t('insert.failed');
    case 'on_clipboard':
      return t('copy.done');
    case 'copy_failed':
      return t('copy.failed');
  }
}

function isReply({ surface }: OpenComposer): boolean {
  return surface === 'reply' || surface === 'comment' || surface === 'dm';
}
