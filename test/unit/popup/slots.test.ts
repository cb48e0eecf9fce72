import { describe, expect, it } from 'vitest';
import type { Variable } from '../../../contract/response.ts';
import { filled, missing, pieces } from '../../../components/popup/responses/slots.ts';

const name: Variable = { name: 'name', label: 'First name', required: true };
const day: Variable = { name: 'day', label: 'Day', required: false };

describe('filled', () => {
  it.each([
    ['Hello {{name}}, we write by {{day}}.', { name: 'Anna', day: 'Friday' }, 'Hello Anna, we write by Friday.'],
    ['{{name}}\n\n🙏 {{name}}', { name: 'Anna' }, 'Anna\n\n🙏 Anna'],
    ['Hello {{name}}.', { name: '  Anna ' }, 'Hello Anna.'],
    ['Hello {{name}}.', { name: '{{day}} $&' }, 'Hello {{day}} $&.'],
    ['See {{other}}.', { other: 'x' }, 'See {{other}}.'],
  ])('%j with %j', (text, values, result) => {
    expect(filled({ text, variables: [name, day] }, values)).toBe(result);
  });

  it.each([
    ['We write by {{day}}.', 'We write by.'],
    ['We write {{day}} again.', 'We write again.'],
    ['We write {{day}}, then ring.', 'We write, then ring.'],
    ['{{day}} we write.', 'we write.'],
    ['We write\n{{day}} soon', 'We write\nsoon'],
    ['We write {{day}}', 'We write'],
    ['({{day}})', '()'],
  ])('an optional one left empty leaves no stray space: %j', (text, result) => {
    expect(filled({ text, variables: [day] }, {})).toBe(result);
  });
});

it('finds what is required and empty, in the order of the form', () => {
  expect(missing({ variables: [day, name] }, { name: '  ' })).toEqual([name]);
  expect(missing({ variables: [day, name] }, { name: 'Anna' })).toEqual([]);
});

it('cuts the text at its variables and loses nothing of it', () => {
  const text = 'A {{name}} b {{unknown}} c {{day}}';
  const cut = pieces({ text, variables: [name, day] }, { name: 'Anna' });
  expect(cut).toEqual([
    { kind: 'text', text: 'A ' },
    { kind: 'slot', variable: name, value: 'Anna' },
    { kind: 'text', text: ' b {{unknown}} c ' },
    { kind: 'slot', variable: day, value: '' },
  ]);
});
