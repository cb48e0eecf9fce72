// Every message there is between our contexts, parsed on both ends, with who may send it.
//
// `from: 'page'` means that a web page may be behind it: such a message gets only what a page may have. `from: 'extension'` is
// taken from our own pages only (popup, side panel). Content scripts send through page-messages.ts, which carries no zod.
import { z } from 'zod';
import { Account } from '../contract/account.ts';
import { Me } from '../contract/device.ts';
import { Entry } from '../contract/entry.ts';
import { DecisionEvent } from '../contract/event.ts';
import { FlagCategory, FlagState, FlagSubmission } from '../contract/flag.ts';
import { Hold } from '../contract/hold.ts';
import { OverrideReason, Policy } from '../contract/policy.ts';
import { Response } from '../contract/response.ts';
import { Id, Identity, Instant, Locale, Platform, Surface } from '../contract/words.ts';

/** What a composer needs to work: no token, no inventory, no calendar. */
export const PageState = z.object({
  policy: Policy,
  /** True without enrolment: the demo policy works locally and nothing is sent. */
  demo: z.boolean(),
  orgName: z.string(),
  /** Language of the interface. */
  locale: Locale,
  /** Holds that are neither lifted nor over. */
  holds: z.array(Hold),
  unitNames: z.record(Id, z.string()),
  /** Last successful contact with the server; null when there was none or in demo mode. */
  syncedAt: Instant.nullable(),
});
export type PageState = z.infer<typeof PageState>;

export const IdentityAnswer = z.object({ identity: Identity, account: Account.nullable() });
export type IdentityAnswer = z.infer<typeof IdentityAnswer>;

/** A decision as the page states it. The worker takes unit and platform from the account, and adds id, day and policy version. */
export const DecisionReport = DecisionEvent.pick({
  decision: true,
  rules: true,
  severity: true,
  surface: true,
  reason: true,
}).extend({ account: Id });
export type DecisionReport = z.infer<typeof DecisionReport>;

export const ProfileFacts = z.object({
  platform: Platform,
  handle: z.string().min(1).max(200),
  displayName: z.string().max(200).optional(),
  platformUserId: z.string().max(200).optional(),
  bio: z.string().max(1000).optional(),
  url: z.url({ protocol: /^https?$/ }).max(2000),
});
export type ProfileFacts = z.infer<typeof ProfileFacts>;

/** One reason of a verdict. The sentence is made where it is shown, from the code and these parts. */
export const VerdictReason = z.object({
  code: z.enum(['exact', 'user_id', 'retired', 'cleared', 'look_alike', 'one_edit', 'same_name', 'brand_and_word']),
  /** The official (or known) account compared with. */
  account: Id.optional(),
  official: z.string().optional(),
  seen: z.string().optional(),
  /** Differing characters of `seen`, UTF-16 offsets, for highlighting. */
  spans: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })).optional(),
});
export type VerdictReason = z.infer<typeof VerdictReason>;

export const Verdict = z.object({
  verdict: z.enum(['official', 'known', 'suspected', 'unrelated']),
  /** 0 to 1; 1 for a certain answer. */
  score: z.number().min(0).max(1),
  account: Account.nullable(),
  reasons: z.array(VerdictReason),
});
export type Verdict = z.infer<typeof Verdict>;

export const ProfileView = z.object({
  facts: ProfileFacts,
  verdict: Verdict,
  orgName: z.string(),
  locale: Locale,
  flagged: z.boolean(),
});
export type ProfileView = z.infer<typeof ProfileView>;

/** What an open composer says of itself, so that the popup knows where to insert and Status can tell adapter health. */
export const ComposerReport = z.object({
  open: z.boolean(),
  platform: Platform,
  surface: Surface,
  identity: Identity,
  /** ok · publish_missing: text is checked but the publish control was not found · unreadable: the editor is not one we know. */
  health: z.enum(['ok', 'publish_missing', 'unreadable']),
});
export type ComposerReport = z.infer<typeof ComposerReport>;

export const FlagDraft = FlagSubmission.omit({ id: true });
export type FlagDraft = z.infer<typeof FlagDraft>;

/** inserted: the editor's text has it · copied: it could not be done safely, the text is on the clipboard · no_composer · refused: a block rule, or empty. */
export const InsertOutcome = z.object({ outcome: z.enum(['inserted', 'copied', 'no_composer', 'failed']) });
export type InsertOutcome = z.infer<typeof InsertOutcome>;

export const ComposerTarget = z.object({
  open: z.boolean(),
  platform: Platform.optional(),
  surface: Surface.optional(),
  identity: Identity.optional(),
});
export type ComposerTarget = z.infer<typeof ComposerTarget>;

/** One request that left this device, in facts; the sentence is made by the screen. */
export const RequestRow = z.object({
  at: Instant,
  kind: z.enum(['enrol', 'me', 'sync', 'flag', 'event']),
  /** Server host. */
  host: z.string(),
  /** The names of the fields that were sent, and for flags and events what they were about. */
  sent: z.array(z.string()),
  bytes: z.int().min(0),
  /** HTTP status; 0: no answer. */
  status: z.int().min(0),
});
export type RequestRow = z.infer<typeof RequestRow>;

export const OutboxRow = z.object({
  id: z.uuid(),
  kind: z.enum(['flag', 'event']),
  /** Flags: the handle or the address. Events: the platform. */
  about: z.string(),
  createdAt: Instant,
  state: z.enum(['waiting', 'refused']),
  attempts: z.int().min(0),
  /** With `refused`: the server's words and code. */
  problem: z.object({ code: z.string(), title: z.string() }).optional(),
});
export type OutboxRow = z.infer<typeof OutboxRow>;

