// The check engine beside harper.js in the same run, so that the ratio holds on any machine; then keystrokes, compile time and the CLI.
// One line a figure. Times are medians of full checks with nothing cached, in the same process, taken in turns.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { demoPolicy } from '../../packs/demo-policy.ts';
import { packs } from '../../packs/registry.ts';
import { check } from '../../utils/checks/check.ts';
import { createChecker } from '../../utils/checks/checker.ts';
import { compile } from '../../utils/checks/compile.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const prose = `Our offices are open until six today, and everybody who comes in gets a coffee. A colleague at the desk will answer
your questions about cover, claims and savings; you can also write to us and we reply within a day.

Saver Plus opens on Monday. It pays a guaranteed return of 2% in the first year — see meridian.com/saver for the details. Ask
@MeridianHelp if you can’t find the form, or utilise the one on our page. Rates may change after twelve months.

`;

/** @param {number} length */
const textOf = (length) => prose.repeat(Math.ceil(length / prose.length)).slice(0, length);

/** @param {number[]} times @param {number} share */
function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {number} ms */
const inMs = (ms) => `${ms < 10 ? ms.toFixed(3) : ms.toFixed(1)} ms`;

/** @param {() => unknown} work */
async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** A policy with as many terms again as an organisation's largest lexicon; none of them occurs in the text. @param {number} count */
function withTerms(count) {
  const terms = Array.from({ length: count }, (_, at) => ({
    match: `wort${at.toString(36)} ${at % 3 === 0 ? 'lorem ' : ''}dolor${at % 97}`,
  }));
  return {
    ...demoPolicy,
    rules: [
      ...demoPolicy.rules,
      {
        id: 'org.lexicon',
        severity: /** @type {const} */ ('warn'),
        detector: { kind: /** @type {const} */ ('term'), list: /** @type {const} */ ('avoid'), terms },
        message: { en: 'Not our word' },
        why: { en: 'The lexicon says so.' },
      },
    ],
  };
}

const large = withTerms(10_000);
const compileTimes = [];
for (let round = 0; round < 9; round += 1) compileTimes.push(await timed(() => compile(large, packs, 'en')));
console.log(`compile, demo policy and 10 000 terms: ${inMs(quantile(compileTimes, 0.5))} (budget 150 ms)`);
const compiled = compile(large, packs, 'en');

const harper = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
await harper.setup();

for (const [length, rounds, budget] of /** @type {const} */ ([
  [280, 60, 0.05],
  [3000, 25, 0.1],
  [30_000, 7, 0.1],
])) {
  const ours = [];
  const theirs = [];
  const text = textOf(length);
  for (let round = 0; round < rounds + 3; round += 1) {
    // A changing last character: nobody may answer from memory.
    const post = {
      text: text.slice(0, -1) + (round % 10),
      platform: /** @type {const} */ ('x'),
      identity: /** @type {const} */ ('official'),
      now: 0,
    };
    const our = [];
    for (let repeat = 0; repeat < 5; repeat += 1) our.push(await timed(() => check(compiled, post)));
    const their = await timed(() => harper.lint(post.text));
    // The first rounds warm both up.
    if (round < 3) continue;
    ours.push(quantile(our, 0.5));
    theirs.push(their);
  }
  const ratio = quantile(ours, 0.5) / quantile(theirs, 0.5);
  console.log(
    `check at ${length} characters: ${inMs(quantile(ours, 0.5))}, p95 ${inMs(quantile(ours, 0.95))}; harper.js ${inMs(quantile(theirs, 0.5))}; ratio ${ratio.toFixed(4)} (budget ${budget})`,
  );
}

const checker = createChecker(compiled);
let draft = textOf(3000);
const keystrokes = [];
for (let key = 0; key < 300; key += 1) {
  const at = (key * 37) % draft.length;
  draft = `${draft.slice(0, at)}e${draft.slice(at)}`.slice(0, 3000);
  keystrokes.push(await timed(() => checker({ text: draft, platform: 'linkedin', identity: 'official', now: 0 })));
}
console.log(
  `re-check after a keystroke at 3 000 characters: ${inMs(quantile(keystrokes, 0.5))}, p95 ${inMs(quantile(keystrokes, 0.95))} (budget p95 1 ms)`,
);

const lines = 20_000;
const seconds = await new Promise((resolve, reject) => {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'cli', 'main.ts'), 'check'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let answers = 0;
  child.stdout.on('data', (/** @type {Buffer} */ data) => {
    for (const byte of data) if (byte === 0x0a) answers += 1;
  });
  child.on('error', reject);
  child.on('close', () =>
    answers === lines
      ? resolve((performance.now() - started) / 1000)
      : reject(new Error(`${answers} answers to ${lines} lines`)),
  );
  const long = textOf(4000);
  for (let line = 0; line < lines; line += 1) {
    const at = (line * 13) % 3000;
    child.stdin.write(`${JSON.stringify({ id: line, text: long.slice(at, at + 280), platform: 'x' })}\n`);
  }
  child.stdin.end();
});
console.log(`CLI, 20 000 lines of 280 characters: ${seconds.toFixed(1)} s (budget 60 s)`);
process.exit(0);
