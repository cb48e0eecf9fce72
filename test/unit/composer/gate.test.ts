import { describe, expect, it } from 'vitest';
import type { Hold } from '../../../contract/hold.ts';
import type { Identity, Severity } from '../../../contract/words.ts';
import { rule, worst } from '../../../utils/composer/gate.ts';

const hold: Hold = {
  id: 'hold-1',
  title: 'Floods on the Danube',
  reason: 'Flood warnings since 06:40.',
  raisedBy: 'Katalin Szabó',
  raisedAt: '2026-11-25T06:52:00+01:00',
  lifted: false,
};

const finding = (severity: Severity, always = false) => ({ severity, always });

describe('what the gate rules', () => {
  it.each<[string, Identity, { severity: Severity; always: boolean }[], Hold[], string]>([
    ['a clean official post', 'official', [], [], 'pass'],
    ['advice on an official post', 'official', [finding('info')], [], 'pass'],
    ['a warning', 'official', [finding('info'), finding('warn')], [], 'warn'],
    ['a block beside a warning', 'official', [finding('warn'), finding('block')], [], 'block'],
    ['a hold, which no fix lifts', 'official', [finding('block')], [hold], 'held'],
    ['a hold on a clean post', 'official', [], [hold], 'held'],
    ['a hold on a personal post', 'personal', [], [hold], 'pass'],
    ['a secret in a personal post', 'personal', [finding('block', true)], [], 'block'],
    [
      'a warning that always holds, on a personal post: no reason is asked',
      'personal',
      [finding('warn', true)],
      [],
      'pass',
    ],
    ['a block that does not bind a personal post', 'personal', [finding('block')], [], 'pass'],
    ['a secret where nobody knows whose post it is', 'unknown', [finding('block', true)], [], 'block'],
    ['a hold where nobody knows whose post it is', 'unknown', [], [hold], 'pass'],
  ])('%s', (_, identity, findings, holds, kind) => {
    expect(rule(identity, findings, holds).kind).toBe(kind);
  });

  it('names only the findings that stand in the way', () => {
    const block = finding('block');
    const ruling = rule('official', [finding('info'), block, finding('warn')], []);
    expect(ruling).toEqual({ kind: 'block', findings: [block] });
  });
});

describe('the worst severity', () => {
  it.each<[Severity[], Severity | undefined]>([
    [[], undefined],
    [['info', 'info'], 'info'],
    [['info', 'block', 'warn'], 'block'],
    [['warn', 'info'], 'warn'],
  ])('of %j is %s', (severities, expected) => {
    expect(worst(severities.map((severity) => ({ severity })))).toBe(expected);
  });
});
