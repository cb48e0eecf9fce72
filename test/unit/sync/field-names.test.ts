import { expect, it } from 'vitest';
import { fieldNames } from '../../../utils/sync/field-names.ts';

it.each([
  [{ code: 'A', label: 'B' }, ['code', 'label']],
  [{ evidence: { url: 'u', handle: undefined }, note: '' }, ['evidence.url', 'note']],
  [
    {
      events: [
        { id: '1', rules: ['a', 'b'] },
        { id: '2', reason: 'c' },
      ],
    },
    ['events.id', 'events.rules', 'events.reason'],
  ],
  [{}, []],
  ['secret words', []],
])('%j -> %j', (body, names) => {
  expect(fieldNames(body)).toEqual(names);
});

it('never gives a value away', () => {
  expect(fieldNames({ note: 'sentinel', list: ['sentinel'], deep: [{ a: { b: 'sentinel' } }] }).join()).not.toContain(
    'sentinel',
  );
});
