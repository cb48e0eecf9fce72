// The cursor: `epoch.revision.scope`. Opaque to clients; everything that makes it stale is in it.

export interface Cursor {
  readonly epoch: string;
  /** Revision of the last change that the client has. */
  readonly revision: number;
  readonly scope: string;
}

/** Not a cursor that this server could have handed out. */
export class CursorInvalid extends Error {
  override name = 'CursorInvalid';
}

/** The cursor comes from a node that is further than this one. Ask again shortly. */
export class CursorAhead extends Error {
  override name = 'CursorAhead';
}

export const formatCursor = ({ epoch, revision, scope }: Cursor): string => `${epoch}.${revision}.${scope}`;

/** @throws CursorInvalid */
export function parseCursor(text: string): Cursor {
  const [, epoch, digits, scope] = /^([0-9a-f]{32})\.(0|[1-9]\d{0,15})\.([0-9a-f]{12})$/.exec(text) ?? [];
  const revision = Number(digits);
  if (epoch === undefined || scope === undefined || !Number.isSafeInteger(revision)) throw new CursorInvalid();
  return { epoch, revision, scope };
}
