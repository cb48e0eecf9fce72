// What a person may see: the units their roles are granted on and everything below; for responses also what stands above.
import { createHash } from 'node:crypto';
import type { Unit } from '../../contract/device.ts';

export interface Scope {
  /** Ids of the granted units and of all below them, sorted. */
  readonly units: readonly string[];
  /** `units` and the units above them: a response that a parent approved is for everybody below. Sorted. */
  readonly reach: readonly string[];
  /** Short fingerprint of the above; part of every cursor. Another scope means a snapshot. */
  readonly key: string;
}

/** Raise it when the rules of visibility change, so that every client takes a snapshot once. */
const rules = 1;

/** @param granted ids of the units on which the person has a role */
export function scopeOf(units: readonly Unit[], granted: readonly string[]): Scope {
  const parents = new Map(units.map((unit) => [unit.id, unit.parent]));
  const above = (id: string): string[] => {
    const parent = parents.get(id);
    return parent === undefined ? [] : [parent, ...above(parent)];
  };
  const inside = units.map((unit) => unit.id).filter((id) => [id, ...above(id)].some((up) => granted.includes(up)));
  const reach = [...new Set(inside.flatMap((id) => [id, ...above(id)]))].sort();
  const key = createHash('sha256')
    .update(JSON.stringify([rules, inside.sort(), reach]))
    .digest('hex')
    .slice(0, 12);
  return { units: inside, reach, key };
}
