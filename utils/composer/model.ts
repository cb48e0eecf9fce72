// One composer's words, findings and poster, always as they are now. Re-checks only what changed.
import type { PostLength } from '../../contract/check.ts';
import type { Hold } from '../../contract/hold.ts';
import type { Locale } from '../../contract/words.ts';
import { createChecker } from '../checks/checker.ts';
import type { CompiledPolicy } from '../checks/compile.ts';
import type { CheckResult, Post } from '../checks/post.ts';
import type { ComposerAdapter, PlatformAdapter } from '../platforms/adapter.ts';
import type { Driver } from '../platforms/drivers/driver.ts';
import { type ComposerRoot, publishControls } from '../platforms/locate.ts';
import { type PlacedFinding, place } from './finding-key.ts';
import type { FrameState, LoadedState } from './frame-state.ts';
import { holdsFor } from './hold-scope.ts';
import type { Identities, Poster } from './identities.ts';
import type { IdentityAnswer } from '../messages.ts';
import { type Reading, readComposer } from './reading.ts';

export interface ModelState {
  readonly reading: Reading;
  readonly poster: Poster;
  /** Null until policy and poster are known. */
  readonly checked: Checked | null;
  readonly controls: readonly Element[];
}

export interface Checked {
  readonly loaded: LoadedState;
  readonly findings: readonly PlacedFinding[];
  readonly holds: readonly Hold[];
  /** By part. */
  readonly lengths: readonly (PostLength | null)[];
  readonly language: Locale | 'und';
}

export interface ComposerModel {
  /** Reads and checks now. Well under a millisecond for a post: paragraphs that did not change are not checked again. */
  update(): ModelState;
  /** What the last update found. */
  readonly state: ModelState;
}

interface Setting {
  readonly root: ComposerRoot;
  readonly adapter: ComposerAdapter;
  readonly platform: PlatformAdapter;
  readonly driver: Driver;
  readonly frame: Pick<FrameState, 'current'>;
  readonly identities: Pick<Identities, 'read'>;
}

export function createModel({ root, adapter, platform, driver, frame, identities }: Setting): ComposerModel {
  let checkers: ((post: Post) => CheckResult)[] = [];
  let compiled: CompiledPolicy | null = null;
  let state = read();

  function read(): ModelState {
    const reading = readComposer(root, adapter, driver);
    const poster = identities.read(root);
    return { reading, poster, checked: check(reading, poster), controls: publishControls(root, adapter) };
  }

  function check(reading: Reading, poster: Poster): Checked | null {
    const loaded = frame.current;
    if (loaded === null || poster.answer === null) return null;
    if (loaded.compiled !== compiled) checkers = [];
    compiled = loaded.compiled;
    const { identity, account } = poster.answer;
    const now = Date.now();
    const where = { platform: platform.id, surface: adapter.surface, identity, ...placeOf(account) };
    const results = reading.parts.map(({ map }, part) => {
      const run = (checkers[part] ??= createChecker(loaded.compiled));
      // What stands beside the body belongs to the whole composer: it is checked once.
      return run({ ...where, text: map.text, now, ...(part === 0 ? { fields: reading.beside } : {}) });
    });
    const language = results[0]?.language ?? 'und';
    const official = identity === 'official';
    return {
      loaded,
      findings: results.flatMap((result, part) => place(result.findings, part)),
      holds: official ? holdsFor(loaded.page.holds, { platform: platform.id, account, language, now }) : [],
      lengths: results.map((result) => result.length),
      language,
    };
  }

  return {
    update() {
      state = read();
      return state;
    },
    get state() {
      return state;
    },
  };
}

function placeOf(account: IdentityAnswer['account']): Pick<Post, 'unit' | 'region'> {
  if (account === null) return {};
  return account.region === undefined ? { unit: account.unit } : { unit: account.unit, region: account.region };
}
