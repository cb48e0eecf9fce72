// The publish gate of one composer: decides inside the listener, asks the person once, and remembers what was allowed.
import type { PublishAttempt, GateVerdict } from './bridge.ts';
import { type PlacedFinding, toView } from './finding-key.ts';
import { type GateRuling, rule } from './gate.ts';
import type { ComposerModel, ModelState } from './model.ts';
import { createPassToken } from './pass-token.ts';
import type { DecisionFacts, Reporter } from './report.ts';
import type { SessionMemory } from './session-view.ts';
import type { GateQuestion } from './view.ts';

/** The events of one press, and what a page does on them, lie within this time. */
const PRESS_MS = 2_000;

export interface SessionGate {
  decide(attempt: PublishAttempt): GateVerdict;
  /** When no verdict came in time: what the policy says for that case. */
  giveUp(attempt: PublishAttempt): 'pass' | 'stop';
  /** Lets the next press on these words through, and says that it is needed. */
  allowNext(attempt: PublishAttempt): void;
  /** The person said why these words may stay. False where nothing was asked that a reason can answer. */
  override(reason: string): boolean;
  /** After a fix at the gate: true when nothing stands in the way any more. */
  recheck(): boolean;
  /** The words have changed: a publication of the same words after this is another one. */
  saw(fingerprint: string): void;
  /** The composer goes away; a page may have published on the press before the click. */
  closed(): void;
}

/** @param changed the question or notice in `memory` is another */
export function createSessionGate(
  model: ComposerModel,
  memory: SessionMemory,
  reporter: Reporter,
  changed: () => void,
): SessionGate {
  const token = createPassToken();
  let counted: { readonly fingerprint: string; readonly at: number } | null = null;
  let pressed: { readonly facts: DecisionFacts; readonly fingerprint: string; readonly at: number } | null = null;

  const rulingOf = (state: ModelState): GateRuling<PlacedFinding> | null =>
    state.checked === null || state.poster.answer === null
      ? null
      : rule(state.poster.answer.identity, state.checked.findings, state.checked.holds);

  const factsOf = ({ poster, checked }: ModelState, findings = checked?.findings ?? []): DecisionFacts => ({
    answer: poster.answer,
    findings,
  });

  return {
    decide(attempt) {
      const state = model.update();
      const now = performance.now();
      const { fingerprint } = state.reading;
      const final = attempt.gesture !== 'press';
      const ruling = rulingOf(state);
      if (ruling === null) return token.admits(fingerprint, now, final) ? 'pass' : 'wait';
      if (ruling.kind === 'pass' || (ruling.kind === 'warn' && token.admits(fingerprint, now, final))) {
        passes(state, attempt, now);
        return 'pass';
      }
      if (final) stops(state, ruling, attempt);
      return 'stop';
    },
    giveUp(attempt) {
      const { reading, checked } = model.state;
      if (checked?.loaded.page.policy.failMode === 'closed') {
        memory.gate = question('unchecked', attempt, [], null);
        changed();
        return 'stop';
      }
      memory.unchecked = reading.fingerprint;
      token.grant(reading.fingerprint, performance.now());
      changed();
      return 'pass';
    },
    allowNext(attempt) {
      memory.notice = { kind: 'press_again', text: controlName(attempt) };
      changed();
    },
    override(reason) {
      const { gate } = memory;
      if (gate?.kind !== 'warn' || !gate.reasons.some(({ code }) => code === reason)) return false;
      const state = model.update();
      const ruling = rulingOf(state);
      if (ruling?.kind !== 'warn') return false;
      reporter.decided('overridden', factsOf(state, ruling.findings), reason);
      token.grant(state.reading.fingerprint, performance.now());
      return true;
    },
    recheck() {
      const state = model.update();
      if (rulingOf(state)?.kind !== 'pass') return false;
      token.grant(state.reading.fingerprint, performance.now());
      return true;
    },
    saw(fingerprint) {
      if (counted !== null && counted.fingerprint !== fingerprint) counted = null;
    },
    closed() {
      if (pressed !== null && performance.now() - pressed.at < PRESS_MS) count(pressed.facts, pressed.fingerprint);
    },
  };

  function passes(state: ModelState, attempt: PublishAttempt, now: number): void {
    if (memory.notice?.kind === 'press_again') {
      memory.notice = null;
      changed();
    }
    if (!attempt.publishes) return;
    const { fingerprint, isEmpty } = state.reading;
    if (attempt.gesture === 'press') {
      if (!isEmpty) pressed = { facts: factsOf(state), fingerprint, at: now };
      return;
    }
    // A page that published on the press has emptied its composer by now.
    if (!isEmpty) count(factsOf(state), fingerprint);
    else if (pressed !== null && now - pressed.at < PRESS_MS) count(pressed.facts, pressed.fingerprint);
    pressed = null;
  }

  /** One press is several events; it is one publication. */
  function count(facts: DecisionFacts, fingerprint: string): void {
    const now = performance.now();
    if (counted?.fingerprint === fingerprint && now - counted.at < PRESS_MS) return;
    counted = { fingerprint, at: now };
    reporter.decided('published', facts);
  }

  function stops(
    state: ModelState,
    ruling: Exclude<GateRuling<PlacedFinding>, { kind: 'pass' }>,
    attempt: PublishAttempt,
  ): void {
    // The other events of the same press find the question open.
    if (memory.gate !== null) return;
    if (ruling.kind === 'held') {
      memory.gate = question('held', attempt, [], ruling.hold);
      reporter.decided('held', factsOf(state));
    } else {
      memory.gate = question(ruling.kind, attempt, ruling.findings, null);
      if (ruling.kind === 'block') reporter.decided('blocked', factsOf(state));
    }
    changed();
  }

  function question(
    kind: GateQuestion['kind'],
    attempt: PublishAttempt,
    findings: readonly PlacedFinding[],
    hold: GateQuestion['hold'],
  ): GateQuestion {
    const reasons = kind === 'warn' ? (model.state.checked?.loaded.page.policy.overrideReasons ?? []) : [];
    return { kind, findings: findings.map(toView), reasons, hold, control: controlName(attempt) };
  }

  function controlName({ control }: PublishAttempt): string {
    const named = control ?? model.state.controls[0];
    return (named?.textContent.trim() || named?.getAttribute('aria-label')) ?? '';
  }
}
