// The checker part of a frame: one session a composer, and the frame's answers to the loader and to the worker.
import { answerWorker } from '../page-messages.ts';
import type { PlatformAdapter } from '../platforms/adapter.ts';
import { driverFor } from '../platforms/drivers/registry.ts';
import { type ComposerRoot, composerAt, composerRoot, fieldsOf } from '../platforms/locate.ts';
import { bridge, type CheckerPart, type PublishAttempt } from './bridge.ts';
import { createFrameState } from './frame-state.ts';
import { createHighlighter } from './marks.ts';
import { reportComposer } from './report.ts';
import { createSession, type Session } from './session.ts';

/** Puts the checker on the frame's bridge, once. */
export function startChecker(platform: PlatformAdapter): void {
  const here = bridge();
  if (here.checker !== undefined) return;
  const stop = new AbortController();
  const { signal } = stop;
  const sessions = new Map<ComposerRoot, Session>();
  const waiting = new Set<() => void>();
  let latest: Session | null = null;

  const frame = createFrameState((accounts) => {
    for (const session of sessions.values()) session.renew(accounts);
  }, signal);
  // The answer comes while the first session is being made.
  void frame.load();
  let highlighter: ReturnType<typeof createHighlighter> | undefined;
  const newPainter = (painterSignal: AbortSignal) => (highlighter ??= createHighlighter(signal))(painterSignal);
  const progressed = () => {
    for (const go of waiting) go();
  };

  const open = (
    adapter: PublishAttempt['adapter'],
    root: ComposerRoot,
    field: HTMLElement | undefined,
  ): Session | null => {
    const known = sessions.get(root);
    if (known !== undefined) return known;
    const driver = driverFor(adapter.editor);
    if (driver === null || field === undefined) return null;
    const place = root.parentNode;
    const session = createSession(field, {
      root,
      adapter,
      platform,
      driver,
      frame,
      newPainter,
      progressed,
      closed() {
        sessions.delete(root);
        if (latest === session) latest = [...sessions.values()].at(-1) ?? null;
        succeed(adapter, place);
        if (latest === null)
          reportComposer(platform, adapter, { open: false, answer: null, publishFound: true, readable: true });
      },
    });
    sessions.set(root, session);
    latest = session;
    if (frame.current === null) void frame.load().then(() => session.renew(false));
    return session;
  };

  /** A site that draws its composer anew puts the new one where the old one was; the person goes on writing without a new focus. */
  const succeed = (adapter: PublishAttempt['adapter'], place: ParentNode | null): void => {
    if (signal.aborted || !(place instanceof Element) || !place.isConnected || place === document.body) return;
    const field = fieldsOf(place, adapter).parts[0];
    if (field !== undefined) open(adapter, composerRoot(field, adapter), field);
  };

  const sessionOf = ({ adapter, root }: PublishAttempt): Session | null =>
    open(adapter, root, fieldsOf(root, adapter).parts[0]);

  const readyWithin = (session: Session, limitMs: number): Promise<void> =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        waiting.delete(look);
        resolve();
      };
      const look = () => {
        if (session.isReady) done();
      };
      const timer = setTimeout(done, limitMs);
      waiting.add(look);
      look();
    });

  const part: CheckerPart = {
    attach(field) {
      const located = composerAt([field], platform);
      if (located === null) return;
      const session = open(located.adapter, composerRoot(field, located.adapter), field);
      if (session === null) return;
      latest = session;
      session.entered(field);
      // An earlier attempt may have met a worker that was gone.
      if (frame.current === null) void frame.load().then(() => session.renew(false));
    },
    decide(attempt) {
      const session = sessionOf(attempt);
      if (session !== null) return session.gate.decide(attempt);
      // A control whose words we cannot read: said in Status, not held.
      if (attempt.gesture !== 'press')
        reportComposer(platform, attempt.adapter, { open: true, answer: null, publishFound: true, readable: false });
      return 'pass';
    },
    async settle(attempt, limitMs) {
      const session = sessionOf(attempt);
      if (session === null) return 'pass';
      await readyWithin(session, limitMs);
      // Only asked: what passes is counted when the gesture that follows passes.
      const verdict = session.isReady ? session.gate.decide({ ...attempt, publishes: false }) : 'wait';
      return verdict === 'wait' ? session.gate.giveUp(attempt) : verdict;
    },
    allowNext: (attempt) => sessionOf(attempt)?.gate.allowNext(attempt),
    orphaned() {
      for (const session of sessions.values()) session.orphaned();
    },
    stop() {
      stop.abort();
      for (const session of sessions.values()) session.close();
      delete here.checker;
    },
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.code !== 'KeyK' || !event.altKey || !event.shiftKey) return;
      if (event.ctrlKey || event.metaKey || latest === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.togglePanel();
    },
    { capture: true, signal },
  );

  answerWorker(
    {
      'tab.composer': () =>
        latest === null
          ? { open: false }
          : { open: true, platform: platform.id, surface: latest.view.surface, identity: latest.view.identity },
      'tab.insert': async ({ text }) => ({ outcome: (await latest?.insert(text)) ?? 'no_composer' }),
      'tab.panel': () => {
        latest?.togglePanel();
        return { ok: true };
      },
    },
    signal,
  );

  here.checker = part;
  here.arrived('checker');
}
