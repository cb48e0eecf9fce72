// Reads a policy document from a file.
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { Pack } from '../contract/pack.ts';
import { Policy } from '../contract/policy.ts';
import { demoPolicy } from '../packs/demo-policy.ts';
import { CommandFailed, issueText } from './jsonl.ts';

/** A policy from a YAML or JSON file; the demo policy without a file. @throws CommandFailed with file and path inside. */
export function readPolicy(file: string | undefined): Policy {
  if (file === undefined) return demoPolicy;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandFailed(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  // JSON is YAML, so one reader does both. Aliases are bounded against documents that unfold without end.
  const document = parseDocument(text, { prettyErrors: true });
  const broken = document.errors[0];
  if (broken !== undefined) throw new CommandFailed(`${file}: ${broken.message.split('\n')[0] ?? 'not YAML'}`);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new CommandFailed(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = Policy.safeParse(value);
  if (!parsed.success) throw new CommandFailed(`${file}: ${issueText(parsed.error)}`);
  return parsed.data;
}

/** Restricts which shipped packs run. @throws CommandFailed for a pack that does not exist. */
export function withPacks(policy: Policy, wanted: string | undefined, shipped: readonly Pack[]): Policy {
  if (wanted === undefined) return policy;
  const all = shipped.map((pack) => pack.id);
  if (wanted === 'all') return { ...policy, packs: all };
  if (wanted === 'none') return { ...policy, packs: [] };
  const names = wanted.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    throw new CommandFailed(`--packs: there is no pack "${unknown}"; there are ${all.join(', ')}, all and none`);
  }
  return { ...policy, packs: [...new Set(names)] };
}
