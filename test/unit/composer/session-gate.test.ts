// One composer's gate with its collaborators played: what it decides, what it asks, and what it reports.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '../../../contract/account.ts';
import type { Hold } from '../../../contract/hold.ts';
import type { Severity } from '../../../contract/words.ts';
import { demoPolicy } from '../../../packs/demo-policy.ts';
import type { PublishAttempt } from '../../../utils/composer/bridge.ts';
import type { PlacedFinding } from '../../../utils/composer/finding-key.ts';
import type { ComposerModel, ModelState } from '../../../utils/composer/model.ts';
import type { Reporter } from '../../../utils/composer/report.ts';
import { createSessionGate, type SessionGate } from '../../../utils/composer/session-gate.ts';
import type { SessionMemory } from '../../../utils/composer/session-view.ts';
import { x } from '../../../utils/platforms/x.ts';

const account: Account = {
  id: 'acc-x-eu',
  platform: 'x',
  handle: 'MeridianMutual',
  displayName: 'Meridian Mutual',
  url: 'https://x.com/MeridianMutual',
  unit: 'unit-eu',
  languages: ['en'],
  standing: 'official',
  state: 'active',
};
const hold: Hold = {
  id: 'hold-1',
  title: 'Publishing is paused in Europe',
  reason: 'Floods.',
  raisedBy: 'Katalin Szabó',
  raisedAt: '2026-11-25T06:52:00+01:00',
  lifted: false,
};

const finding = (rule: string, severity: Severity): PlacedFinding => ({
  key: `0·${rule}·0`,
  part: 0,
  rule,
  severity,
  start: 0,
  end: 4,
  match: 'word',
  message: 'A message',
  why: 'A reason.',
  discreet: false,
  mask: false,
  always: false,
});

interface Words {
  text: string;
  findings?: PlacedFinding[];
  holds?: Hold[];
  official?: boolean;
  known?: boolean;
  failMode?: 'open' | 'closed';
}

function stateOf({
  text,
  findings = [],
  holds = [],
  official = true,
  known = true,
  failMode = 'open',
}: Words): ModelState {
  const policy = { ...demoPolicy, failMode };
  const page = { policy, demo: false, orgName: 'Meridian Mutual', locale: 'en', holds, unitNames: {}, syncedAt: null };
  return {
    reading: { parts: [], beside: {}, fingerprint: text, isEmpty: text === '' },
    poster: {
      said: { handle: 'MeridianMutual' },
      answer: known ? { identity: official ? 'official' : 'personal', account: official ? account : null } : null,
    },
    checked: known ? { loaded: { page, compiled: {} } as never, findings, holds, lengths: [], language: 'en' } : null,
    controls: [],
  };
}

const attempt = (gesture: PublishAttempt['gesture'], publishes = true): PublishAttempt => ({
  gesture,
  adapter: x.composers[0],
  root: {} as Document,
  control: { textContent: ' Post ' } as Element,
  publishes,
});

/** The events of one press of a person on a button. */
const press = (gate: SessionGate) =>
  (['press', 'press', 'press', 'press', 'click'] as const).map((gesture) => gate.decide(attempt(gesture)));

let words: Words;
let memory: SessionMemory;
let decided: ReturnType<typeof vi.fn<Reporter['decided']>>;
let gate: SessionGate;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  words = { text: 'Our offices are open.' };
  memory = { dismissed: new Set(), active: null, notice: null, gate: null, unchecked: null, orphaned: false, part: 0 };
  decided = vi.fn<Reporter['decided']>();
  const model: ComposerModel = {
    update: () => stateOf(words),
    get state() {
      return stateOf(words);
    },
  };
  gate = createSessionGate(model, memory, { decided }, () => undefined);
});

const decisions = () =>
  decided.mock.calls.map(([decision, , reason]) => (reason === undefined ? decision : [decision, reason]));

