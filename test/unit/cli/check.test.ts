import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoPolicy } from '../../../packs/demo-policy.ts';

// Each test starts processes; a slow machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../..', import.meta.url));
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imprimatur-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function imprimatur(
  args: readonly string[],
  input: string | Uint8Array,
  closeAfter = Number.POSITIVE_INFINITY,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ['cli/main.ts', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      out += data;
      if (out.length > closeAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      err += data;
    });
    // A command that refuses its options does not read its input.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const check = (input: string | Uint8Array, ...args: string[]) => imprimatur(['check', ...args], input);
const lines = (run: Run) =>
  run.out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as {
          id: unknown;
          language: string;
          length: unknown;
          findings: {
            rule: string;
            start: number;
            end: number;
            match: string;
            severity: string;
            message: string;
            fix?: string;
          }[];
        },
    );
const jsonl = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('imprimatur check', () => {
  it('answers each line in order, echoes ids, numbers lines without one, and exits 1 for a block', async () => {
    const input = `${jsonl({ text: 'Hello' })}\n\n  \n${jsonl(
      { id: 'a', text: 'A guaranteed return', platform: 'x', extra: 1 },
      { id: 7, text: 'fine' },
      { id: null, text: 'fine' },
    )}`;
    const run = await check(input);
    expect(run).toMatchObject({ code: 1, err: '' });
    expect(lines(run).map((line) => line.id)).toEqual([1, 'a', 7, 6]);
    expect(lines(run)[1]).toEqual({
      id: 'a',
      language: expect.any(String) as string,
      findings: [
        {
          rule: 'fin.promissory-return',
          start: 2,
          end: 19,
          match: 'guaranteed return',
          severity: 'block',
          message: 'Promises a return',
          why: expect.any(String) as string,
          source: expect.objectContaining({ title: 'FINRA 2210(d)(1)' }) as object,
          fix: 'fixed rate',
        },
      ],
      length: { used: 19, max: 280, unit: 'weighted' },
    });
  });

  it('exits 0 when nothing is blocked, also with findings, and for empty input', async () => {
    expect(await check(jsonl({ text: 'We utilise the best rooms.' }))).toMatchObject({ code: 0, err: '' });
    expect(await check(' \n\n')).toEqual({ code: 0, out: '', err: '' });
  });

  it('takes null as absent, and the identity as it is given', async () => {
    const nothing = {
      platform: null,
      surface: null,
      locale: null,
      identity: null,
      unit: null,
      region: null,
      now: null,
      fields: null,
    };
    const run = await check(
      jsonl(
        { text: 'guaranteed return', ...nothing },
        { text: 'guaranteed return', identity: 'personal' },
        { text: 'x', fields: { title: 'guaranteed return', alt: null, cw: null, poll: ['a'] } },
      ),
    );
    expect(run.code).toBe(1);
    expect(lines(run).map(({ findings }) => findings.map(({ severity, start }) => [severity, start]))).toEqual([
      [['block', 0]],
      [['info', 0]],
      [['block', 0]],
    ]);
  });

  it('speaks the language of locale, English without one', async () => {
    const run = await check(jsonl({ text: 'garantált hozam', locale: 'hu' }, { text: 'garantált hozam' }));
    expect(lines(run).map(({ language, findings }) => [language, findings[0]?.message])).toEqual([
      ['hu', 'Hozamot ígér'],
      ['hu', 'Promises a return'],
    ]);
  });

  it('takes input that does not begin with { as one plain text', async () => {
    const run = await check('\n Offer: a guaranteed return.\nBye {"text":1}\n');
    expect(run.code).toBe(1);
    expect(lines(run)).toHaveLength(1);
    expect(lines(run)[0]).toMatchObject({ id: 1, findings: [{ start: 11, end: 28 }] });
  });

  it('counts offsets in UTF-16 code units and keeps letters split between chunks', async () => {
    const text = `${'👩‍👩‍👧 ő '.repeat(20_000)}guaranteed return`;
    const [line] = lines(await check(jsonl({ text })));
    const [finding] = line?.findings ?? [];
    expect(text.slice(finding?.start, finding?.end)).toBe('guaranteed return');
  });

  it('keeps masked matches masked and says nothing of its inner marks', async () => {
    const run = await check(jsonl({ text: 'Claim MM-12345678' }));
    expect(lines(run)[0]?.findings[0]?.match).toBe('case-number …78');
    expect(run.out).not.toMatch(/123456|discreet|"mask"|"always"/);
  });

  it('gives the same output for the same input', async () => {
    const input = jsonl(
      ...Array.from({ length: 50 }, (_, at) => ({
        text: `Line ${at}: AMAZING EPIC OFFER!!! The best #1`,
        platform: 'mastodon',
      })),
    );
    expect((await check(input)).out).toBe((await check(input)).out);
  });

  it.each([
    ['{"text":"ok"}\n{"text":', 'line 2: not JSON'],
    ['{"text":"ok"}\n\n[1]', 'line 3: not an object'],
    ['{"text":"ok"}\n"x"', 'line 2: not an object'],
    ['{"text":"ok"}\nnull', 'line 2: not an object'],
    ['{"id":1}', 'line 1: text: '],
    ['{"text":5}', 'line 1: text: '],
    ['{"text":"a","id":{}}', 'line 1: id: '],
    ['{"text":"a","platform":"myspace"}', 'line 1: platform: '],
    ['{"text":"a","identity":"boss"}', 'line 1: identity: '],
    ['{"text":"a","now":"yesterday"}', 'line 1: now: '],
    ['{"text":"a","fields":{"poll":[1]}}', 'line 1: fields.poll[0]: '],
  ])('ends with exit 2 at %j', async (input, reason) => {
    const run = await check(input);
    expect(run.code).toBe(2);
    expect(run.err).toContain(reason);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(lines(run)).toHaveLength(input.startsWith('{"text":"ok"}') ? 1 : 0);
  });

  it.each([
    [['--nope'], 'Unknown option'],
    [['file.txt'], 'Unexpected argument'],
    [['--policy', '/no/such/file'], 'cannot read /no/such/file'],
    [['--policy'], 'policy'],
    [['--packs', 'core,nowhere'], 'there is no pack "nowhere"'],
  ])('refuses %j before any output', async (args, reason) => {
    const run = await check(jsonl({ text: 'guaranteed return' }), ...args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(reason);
    expect(run.err).not.toContain('    at ');
  });

  it('stops quietly when its reader goes away', async () => {
    const input = `${jsonl({ text: 'A guaranteed return' })}\n`.repeat(20_000);
    const run = await imprimatur(['check'], input, 1000);
    expect(run.err).toBe('');
  });

  it('tells everything in --help', async () => {
    const run = await check('', '--help');
    expect(run).toMatchObject({ code: 0, err: '' });
    for (const word of [
      '--policy',
      '--packs',
      'UTF-16',
      'JSON Lines',
      'line N: reason',
      'identity',
      'fields',
      'Exit code',
    ])
      expect(run.out).toContain(word);
  });
});

describe('--policy and --packs', () => {
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const yaml = `id: acme
version: 1
name: Acme
publishedAt: 2026-11-01T00:00:00Z
packs: [core]
rules:
  - id: org.zebra
    severity: block
    detector: { kind: term, list: banned, terms: [{ match: zebra, replacement: horse }] }
    message: { en: No zebras }
    why: { en: "They bite." }
overrideReasons: [{ code: other, label: { en: Other } }]
failMode: open
`;

  it('reads YAML and JSON alike', async () => {
    const input = jsonl({ text: 'A zebra with a guaranteed return' });
    const fromYaml = await check(input, '--policy', file('policy.yaml', yaml));
    expect(lines(fromYaml)[0]?.findings.map(({ rule, fix }) => [rule, fix])).toEqual([['org.zebra', 'horse']]);
    const json = { ...demoPolicy, packs: [], rules: [] };
    expect(lines(await check(input, '--policy', file('policy.json', JSON.stringify(json))))[0]?.findings).toEqual([]);
  });

  it.each([
    ['core', []],
    ['fin', ['fin.promissory-return']],
    ['fin, tone', ['fin.promissory-return', 'tone.exclamation']],
    ['none', []],
    ['all', ['fin.promissory-return', 'tone.exclamation']],
  ])('runs the shipped packs that --packs names: %s', async (names, rules) => {
    const run = await check(jsonl({ text: 'A guaranteed return!!!' }), '--packs', names);
    expect(lines(run)[0]?.findings.map((finding) => finding.rule)).toEqual(rules);
  });

  it.each([
    ['severity: block', 'severity: deadly', 'rules[0].severity: '],
    ['match: zebra', 'mach: zebra', 'rules[0].detector.terms[0]'],
    ['failMode: open', 'failMode: open\nextra: 1', 'extra'],
    [
      'kind: term, list: banned, terms: [{ match: zebra, replacement: horse }]',
      'kind: pattern, pattern: "(a+)+$"',
      'rules.0.detector.pattern: nested quantifiers',
    ],
    ['id: acme', 'id: [acme', 'policy-bad.yaml: '],
  ])('names the place in a policy that is wrong: %s', async (right, wrong, reason) => {
    const run = await check('', '--policy', file('policy-bad.yaml', yaml.replace(right, wrong)));
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(reason);
    expect(run.err).not.toContain('    at ');
  });
});

describe('imprimatur', () => {
  it('lists its commands, and refuses one that it does not have', async () => {
    expect(await imprimatur(['--help'], '')).toMatchObject({
      code: 0,
      out: expect.stringContaining('check') as string,
    });
    expect(await imprimatur(['constructor'], '')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('unknown command') as string,
    });
  });
});
