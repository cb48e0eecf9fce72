// imprimatur check: holds posts against a policy.
import { parseArgs } from 'node:util';
import { CheckLine } from '../contract/check.ts';
import type { Locale } from '../contract/words.ts';
import { packs as shipped } from '../packs/registry.ts';
import { check as checkPost } from '../utils/checks/check.ts';
import { compile, type CompiledPolicy, PolicyInvalid } from '../utils/checks/compile.ts';
import type { CheckResult, Post } from '../utils/checks/post.ts';
import { CommandFailed, linesOf, parseLine, textOf, writeLine } from './jsonl.ts';
import { readPolicy, withPacks } from './policy.ts';

const help = `imprimatur check [--policy FILE] [--packs all|none|a,b]

Holds posts against a policy. No network, nothing written; the same input gives the same output.

Input: UTF-8 JSON Lines on standard input, one object a line:
  id         string or number, echoed; missing: the 1-based line number
  text       the post; offsets of findings count its UTF-16 code units
  platform   x linkedin facebook instagram threads tiktok youtube reddit bluesky mastodon
  surface    post reply comment dm bio story title
  locale     en pl hu el id: language of the post (else detected) and of the messages (else English)
  identity   official (default), personal, unknown: on the latter two findings only advise
  unit, region, now (ISO 8601 with zone; default 1970)   for rules that hold there or then
  fields     { title, alt: [], cw, poll: [] }
Unknown keys are ignored, a null value is as if absent, blank lines are skipped. Input whose first character that is not
white space is not { is one plain text with id 1.

Output: one JSON object a line on standard output, in input order:
  { id, language, findings: [{ rule, start, end, match, severity, message, why, source?, fix? }], length, parts? }
Findings are ordered by start, end, rule. end is exclusive; a finding about the whole text has start = end = 0; fix replaces
[start, end). severity is info, warn or block. language is und where it cannot be told. length is { used, max, unit } by the
platform's own counting, or null.

Options:
  --policy FILE   YAML or JSON, shaped as contract/policy.schema.json; default: the demo policy
  --packs LIST    which shipped packs run (${shipped.map((pack) => pack.id).join(', ')}): all, none or names with commas;
                  default: those that the policy names
  --help          this text

Exit code: 0, or 1 when any finding is block. 2 with a reason on standard error: for an unknown option or an unreadable file before
any output, for an input line that is not such an object as "line N: reason".
`;

/** Runs `imprimatur check`; resolves to the exit code. @throws CommandFailed for wrong options, policies and lines. */
export async function check(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const policy = withPacks(readPolicy(options.policy), options.packs, shipped);
  const policies = new Map<Locale, CompiledPolicy>();
  const inLocale = (locale: Locale): CompiledPolicy => {
    const known = policies.get(locale) ?? compile(policy, shipped, locale);
    policies.set(locale, known);
    return known;
  };
  try {
    inLocale('en');
  } catch (error) {
    if (error instanceof PolicyInvalid) throw new CommandFailed(`${options.policy ?? 'policy'}: ${error.message}`);
    throw error;
  }

  let blocked = false;
  const answer = async (line: CheckLine, fallbackId: number): Promise<boolean> => {
    const result = checkPost(inLocale(line.locale ?? 'en'), postOf(line));
    blocked ||= result.findings.some((finding) => finding.severity === 'block');
    return writeLine(process.stdout, outputOf(line.id ?? fallbackId, result));
  };

  const input = await peek(textOf(process.stdin));
  if (input.plain) {
    let text = '';
    for await (const chunk of input.chunks) text += chunk;
    await answer({ text: text.replace(/\r?\n$/, '') }, 1);
  } else {
    for await (const line of linesOf(input.chunks)) {
      if (!(await answer(parseLine(CheckLine, line), line.number))) break;
    }
  }
  return blocked ? 1 : 0;
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { policy: { type: 'string' }, packs: { type: 'string' }, help: { type: 'boolean' } },
    });
    return values;
  } catch (error) {
    throw new CommandFailed(error instanceof Error ? error.message : String(error));
  }
}

function postOf(line: CheckLine): Post {
  return {
    text: line.text,
    platform: line.platform ?? undefined,
    surface: line.surface ?? undefined,
    identity: line.identity ?? 'official',
    language: line.locale ?? undefined,
    unit: line.unit ?? undefined,
    region: line.region ?? undefined,
    // No clock: the same input gives the same output on any day.
    now: line.now === null || line.now === undefined ? 0 : Date.parse(line.now),
    fields: line.fields ?? undefined,
  };
}

function outputOf(id: string | number, { language, findings, length, parts }: CheckResult) {
  return {
    id,
    language,
    findings: findings.map(({ discreet: _discreet, mask: _mask, always: _always, ...finding }) => finding),
    length,
    ...(parts === undefined ? {} : { parts }),
  };
}

/** Looks for the first character that is not white space and hands the whole input on. */
async function peek(chunks: AsyncGenerator<string>): Promise<{ plain: boolean; chunks: AsyncGenerator<string> }> {
  let head = '';
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) break;
    head += next.value;
    if (head.trim() !== '') break;
  }
  async function* whole(): AsyncGenerator<string> {
    yield head;
    yield* chunks;
  }
  const first = head.trimStart()[0];
  return { plain: first !== undefined && first !== '{', chunks: whole() };
}
