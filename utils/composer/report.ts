// What a session tells the worker. About a post of a personal or unknown account nothing is told that could leave this device.
import type { IdentityAnswer } from '../messages.ts';
import { ask } from '../page-messages.ts';
import type { ComposerAdapter, PlatformAdapter } from '../platforms/adapter.ts';
import type { PlacedFinding } from './finding-key.ts';
import { worst } from './gate.ts';

/** What is known of a post at the moment of a decision about it. */
export interface DecisionFacts {
  readonly answer: IdentityAnswer | null;
  readonly findings: readonly PlacedFinding[];
}

export interface Reporter {
  /** Records a decision, on official accounts only. The text is no part of it. */
  decided(decision: 'blocked' | 'overridden' | 'published' | 'held', facts: DecisionFacts, reason?: string): void;
}

export function createReporter(adapter: ComposerAdapter): Reporter {
  return {
    decided(decision, { answer, findings }, reason) {
      if (answer?.identity !== 'official' || answer.account === null) return;
      const severity = worst(findings);
      tell(
        ask('event.record', {
          decision,
          rules: [...new Set(findings.map((finding) => finding.rule))].slice(0, 200),
          surface: adapter.surface,
          account: answer.account.id,
          ...(severity === undefined ? {} : { severity }),
          ...(reason === undefined ? {} : { reason }),
        }),
      );
    },
  };
}

/** Where a composer stands open in this frame, for the popup; stays inside the extension. */
export function reportComposer(
  platform: PlatformAdapter,
  adapter: ComposerAdapter,
  facts: { open: boolean; answer: IdentityAnswer | null; publishFound: boolean; readable: boolean },
): void {
  tell(
    ask('composer.report', {
      open: facts.open,
      platform: platform.id,
      surface: adapter.surface,
      identity: facts.answer?.identity ?? 'unknown',
      health: !facts.readable ? 'unreadable' : facts.publishFound ? 'ok' : 'publish_missing',
    }),
  );
}

/** A worker that is gone must not break the page's composer. */
function tell(told: Promise<unknown>): void {
  told.catch(() => undefined);
}
