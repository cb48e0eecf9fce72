import { hash } from 'node:crypto';

/** JSON with sorted keys and no white space: equal values give equal text. Keys whose value is undefined are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** SHA-256 of UTF-8 text, lower-case hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text);
}
