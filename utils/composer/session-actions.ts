// What a person may do about findings: from the panel, from the gate, and from the popup that inserts a text.
import type { InsertOutcome } from '../messages.ts';
import type { Driver, WriteOutcome } from '../platforms/drivers/driver.ts';
import type { PlacedFinding } from './finding-key.ts';
import type { ComposerModel } from './model.ts';
import type { ReadPart } from './reading.ts';
import type { SessionGate } from './session-gate.ts';
import type { SessionMemory } from './session-view.ts';
import type { ComposerActions, Notice } from './view.ts';

export interface SessionActions extends ComposerActions {
  /** Puts a text at the caret of `part`, at its end where there is no caret. */
  insert(text: string, part: ReadPart | undefined): Promise<InsertOutcome['outcome']>;
  /** True while we change the text ourselves. */
  isWriting(): boolean;
}

interface Setting {
  readonly driver: Driver;
  readonly model: ComposerModel;
  readonly memory: SessionMemory;
  readonly gate: Pick<SessionGate, 'override' | 'recheck'>;
  readonly refresh: () => void;
  /** Shows at once what the person's act has changed. */
  readonly answer: () => void;
  readonly closePanel: () => void;
  /** Resolves when no dialog of ours is open: under a modal one the editor takes no focus. */
  readonly dialogGone: () => Promise<void>;
}

export function createActions({
  driver,
  model,
  memory,
  gate,
  refresh,
  answer,
  closePanel,
  dialogGone,
}: Setting): SessionActions {
  let writing = false;

  const find = (key: string): PlacedFinding | undefined =>
    model.update().checked?.findings.find((finding) => finding.key === key);

  const write = async (field: HTMLElement, start: number, end: number, text: string): Promise<WriteOutcome> => {
    writing = true;
    try {
      return await driver.replace(field, start, end, text);
    } catch {
      return 'failed';
    } finally {
      writing = false;
      refresh();
    }
  };

  const fix = async (key: string): Promise<{ outcome: WriteOutcome; text: string } | null> => {
    const finding = find(key);
    const part = finding && model.state.reading.parts[finding.part];
    if (finding?.fix === undefined || part === undefined) return null;
    return { outcome: await write(part.field, finding.start, finding.end, finding.fix), text: finding.fix };
  };

  const notify = (kind: Notice['kind'], text: string) => {
    memory.notice = { kind, text };
  };
  const tell = (done: { outcome: WriteOutcome; text: string }) =>
    notify(done.outcome === 'written' ? 'fixed' : done.outcome, done.text);

  const focusEditor = () => {
    const { parts } = model.update().reading;
    const finding = memory.active === null ? undefined : find(memory.active);
    const part = parts[finding?.part ?? memory.part] ?? parts[0];
    if (part === undefined) return;
    const caret = driver.selection(part.field);
    if (finding !== undefined && finding.start < finding.end) driver.select(part.field, finding.start, finding.end);
    else if (caret !== null) driver.select(part.field, caret.start, caret.end);
    else driver.select(part.field, part.map.text.length, part.map.text.length);
  };

  const fixAtGate = async (keys: readonly string[]) => {
    const { control = '' } = memory.gate ?? {};
    memory.gate = null;
    answer();
    await dialogGone();
    // From the end to the start, so that a fix does not move the words of the next one.
    const ordered = keys.map(find).filter((finding) => finding !== undefined);
    ordered.sort((a, b) => b.part - a.part || b.start - a.start);
    for (const { key } of ordered) {
      const done = await fix(key);
      if (done !== null) tell(done);
      if (done === null || done.outcome !== 'written') return;
    }
    if (gate.recheck()) notify('press_again', control);
  };

  return {
    isWriting: () => writing,
    async applyFix(key) {
      const done = await fix(key);
      if (done !== null) tell(done);
      answer();
    },
    dismiss(key) {
      const finding = find(key);
      // What must change cannot be waved away.
      if (finding === undefined || finding.severity === 'block') return;
      memory.dismissed.add(key);
      if (memory.active === key) memory.active = null;
      notify('dismissed', finding.match);
      answer();
    },
    restore(key) {
      memory.dismissed.delete(key);
      answer();
    },
    activate(key) {
      memory.active = key;
      answer();
    },
    focusEditor,
    closePanel() {
      closePanel();
      memory.active = null;
      answer();
    },
    async answerGate(reply) {
      const { control = '' } = memory.gate ?? {};
      switch (reply.kind) {
        case 'back':
          memory.gate = null;
          break;
        case 'fix':
          await fixAtGate(reply.keys);
          break;
        case 'override':
          if (!gate.override(reply.reason)) return;
          memory.gate = null;
          notify('press_again', control);
          break;
      }
      answer();
    },
    clearNotice() {
      memory.notice = null;
      answer();
    },
    async insert(text, part) {
      if (part === undefined || text === '') return 'no_composer';
      const end = part.map.text.length;
      const at = driver.selection(part.field) ?? { start: end, end };
      const outcome = await write(part.field, at.start, at.end, text);
      answer();
      return outcome === 'written' ? 'inserted' : outcome;
    },
  };
}
