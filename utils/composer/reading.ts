// Every word that a composer would publish, read from its fields at this moment.
import type { PostFields } from '../../contract/check.ts';
import type { ComposerAdapter } from '../platforms/adapter.ts';
import type { Driver, TextMap } from '../platforms/drivers/driver.ts';
import { type ComposerRoot, fieldsOf } from '../platforms/locate.ts';

export interface ReadPart {
  readonly field: HTMLElement;
  readonly map: TextMap;
}

export interface Reading {
  /** The body; of a thread each part in order. */
  readonly parts: readonly ReadPart[];
  /** Title, content warning, alt texts, poll options; absent keys are fields that the composer does not have. */
  readonly beside: PostFields;
  /** All of it in one string that differs when any of it differs. */
  readonly fingerprint: string;
  readonly isEmpty: boolean;
}

export function readComposer(root: ComposerRoot, adapter: ComposerAdapter, driver: Driver): Reading {
  const { parts, title, cw, alt, poll } = fieldsOf(root, adapter);
  const read = parts.map((field) => ({ field, map: driver.read(field) }));
  const beside: PostFields = {
    ...(title === null ? {} : { title: wordsIn(title) }),
    ...(cw === null ? {} : { cw: wordsIn(cw) }),
    ...(alt.length === 0 ? {} : { alt: alt.map(wordsIn) }),
    ...(poll.length === 0 ? {} : { poll: poll.map(wordsIn) }),
  };
  const texts = read.map(({ map }) => map.text);
  const all = [...texts, beside.title, beside.cw, ...(beside.alt ?? []), ...(beside.poll ?? [])];
  return {
    parts: read,
    beside,
    fingerprint: JSON.stringify([texts, beside]),
    isEmpty: all.every((text) => (text ?? '').trim() === ''),
  };
}

function wordsIn(field: HTMLElement): string {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : field.textContent;
}
