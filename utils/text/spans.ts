// Spans of a text, UTF-16 offsets, `end` exclusive.

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sorted spans that do not touch, covering what the given ones cover. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const open = merged.at(-1);
    if (open !== undefined && start <= open.end) open.end = Math.max(open.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether a place lies in one of the spans, which are as {@link mergeSpans} gives them. Binary search. */
export function isCovered(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= at;
}
