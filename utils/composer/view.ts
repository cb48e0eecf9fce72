// What the panel and the gate dialog show, and what they may do. The session implements it; React only reads it.
import type { PostLength } from '../../contract/check.ts';
import type { Hold } from '../../contract/hold.ts';
import type { Identity, Locale, LocalisedText, Platform, Severity, Surface } from '../../contract/words.ts';

/** The badge's states, worst first. `checking`: no verdict after 150 ms. `reload`: this page's script was orphaned by an update. */
export type BadgeState =
  | 'held'
  | 'blocked'
  | 'warning'
  | 'advice'
  | 'ok'
  | 'degraded'
  | 'not_attached'
  | 'checking'
  | 'reload';

export interface ViewFinding {
  /** Stable while the same rule hits the same words, so that lists do not jump. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Masked where the rule asks. */
  readonly match: string;
  readonly message: string;
  readonly why: string;
  readonly source?: { readonly title: string; readonly url?: string | undefined } | undefined;
  readonly fix?: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** A warning or a block that the person met at the publish gesture. Shown as a dialog until answered. */
export interface GateQuestion {
  readonly kind: 'block' | 'warn' | 'held' | 'unchecked';
  readonly findings: readonly ViewFinding[];
  readonly reasons: readonly { readonly code: string; readonly label: LocalisedText }[];
  readonly hold: Hold | null;
  /** The platform's own word on the control, as it stands on the page: "Post". */
  readonly control: string;
}

export interface Notice {
  /** fixed: applied in place · copied: the editor did not accept it, the text is on the clipboard · pressAgain: the next press publishes. */
  readonly kind: 'fixed' | 'inserted' | 'copied' | 'failed' | 'press_again' | 'dismissed';
  /**
   * What the sentence names: fixed, the new words · copied, what is on the clipboard · press_again, the platform's word on the
   * control · dismissed, the matched words, masked where the rule asks. The panel writes the sentence.
   */
  readonly text: string;
}

export interface ComposerView {
  readonly state: BadgeState;
  readonly platform: Platform;
  readonly surface: Surface;
  readonly locale: Locale;
  readonly orgName: string;
  readonly identity: Identity;
  /** Whom it will post as, as the page says it. */
  readonly postingAs: string | null;
  /** For official accounts: unit and owner, in words. */
  readonly account: {
    readonly displayName: string;
    readonly unitName: string;
    readonly owner?: string | undefined;
    readonly backupOwner?: string | undefined;
  } | null;
  readonly findings: readonly ViewFinding[];
  readonly dismissed: readonly ViewFinding[];
  /** The finding that is selected in panel and text. */
  readonly active: string | null;
  readonly counter: PostLength | null;
  readonly language: Locale | 'und';
  readonly holds: readonly Hold[];
  readonly policy: { readonly name: string; readonly version: number; readonly contact?: string | undefined };
  readonly demo: boolean;
  readonly syncedAt: string | null;
  /** The publish control was not found: the text is checked, publishing is not held. */
  readonly publishFound: boolean;
  readonly notice: Notice | null;
  readonly gate: GateQuestion | null;
}

export interface ComposerActions {
  /** Applies the fix and re-checks; the outcome is told by `notice`. */
  applyFix(key: string): Promise<void>;
  dismiss(key: string): void;
  restore(key: string): void;
  /** Makes a finding the active one and selects its words in the editor, without moving the focus from the panel. */
  activate(key: string | null): void;
  /** Puts the focus back to the caret. */
  focusEditor(): void;
  closePanel(): void;
  /** Answers the gate dialog. `override` needs a reason code of the question. */
  answerGate(
    answer: { kind: 'back' } | { kind: 'fix'; keys: readonly string[] } | { kind: 'override'; reason: string },
  ): Promise<void>;
  clearNotice(): void;
}

/** Shaped for `useSyncExternalStore`. */
export interface ComposerStore {
  subscribe(listener: () => void): () => void;
  getSnapshot(): ComposerView;
  readonly actions: ComposerActions;
}

/** What the panel part offers to the checker; put on the bridge by the panel's entrypoint. */
export interface PanelPart {
  /**
   * Draws panel and gate dialog for `store` inside `container` (in our shadow root). Returns how to take it down.
   *
   * The panel places itself by the container's CSS variables `--field-left`, `-top`, `-right`, `-bottom` and `--publish-…`, in px of
   * the viewport; without them it stands at the right edge.
   */
  mount(container: HTMLElement, store: ComposerStore, options: { open: boolean; focus?: boolean }): PanelHandle;
}
export interface PanelHandle {
  /**
   * Opens or closes the findings panel; the gate dialog opens by itself when `view.gate` is set.
   *
   * @param options.focus moves the focus into the panel. Pass true when the keyboard asked (the shortcut); left out, the panel
   *   takes the focus only when it is already in our shadow root (Enter on the badge), so that a click never moves the caret.
   */
  setOpen(open: boolean, options?: { focus?: boolean }): void;
  unmount(): void;
}