describe('a clean post', () => {
  it('passes at every event of the press and is counted once', () => {
    expect(press(gate)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass']);
    expect(gate.decide(attempt('submit'))).toBe('pass');
    expect(decisions()).toEqual(['published']);
  });

  it('is counted again when the same words are written anew', () => {
    press(gate);
    gate.saw('');
    gate.saw(words.text);
    press(gate);
    expect(decisions()).toEqual(['published', 'published']);
  });

  it('is counted where the site published on the press and has emptied its composer by the click', () => {
    gate.decide(attempt('press'));
    words = { text: '' };
    expect(gate.decide(attempt('click'))).toBe('pass');
    expect(decisions()).toEqual(['published']);
  });

  it('is counted where the composer went away on the press', () => {
    gate.decide(attempt('press'));
    gate.closed();
    expect(decisions()).toEqual(['published']);
  });

  it('is not counted for a press that was let go elsewhere', () => {
    gate.decide(attempt('press'));
    vi.advanceTimersByTime(5_000);
    gate.closed();
    expect(decisions()).toEqual([]);
  });

  it('is not counted for a key that the platform does not publish on', () => {
    expect(gate.decide(attempt('key', false))).toBe('pass');
    expect(decisions()).toEqual([]);
  });
});

describe('a blocked post', () => {
  beforeEach(() => {
    words = {
      text: 'A guaranteed return.',
      findings: [finding('fin.promissory-return', 'block'), finding('org.plain-words', 'info')],
    };
  });

  it('is stopped at every event, asked about at the click, and recorded once', () => {
    gate.decide(attempt('press'));
    expect(memory.gate).toBeNull();
    expect(press(gate)).toEqual(['stop', 'stop', 'stop', 'stop', 'stop']);
    expect(gate.decide(attempt('submit'))).toBe('stop');
    expect(memory.gate).toMatchObject({ kind: 'block', control: 'Post', reasons: [] });
    expect(memory.gate?.findings.map(({ rule }) => rule)).toEqual(['fin.promissory-return']);
    expect(decisions()).toEqual(['blocked']);
  });

  it('takes no reason', () => {
    press(gate);
    expect(gate.override('approved_elsewhere')).toBe(false);
    expect(gate.decide(attempt('click'))).toBe('stop');
  });

  it('passes once it is fixed', () => {
    press(gate);
    expect(gate.recheck()).toBe(false);
    words = { text: 'A fixed rate.' };
    expect(gate.recheck()).toBe(true);
    memory.gate = null;
    expect(press(gate)).not.toContain('stop');
    expect(decisions()).toEqual(['blocked', 'published']);
  });
});

describe('a doubtful post', () => {
  beforeEach(() => {
    words = { text: 'The best account.', findings: [finding('claims.superlative', 'warn')] };
    press(gate);
  });

  it('is asked about, with the reasons of the organisation', () => {
    expect(memory.gate?.kind).toBe('warn');
    expect(memory.gate?.reasons.map(({ code }) => code)).toEqual(demoPolicy.overrideReasons.map(({ code }) => code));
    expect(decisions()).toEqual([]);
  });

  it('goes out on the next press after a reason, and not on a later one', () => {
    expect(gate.override('approved_elsewhere')).toBe(true);
    memory.gate = null;
    expect(press(gate)).not.toContain('stop');
    expect(gate.decide(attempt('submit'))).toBe('pass');
    expect(decisions()).toEqual([['overridden', 'approved_elsewhere'], 'published']);
    vi.advanceTimersByTime(2_000);
    expect(gate.decide(attempt('click'))).toBe('stop');
  });

  it('takes no reason that the organisation does not know', () => {
    expect(gate.override('because')).toBe(false);
    expect(decisions()).toEqual([]);
  });

  it('is stopped by a hold that came after the reason', () => {
    gate.override('approved_elsewhere');
    memory.gate = null;
    words = { ...words, holds: [hold] };
    expect(gate.decide(attempt('click'))).toBe('stop');
    expect(memory.gate).toMatchObject({ kind: 'held', hold: { id: 'hold-1' } });
  });
});

describe('without a verdict', () => {
  it('waits, and after that lets the post through with a note where the policy says so', () => {
    words = { text: 'Any words.', known: false };
    expect(gate.decide(attempt('click'))).toBe('wait');
    expect(gate.giveUp(attempt('click'))).toBe('pass');
    expect(memory.unchecked).toBe('Any words.');
    expect(gate.decide(attempt('click'))).toBe('pass');
  });

  it('holds the post where the policy says so', () => {
    words = { text: 'Any words.', failMode: 'closed' };
    expect(gate.giveUp(attempt('click'))).toBe('stop');
    expect(memory.gate?.kind).toBe('unchecked');
  });

  it('does not let other words through that were never asked about', () => {
    words = { text: 'Any words.', known: false };
    gate.giveUp(attempt('click'));
    words = { text: 'Other words.', known: false };
    expect(gate.decide(attempt('click'))).toBe('wait');
  });
});

it('a gesture that cannot be repeated is asked for again, by the name of the control', () => {
  gate.allowNext(attempt('key'));
  expect(memory.notice).toEqual({ kind: 'press_again', text: 'Post' });
  press(gate);
  expect(memory.notice).toBeNull();
});
