import { describe, expect, it } from 'vitest';
import { headline, inOrder } from '../../../components/panel/headline.ts';
import { findings } from '../../pages/panel/views.ts';

const all = findings('en');
const only = (...keys: string[]) => all.filter((finding) => keys.includes(finding.key));

describe('the heading', () => {
  it.each([
    ['blocked', all, { shape: 'block', key: 'head_blocked', n: 1 }],
    ['warning', only('best', 'plain'), { shape: 'warn', key: 'head_warning', n: 1 }],
    ['advice', only('plain', 'shouting'), { shape: 'advice', key: 'head_advice', n: 2 }],
    ['ok', [], { shape: 'ok', key: 'head_ok', n: 0 }],
    ['degraded', only('promise'), { shape: 'block', key: 'head_blocked', n: 1 }],
    ['held', all, { shape: 'held', key: 'head_held', n: 0 }],
    ['not_attached', [], { shape: 'none', key: 'head_not_attached', n: 0 }],
    ['not_attached', all, { shape: 'block', key: 'head_blocked', n: 1 }],
    ['degraded', [], { shape: 'none', key: 'head_degraded', n: 0 }],
    ['checking', [], { shape: 'checking', key: 'head_checking', n: 0 }],
    ['reload', all, { shape: 'none', key: 'head_reload', n: 0 }],
  ] as const)('%s', (state, shown, expected) => {
    expect(headline(state, shown)).toEqual(expected);
  });

  it('counts what is listed, whatever the state was when it was counted', () => {
    expect(headline('warning', only('plain'))).toEqual({ shape: 'advice', key: 'head_advice', n: 1 });
  });
});

it('puts what must change first and keeps the reading order in each group', () => {
  const mixed = ['shouting', 'best', 'plain', 'promise'].flatMap((key) => only(key));
  expect(inOrder(mixed).map((finding) => finding.key)).toEqual(['promise', 'best', 'shouting', 'plain']);
});
