// Symmetric-delete index: finds the keys one edit away from a query without comparing it with each. Source: reference/impostor §3.
// Only typed arrays, so that it can be stored as it is.

export interface DeleteIndex {
  /** The bucket of a hash is its upper `bits` bits. */
  readonly bits: number;
  /** Bucket b is at [starts[b], starts[b + 1]) of the two arrays below. */
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
  /** Position of the key in the list that the index was built from. */
  readonly owners: Uint32Array;
}

/** Each key goes in under its own hash and under that of every string with one character less. About 13 bytes a character. */
export function buildDeleteIndex(keys: readonly string[]): DeleteIndex {
  let size = 0;
  for (const key of keys) size += key.length + 1;
  const bits = Math.min(16, Math.max(4, Math.ceil(Math.log2(size + 1))));
  const starts = new Uint32Array(2 ** bits + 1);
  const shift = 32 - bits;
  const each = (visit: (hash: number, owner: number) => void) => {
    keys.forEach((key, owner) => {
      for (let skip = -1; skip < key.length; skip++) visit(hashWithout(key, skip), owner);
    });
  };
  each((hash) => {
    const next = (hash >>> shift) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  });
  for (let b = 1; b < starts.length; b++) starts[b] = (starts[b] ?? 0) + (starts[b - 1] ?? 0);
  const fill = starts.slice();
  const hashes = new Uint32Array(size);
  const owners = new Uint32Array(size);
  each((hash, owner) => {
    const bucket = hash >>> shift;
    const at = fill[bucket] ?? 0;
    fill[bucket] = at + 1;
    hashes[at] = hash;
    owners[at] = owner;
  });
  return { bits, starts, hashes, owners };
}

/** Positions of keys that may be within one edit of `query`. None that is within is missing; verify each, some are not. */
export function candidatesNear(index: DeleteIndex, query: string): Set<number> {
  const found = new Set<number>();
  const { bits, starts, hashes, owners } = index;
  for (let skip = -1; skip < query.length; skip++) {
    const hash = hashWithout(query, skip);
    const bucket = hash >>> (32 - bits);
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? 0; at < end; at++) {
      if (hashes[at] === hash) found.add(owners[at] ?? 0);
    }
  }
  return found;
}

/** FNV-1a, 32 bits, over the UTF-16 code units of `text` without the one at `skip`; finished by a mix, since buckets use the upper bits. */
function hashWithout(text: string, skip: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    if (i !== skip) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
