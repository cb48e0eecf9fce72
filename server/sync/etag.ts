/** The entity tag of a page: the cursor that it ends with. */
export const etagOf = (cursor: string): string => `"${cursor}"`;

/** Whether an If-None-Match header (RFC 9110 §13.1.2, weak comparison) names this tag. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag) return true;
  return header.split(',').some((part) => {
    const tag = part.trim();
    return tag === '*' || tag === etag || tag === `W/${etag}`;
  });
}
