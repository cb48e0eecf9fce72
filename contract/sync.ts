// Delta sync: pages of changes by revision, with an opaque cursor `epoch.revision.scope`.
import { z } from 'zod';
import { Account } from './account.ts';
import { Entry } from './entry.ts';
import { Hold } from './hold.ts';
import { Policy } from './policy.ts';
import { Response } from './response.ts';
import { Id, Instant } from './words.ts';

/** The kinds of record that sync carries. */
export const SyncKind = z.enum(['policy', 'entry', 'response', 'account', 'hold']);
export type SyncKind = z.infer<typeof SyncKind>;

const change = <K extends SyncKind, V extends z.ZodType>(kind: K, value: V) =>
  z.strictObject({ kind: z.literal(kind), id: Id, revision: z.int().min(1), value });

export const Change = z.union([
  z.discriminatedUnion('kind', [
    change('policy', Policy),
    change('entry', Entry),
    change('response', Response),
    change('account', Account),
    change('hold', Hold),
  ]),
  z.strictObject({ kind: SyncKind, id: Id, revision: z.int().min(1), deleted: z.literal(true) }),
]);
export type Change = z.infer<typeof Change>;

export const SyncPage = z.strictObject({
  /** Send back as it is. Opaque to the client. */
  cursor: z.string().min(3).max(200),
  /** True: ask again at once with this cursor. */
  more: z.boolean(),
  /**
   * delta: changes on top of what the client has.
   * snapshot: the first page of a full copy that replaces what the client has; rows not in the run of pages that follows are gone.
   */
  mode: z.enum(['delta', 'snapshot']),
  changes: z.array(Change).max(1000),
  /** The server's clock, to show ages that do not depend on the client's. */
  serverTime: Instant,
});
export type SyncPage = z.infer<typeof SyncPage>;
