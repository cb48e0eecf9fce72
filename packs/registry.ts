// The packs that ship with this version.
import type { Pack } from '../contract/pack.ts';
import { claims } from './claims.ts';
import { core } from './core.ts';
import { fin } from './fin.ts';
import { tone } from './tone.ts';

export const packs: readonly Pack[] = [core, fin, claims, tone];
