// Knowledge of a platform is data: where its composers, publish controls, identity and profiles are, and when that was last seen.
import type { Platform, Surface } from '../../contract/words.ts';
import type { EditorKind } from './drivers/driver.ts';

/** A CSS selector with the month in which somebody last saw it work. */
export interface Sighting {
  readonly selector: string;
  /** ISO month or day. */
  readonly seen: string;
}

export interface ComposerAdapter {
  readonly surface: Surface;
  /**
   * The editable element itself. Tried against each element of the focus event's composed path, nearest first. Every one inside
   * `root` is a part of the same post (thread posts): each is read and gated.
   */
  readonly field: readonly Sighting[];
  readonly editor: EditorKind;
  /** Closest ancestor (through open shadow roots) that holds every field and the publish control. */
  readonly root: readonly Sighting[];
  /** The publish controls, inside `root` first, else in the field's own tree root. */
  readonly publish: readonly Sighting[];
  /** Keys that publish from inside the editor. */
  readonly keys: readonly ('mod+enter' | 'enter')[];
  /** Other fields of the group, inside `root`. */
  readonly fields?: {
    readonly title?: Sighting;
    readonly cw?: Sighting;
    readonly alt?: Sighting;
    readonly poll?: Sighting;
  };
}

/** How the posting identity is read from the page. */
export interface IdentityAdapter {
  readonly where: readonly Sighting[];
  /** handle: `@handle` inside the element's text or the last path segment of its `href` · name: first line of its text. */
  readonly reads: 'handle' | 'name';
  /** Look inside the composer's root first (LinkedIn's author button), else in the document. */
  readonly within: 'root' | 'document';
}

export interface ProfileAdapter {
  /** Matched against `location.pathname`; group `handle`. */
  readonly path: RegExp;
  /** First path segments that are not handles. */
  readonly reserved: readonly string[];
  readonly displayName: readonly Sighting[];
  readonly bio: readonly Sighting[];
  /** The badge is placed over the page beside this element. */
  readonly anchor: readonly Sighting[];
}

export interface PlatformAdapter {
  readonly id: Platform;
  /** Match patterns; the one source for the manifest. */
  readonly matches: readonly string[];
  /** Handles are `user@host`; one that the page shows without host belongs to the page's own host. */
  readonly federated?: true;
  readonly composers: readonly ComposerAdapter[];
  readonly identity: readonly IdentityAdapter[];
  readonly profile: ProfileAdapter;
}
