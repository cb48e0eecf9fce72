// Links in running text, with and without a scheme.
import type { Span } from './protected-spans.ts';

const withScheme = /(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'”’»]/giu;
const withoutScheme =
  /(?<![\p{L}\p{N}@._/-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}@])(?::\d{1,5})?(?:\/[^\s<>"]*[^\s<>".,;:!?)\]}'”’»])?/giu;

/** Links as UTF-16 spans, in reading order. */
export function linksIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of [withScheme, withoutScheme]) {
    for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
