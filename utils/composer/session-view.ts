// Makes the view of a session from what its model found and what the person has done since.
import type { ComposerAdapter, PlatformAdapter } from '../platforms/adapter.ts';
import { type PlacedFinding, toView } from './finding-key.ts';
import { worst } from './gate.ts';
import type { ModelState } from './model.ts';
import { standing } from './standing.ts';
import type { BadgeState, ComposerView, GateQuestion, Notice } from './view.ts';

/** What a session knows beside the text. */
export interface SessionMemory {
  /** Keys of findings that the person waved away, for as long as this composer is open. */
  readonly dismissed: Set<string>;
  active: string | null;
  notice: Notice | null;
  gate: GateQuestion | null;
  /** The words that went out, or may go out, without a verdict; null when there are none. */
  unchecked: string | null;
  orphaned: boolean;
  /** The part in which the caret was last. */
  part: number;
}

export function buildView(
  platform: PlatformAdapter,
  adapter: ComposerAdapter,
  { reading, poster, checked, controls }: ModelState,
  memory: SessionMemory,
): ComposerView {
  const all = checked?.findings ?? [];
  const open = all.filter((finding) => !memory.dismissed.has(finding.key));
  const dismissed = all.filter((finding) => memory.dismissed.has(finding.key));
  const account = poster.answer?.account ?? null;
  const page = checked?.loaded.page;
  const publishFound = controls.length > 0;
  const holds = checked?.holds ?? [];
  return {
    state: stateOf(),
    platform: platform.id,
    surface: adapter.surface,
    locale: page?.locale ?? 'en',
    orgName: page?.orgName ?? '',
    identity: poster.answer?.identity ?? 'unknown',
    postingAs: poster.said?.displayName ?? poster.said?.handle ?? null,
    account:
      account === null
        ? null
        : {
            displayName: account.displayName,
            // A unit outside this person's scope has no name here; the organisation's is true of every unit.
            unitName: page?.unitNames[account.unit] ?? page?.orgName ?? '',
            owner: account.owner,
            backupOwner: account.backupOwner,
          },
    findings: open.map(toView),
    dismissed: dismissed.map(toView),
    active: open.some((finding) => finding.key === memory.active) ? memory.active : null,
    counter: checked?.lengths[memory.part] ?? checked?.lengths[0] ?? null,
    language: checked?.language ?? 'und',
    holds,
    policy: {
      name: page?.policy.name ?? '',
      version: page?.policy.version ?? 1,
      ...(page?.policy.contact === undefined ? {} : { contact: page.policy.contact }),
    },
    demo: page?.demo ?? false,
    syncedAt: page?.syncedAt ?? null,
    publishFound,
    notice: memory.notice,
    gate: memory.gate,
  };

  function stateOf(): BadgeState {
    if (memory.orphaned) return 'reload';
    if (memory.unchecked === reading.fingerprint) return 'degraded';
    if (checked === null) return 'checking';
    if (holds.length > 0) return 'held';
    if (!publishFound) return 'not_attached';
    return severityState(standing(open, dismissed));
  }
}

function severityState(findings: readonly PlacedFinding[]): BadgeState {
  switch (worst(findings)) {
    case 'block':
      return 'blocked';
    case 'warn':
      return 'warning';
    case 'info':
      return 'advice';
    case undefined:
      return 'ok';
  }
}
