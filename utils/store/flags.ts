// The person's own flags with what became of them. Kept after delivery; a discarded flag is deleted with its outbox item.
import type { IDBPObjectStore, StoreNames } from 'idb';
import { z } from 'zod';
import type { FlagSubmission } from '../../contract/flag.ts';
import { OwnFlag } from '../messages.ts';
import type { Platform } from '../../contract/words.ts';
import { handleKey } from '../impostor/handle.ts';
import { database, type Tables } from './db.ts';
import { quarantine } from './quarantine.ts';

/** With the folded addresses under which a profile is recognised as flagged. */
export const OwnFlagRow = OwnFlag.extend({ subjects: z.array(z.string()) });
export type OwnFlagRow = z.infer<typeof OwnFlagRow>;

/** The person's record of a submission. */
export function ownFlag(submission: FlagSubmission, createdAt: string): OwnFlagRow {
  const { platform, handle, url } = submission.evidence;
  return {
    id: submission.id,
    category: submission.category,
    about: handle === undefined ? url : `@${handle}`,
    createdAt,
    state: 'waiting',
    subjects: platform !== undefined && handle !== undefined ? [url, subjectOf(platform, handle, url)] : [url],
  };
}

const subjectOf = (platform: Platform, handle: string, url: string): string =>
  `${platform}|${handleKey(platform, handle, url)}`;

/** Newest first. A row that does not parse goes to quarantine. */
export async function readFlags(): Promise<OwnFlag[]> {
  const flags: OwnFlag[] = [];
  for (const row of await (await database()).getAll('flags')) {
    const parsed = OwnFlag.safeParse(row);
    if (parsed.success) flags.push(parsed.data);
    else await quarantine('flags', row.id, row, parsed.error.message);
  }
  return flags.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** Has this person flagged that profile? `url` is the page's, as for `handleKey`. */
export async function isFlagged(platform: Platform, handle: string, url: string): Promise<boolean> {
  return (await (await database()).countFromIndex('flags', 'subjects', subjectOf(platform, handle, url))) > 0;
}

/** Sets a flag's state inside the caller's transaction. */
export async function setFlagState<Names extends ArrayLike<StoreNames<Tables>>>(
  flags: IDBPObjectStore<Tables, Names, 'flags', 'readwrite'>,
  id: string,
  state: OwnFlag['state'],
): Promise<void> {
  const parsed = OwnFlagRow.safeParse(await flags.get(id));
  if (parsed.success) await flags.put({ ...parsed.data, state } satisfies OwnFlagRow);
}
