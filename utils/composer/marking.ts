// Which findings are marked in which field, and with what: highlights, or the mirror for a text control.
import type { Driver } from '../platforms/drivers/driver.ts';
import type { PlacedFinding } from './finding-key.ts';
import type { MarkKind } from './mark-sheet.ts';
import type { MarkSpan, Painter } from './marks.ts';
import type { ModelState } from './model.ts';
import type { Overlay } from './overlay.ts';
import type { SessionMemory } from './session-view.ts';

export interface Marking {
  /** @param isTyping leaves the word under the caret unmarked, because it is not finished */
  paint(state: ModelState, memory: Pick<SessionMemory, 'dismissed' | 'active'>, isTyping: boolean): void;
  /** True while a word is left unmarked because it is still being typed. */
  readonly hasHidden: boolean;
  clear(): void;
}

const kinds: Record<PlacedFinding['severity'], MarkKind> = { info: 'advice', warn: 'warn', block: 'block' };

export function createMarking(
  driver: Driver,
  overlay: Pick<Overlay, 'mirror' | 'theme'>,
  newPainter: (signal: AbortSignal) => Painter,
  signal: AbortSignal,
): Marking {
  const painters = new Map<HTMLElement, Painter>();
  let hasHidden = false;
  const painterOf = (field: HTMLElement): Painter => {
    const known = painters.get(field);
    if (known !== undefined) return known;
    const painter = driver.kind === 'textarea' ? overlay.mirror : newPainter(signal);
    painters.set(field, painter);
    return painter;
  };

  return {
    paint({ reading, checked }, memory, isTyping) {
      hasHidden = false;
      for (const [index, { field, map }] of reading.parts.entries()) {
        const caret = isTyping ? caretIn(driver, field) : null;
        const spans: MarkSpan[] = [];
        for (const finding of checked?.findings ?? []) {
          if (finding.part !== index || finding.discreet || finding.start === finding.end) continue;
          if (memory.dismissed.has(finding.key)) continue;
          const { start, end } = finding;
          if (caret !== null && caret > start && caret <= end) {
            hasHidden = true;
            continue;
          }
          spans.push({ start, end, kind: kinds[finding.severity] });
          if (finding.key === memory.active) spans.push({ start, end, kind: 'active' });
        }
        painterOf(field).paint(field, map, spans, overlay.theme);
      }
      for (const [field, painter] of painters) {
        if (reading.parts.some((part) => part.field === field)) continue;
        painters.delete(field);
        painter.clear();
      }
    },
    get hasHidden() {
      return hasHidden;
    },
    clear() {
      for (const painter of painters.values()) painter.clear();
    },
  };
}

function caretIn(driver: Driver, field: HTMLElement): number | null {
  const selection = driver.selection(field);
  return selection !== null && selection.start === selection.end ? selection.start : null;
}
