// The JSON Schema of a policy document, made from the contract. Run this file to write it anew: `npx node cli/policy-schema.ts`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Policy } from '../contract/policy.ts';

export const policySchemaFile = fileURLToPath(new URL('../contract/policy.schema.json', import.meta.url));

/** Draft 2020-12, as text with a line end, the same on every run. */
export function policySchemaText(): string {
  const schema = z.toJSONSchema(Policy, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ title: 'Imprimatur policy', ...schema }, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(policySchemaFile, policySchemaText());
