// The engine's input and output. Pure data: time, locale and identity come in as arguments.
import type { Finding, PostFields, PostLength } from '../../contract/check.ts';
import type { Identity, Locale, Platform, Surface } from '../../contract/words.ts';

export interface Post {
  /** The body as typed; offsets of findings count its UTF-16 code units. */
  readonly text: string;
  readonly platform?: Platform | undefined;
  readonly surface?: Surface | undefined;
  readonly identity: Identity;
  /** Known language of the post; absent: detected per paragraph. */
  readonly language?: Locale | undefined;
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly fields?: PostFields | undefined;
  /** A length limit read from the page (a Mastodon instance's own), in the platform's unit. */
  readonly maxLength?: number | undefined;
}

/** A finding with what the panel and the gate need beyond the wire shape. */
export interface PostFinding extends Finding {
  /** Shown in the panel only, never marked in the page. */
  readonly discreet: boolean;
  /** `match` is already masked: kind and last two characters. */
  readonly mask: boolean;
  /** Holds at full severity whatever the identity. */
  readonly always: boolean;
}

export interface CheckResult {
  /** The language most of the post is in; `und` where it cannot be told. */
  readonly language: Locale | 'und';
  /** By start, then end, then rule. On a personal or unknown identity severity is capped at `info` but for `always` rules. */
  readonly findings: readonly PostFinding[];
  /** Null where the platform is unknown or has no limit. */
  readonly length: PostLength | null;
  /** Thread parts as UTF-16 spans, where the platform splits long posts and the text is too long for one. */
  readonly parts?: readonly { readonly start: number; readonly end: number }[];
  /** Ids of rules that took too long and are switched off until the policy is compiled again. */
  readonly switchedOff?: readonly string[];
}
