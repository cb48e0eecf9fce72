// What a test or a visitor may ask of a replica page in its query: who is signed in, how the publish control acts, when it mounts.

const publishGestures = ['click', 'pointerdown', 'mousedown', 'mouseup', 'keyup', 'submit'] as const;
export type PublishGesture = (typeof publishGestures)[number];

export interface PageOptions {
  /** Handle or name of the signed-in account; null shows no identity at all (`?as=none`). */
  readonly as: string | null;
  /** The event on which the publish control acts. `keyup` makes it a `div[role=button]`. */
  readonly publish: PublishGesture;
  /** The composer mounts this many milliseconds after the page. */
  readonly lateMs: number;
}

export function readOptions(defaults: { as: string; publish: PublishGesture }): PageOptions {
  const query = new URLSearchParams(location.search);
  const as = query.get('as');
  const publish = publishGestures.find((gesture) => gesture === query.get('publish'));
  return {
    as: as === 'none' ? null : (as ?? defaults.as),
    publish: publish ?? defaults.publish,
    lateMs: Number(query.get('late') ?? 0),
  };
}

/** A path of this site that keeps the options of the page. */
export function withOptions(path: string): string {
  return path + location.search;
}
