import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policySchemaFile, policySchemaText } from '../../../cli/policy-schema.ts';

it('is checked in as the contract makes it (else: npx node cli/policy-schema.ts)', () => {
  expect(readFileSync(policySchemaFile, 'utf8')).toBe(policySchemaText());
});