export const Status = z.object({
  enrolled: z.boolean(),
  me: Me.nullable(),
  serverUrl: z.string().nullable(),
  locale: Locale,
  policy: z.object({
    name: z.string(),
    version: z.int(),
    publishedAt: Instant,
    rules: z.int(),
    failMode: z.enum(['open', 'closed']),
    overrideReasons: z.array(OverrideReason),
  }),
  demo: z.boolean(),
  syncedAt: Instant.nullable(),
  /** The last attempt, when it failed. */
  problem: z.object({ at: Instant, code: z.string(), title: z.string() }).nullable(),
  online: z.boolean(),
  counts: z.object({ entries: z.int(), responses: z.int(), accounts: z.int(), holds: z.int() }),
  outbox: z.array(OutboxRow),
  adapters: z.array(
    z.object({ platform: Platform, health: ComposerReport.shape.health.nullable(), at: Instant.nullable() }),
  ),
});
export type Status = z.infer<typeof Status>;

export const OwnFlag = z.object({
  id: z.uuid(),
  category: FlagCategory,
  about: z.string(),
  createdAt: Instant,
  state: z.union([FlagState, z.enum(['waiting', 'refused'])]),
});
export type OwnFlag = z.infer<typeof OwnFlag>;

const Done = z.object({ ok: z.literal(true) });
const Tried = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), code: z.string(), title: z.string() }),
]);

export const protocol = {
  // ---- from a page's content script
  /** Puts the checker into the sending frame, and revalidates when the data is older than 30 s. */
  'composer.attach': { from: 'page', request: z.null(), response: Done },
  'panel.attach': { from: 'page', request: z.null(), response: Done },
  'profile.attach': { from: 'page', request: z.null(), response: Done },
  'page.state': { from: 'page', request: z.null(), response: PageState },
  'account.identify': {
    from: 'page',
    request: z.object({
      platform: Platform,
      handle: z.string().max(200).optional(),
      displayName: z.string().max(200).optional(),
    }),
    response: IdentityAnswer,
  },
  'composer.report': { from: 'page', request: ComposerReport, response: Done },
  'event.record': { from: 'page', request: DecisionReport, response: Done },
  'profile.judge': { from: 'page', request: ProfileFacts, response: ProfileView },
  'flag.submit': { from: 'page', request: FlagDraft, response: z.object({ id: z.uuid() }) },
  // ---- from our own pages
  'status.get': { from: 'extension', request: z.null(), response: Status },
  'today.list': {
    from: 'extension',
    request: z.null(),
    response: z.object({ entries: z.array(Entry), syncedAt: Instant.nullable() }),
  },
  'responses.search': {
    from: 'extension',
    request: z.object({ query: z.string().max(200), locale: Locale.nullable(), limit: z.int().min(1).max(200) }),
    response: z.object({
      responses: z.array(Response),
      total: z.int(),
      locales: z.array(Locale),
      syncedAt: Instant.nullable(),
    }),
  },
  'composer.target': { from: 'extension', request: z.null(), response: ComposerTarget },
  'composer.insert': {
    from: 'extension',
    request: z.object({ text: z.string().min(1).max(63_206) }),
    response: InsertOutcome,
  },
  'page.profile': {
    from: 'extension',
    request: z.null(),
    response: z.object({ view: ProfileView.nullable(), url: z.string().nullable() }),
  },
  'flags.list': { from: 'extension', request: z.null(), response: z.object({ flags: z.array(OwnFlag) }) },
  'requests.list': { from: 'extension', request: z.null(), response: z.object({ requests: z.array(RequestRow) }) },
  'outbox.discard': { from: 'extension', request: z.object({ id: z.uuid() }), response: Done },
  'sync.now': { from: 'extension', request: z.null(), response: Tried },
  'device.enrol': {
    from: 'extension',
    request: z.object({ serverUrl: z.url({ protocol: /^https?$/ }), code: z.string().min(6).max(60) }),
    response: Tried,
  },
  'device.leave': { from: 'extension', request: z.null(), response: Done },
  'settings.locale': { from: 'extension', request: z.object({ locale: Locale }), response: Done },
} as const satisfies Record<string, { from: 'page' | 'extension'; request: z.ZodType; response: z.ZodType }>;

export type Protocol = typeof protocol;
export type MessageKind = keyof Protocol;

/** From the worker to a frame's content script. The script answers plain objects; the worker parses them. */
export const tabProtocol = {
  /** Puts text at the caret of the composer that was last used in this frame. */
  'tab.insert': { request: z.object({ text: z.string() }), response: InsertOutcome },
  'tab.composer': { request: z.null(), response: ComposerTarget },
  /** Opens the findings panel of the composer that was last used in this frame, and puts the focus into it. */
  'tab.panel': { request: z.null(), response: Done },
  'tab.profile': { request: z.null(), response: z.object({ facts: ProfileFacts.nullable() }) },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
export type TabProtocol = typeof tabProtocol;
export type TabMessageKind = keyof TabProtocol;

/** The one change signal: the worker writes this key in `storage.local` after each change; every surface listens to it. */
export const CHANGE_KEY = 'changed';
export type ChangeSignal = {
  at: number;
  kinds: readonly ('state' | 'entries' | 'responses' | 'accounts' | 'holds' | 'outbox' | 'status')[];
};
