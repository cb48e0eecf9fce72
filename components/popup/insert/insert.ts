// Puts a text where the person writes, or on the clipboard when there is no such place.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Platform, Surface } from '../../../contract/words.ts';
import type { ComposerTarget } from '../../../utils/messages.ts';
import { send } from '../../../utils/send.ts';
import { copyText } from '../shell/clipboard.ts';
import { targetQuery } from '../shell/queries.ts';

/** A composer that is open in the tab behind. */
export interface OpenComposer {
  readonly platform: Platform;
  readonly surface: Surface;
}

/**
 * inserted · copied: could not be inserted safely · nowhere: the composer has gone, copied · failed: neither ·
 * on_clipboard: copied as asked · copy_failed: the browser did not allow it.
 */
export type Outcome = 'inserted' | 'copied' | 'nowhere' | 'failed' | 'on_clipboard' | 'copy_failed';

export interface Inserter {
  /** null: none is open, so the first button copies. */
  readonly composer: OpenComposer | null;
  readonly busy: boolean;
  readonly outcome: Outcome | null;
  /** What the outcome is about: the key given to `put` or `copy`. */
  readonly about: string | null;
  /** The composer that was open when `put` was called. */
  readonly went: OpenComposer | null;
  /** Inserts into the composer that was last used; copies when none is open. */
  put(about: string, text: string): void;
  copy(about: string, text: string): void;
}

export function useInserter(): Inserter {
  const client = useQueryClient();
  const { data } = useQuery(targetQuery);
  const composer = openComposer(data);
  const act = useMutation({
    mutationFn: ({ text, into }: { about: string; text: string; into: OpenComposer | null }) =>
      into === null ? copied(text, 'on_clipboard', 'copy_failed') : insertText(text),
    onSettled: () => client.invalidateQueries({ queryKey: targetQuery.queryKey }),
  });
  return {
    composer,
    busy: act.isPending,
    outcome: act.isError ? 'failed' : (act.data ?? null),
    about: act.variables?.about ?? null,
    went: act.variables?.into ?? null,
    put: (about, text) => act.isPending || act.mutate({ about, text, into: composer }),
    copy: (about, text) => act.isPending || act.mutate({ about, text, into: null }),
  };
}

function openComposer(target: ComposerTarget | undefined): OpenComposer | null {
  if (target?.open !== true || target.platform === undefined) return null;
  return { platform: target.platform, surface: target.surface ?? 'post' };
}

async function insertText(text: string): Promise<Outcome> {
  const { outcome } = await send('composer.insert', { text });
  return outcome === 'no_composer' ? copied(text, 'nowhere', 'failed') : outcome;
}

async function copied(text: string, done: Outcome, not: Outcome): Promise<Outcome> {
  return (await copyText(text)) ? done : not;
}
