// The driver of an editor kind.
import { contenteditableDriver } from './contenteditable.ts';
import { draftDriver } from './draft.ts';
import type { Driver, EditorKind } from './driver.ts';
import { quillDriver } from './quill.ts';
import { textareaDriver } from './textarea.ts';

const drivers: readonly Driver[] = [textareaDriver, contenteditableDriver, draftDriver, quillDriver];

/** Null for a kind that we cannot read and write yet: such a composer is shown as not attached. */
export function driverFor(kind: EditorKind): Driver | null {
  return drivers.find((driver) => driver.kind === kind) ?? null;
}
