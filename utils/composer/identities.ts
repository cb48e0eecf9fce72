// Whose post it is: what the page says, and what the inventory knows of that. Asked of our own worker only.
import type { IdentityAnswer } from '../messages.ts';
import { ask } from '../page-messages.ts';
import type { PlatformAdapter } from '../platforms/adapter.ts';
import { type ComposerRoot, type PostingIdentity, readIdentity } from '../platforms/locate.ts';

export interface Poster {
  /** As the page says it; null where it says nothing. */
  readonly said: PostingIdentity | null;
  /** Null while the worker has not answered about this one. */
  readonly answer: IdentityAnswer | null;
}

export interface Identities {
  /** Reads the page now; asks the worker about somebody new. */
  read(root: ComposerRoot): Poster;
  /** The inventory has changed: every answer is asked for again, and holds until then. */
  renew(): void;
}

const nobody: IdentityAnswer = { identity: 'unknown', account: null };

/** @param answered called when an answer has come */
export function createIdentities(platform: PlatformAdapter, answered: () => void): Identities {
  const answers = new Map<string, IdentityAnswer>();
  const asking = new Set<string>();

  const inquire = (key: string, said: PostingIdentity) => {
    if (asking.has(key)) return;
    asking.add(key);
    ask('account.identify', { platform: platform.id, ...said })
      .then((answer) => answers.set(key, answer))
      // Without an answer nothing is known; the next reading asks again.
      .catch(() => undefined)
      .finally(() => {
        asking.delete(key);
        answered();
      });
  };

  return {
    read(root) {
      const said = readIdentity(platform, root);
      if (said === null) return { said, answer: nobody };
      const key = JSON.stringify([said.handle, said.displayName]);
      const answer = answers.get(key) ?? null;
      if (answer === null) inquire(key, said);
      return { said, answer };
    },
    renew() {
      for (const key of answers.keys()) {
        const [handle, displayName] = JSON.parse(key) as (string | null | undefined)[];
        inquire(key, { ...(handle ? { handle } : {}), ...(displayName ? { displayName } : {}) });
      }
    },
  };
}
