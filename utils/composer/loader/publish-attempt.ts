// Reads an event as an attempt to publish: which composer, which control, by what gesture; or as none.
import type { PlatformAdapter } from '../../platforms/adapter.ts';
import {
  type ComposerRoot,
  composerAt,
  composerRoot,
  fieldsOf,
  publishControlAt,
  publishFormAt,
} from '../../platforms/locate.ts';
import type { PublishAttempt } from '../bridge.ts';

const pressKinds = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'];
const keyKinds = ['keydown', 'keypress', 'keyup'];

/** Every event that a platform can publish on. */
export const publishKinds: readonly string[] = [
  ...pressKinds,
  ...keyKinds,
  'click',
  'auxclick',
  'dblclick',
  'submit',
  'drop',
];

/** Null for every event that cannot publish, which is nearly all of them: no selector runs for a key that is not Enter or Space. */
export function publishAttempt(event: Event, platform: PlatformAdapter): PublishAttempt | null {
  if (event instanceof KeyboardEvent) return keyAttempt(event, platform);
  const path = event.composedPath();
  const target = event.type === 'submit' ? publishFormAt(path, platform) : publishControlAt(path, platform);
  if (target === null) return null;
  return { gesture: gestureOf(event.type), ...target, publishes: true };
}

function gestureOf(type: string): PublishAttempt['gesture'] {
  if (type === 'submit' || type === 'drop') return type;
  return pressKinds.includes(type) ? 'press' : 'click';
}

function keyAttempt(event: KeyboardEvent, platform: PlatformAdapter): PublishAttempt | null {
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  // A key that ends a composition belongs to the input method. 229: the same, from older engines.
  if (event.isComposing || event.keyCode === 229) return null;
  const path = event.composedPath();
  const target = publishControlAt(path, platform);
  if (target !== null) return { gesture: 'key', ...target, publishes: true };
  if (event.key !== 'Enter') return null;
  const withModifier = event.ctrlKey || event.metaKey;
  const around = composerAround(path, platform);
  if (around === null) return null;
  const { adapter, root } = around;
  const named = adapter.keys.includes(withModifier ? 'mod+enter' : 'enter');
  if (!withModifier && (!named || event.shiftKey || event.altKey)) return null;
  return { gesture: 'key', adapter, root, control: null, publishes: named };
}

/** The composer that one of the path's elements is a field of; a content warning counts as well as the body. */
function composerAround(
  path: readonly EventTarget[],
  platform: PlatformAdapter,
): { adapter: PublishAttempt['adapter']; root: ComposerRoot } | null {
  const located = composerAt(path, platform);
  if (located !== null) return { adapter: located.adapter, root: composerRoot(located.field, located.adapter) };
  const target = path[0];
  if (!(target instanceof HTMLElement)) return null;
  for (const adapter of platform.composers) {
    const root = composerRoot(target, adapter);
    const { parts, title, cw, alt, poll } = fieldsOf(root, adapter);
    if (parts.length > 0 && [title, cw, ...alt, ...poll].includes(target)) return { adapter, root };
  }
  return null;
}
