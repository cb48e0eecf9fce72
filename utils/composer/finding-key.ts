// Keys for findings that stay while other words are typed: rule, words, and which of several equal ones it is.
import type { PostFinding } from '../checks/post.ts';
import type { ViewFinding } from './view.ts';

/** A finding with the part of the composer it stands in (0 is the body or the first part of a thread). */
export interface PlacedFinding extends PostFinding {
  readonly key: string;
  readonly part: number;
}

export function place(findings: readonly PostFinding[], part: number): PlacedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    // A masked match shows only its end, so two different ones may read alike; the count tells them apart.
    const kind = `${part}·${finding.rule}·${finding.match}`;
    const nth = seen.get(kind) ?? 0;
    seen.set(kind, nth + 1);
    return { ...finding, part, key: `${kind}·${nth}` };
  });
}

export function toView(finding: PlacedFinding): ViewFinding {
  const { key, rule, severity, match, message, why, source, fix, start, end } = finding;
  return {
    key,
    rule,
    severity,
    match,
    message,
    why,
    start,
    end,
    ...(source === undefined ? {} : { source }),
    ...(fix === undefined ? {} : { fix }),
  };
}
