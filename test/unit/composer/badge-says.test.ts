import { describe, expect, it } from 'vitest';
import type { Hold } from '../../../contract/hold.ts';
import type { Locale, Severity } from '../../../contract/words.ts';
import { badgeFace } from '../../../utils/composer/badge-says.ts';
import type { BadgeState, ViewFinding } from '../../../utils/composer/view.ts';

const hold = { title: 'Floods on the Danube' } as Hold;

function face(state: BadgeState, severities: Severity[] = [], locale: Locale = 'en') {
  const findings = severities.map((severity, index) => ({ key: String(index), severity }) as ViewFinding);
  return badgeFace({ state, findings, dismissed: [], holds: state === 'held' ? [hold] : [], locale });
}

describe('the badge', () => {
  it.each<[BadgeState, Severity[], string, number | null, string]>([
    ['ok', [], 's-ok', null, 'Ready to post. Nothing found'],
    ['advice', ['info', 'info'], 's-advice', 2, '2 suggestions'],
    ['advice', ['info'], 's-advice', 1, '1 suggestion'],
    ['warning', ['warn'], 's-warn', 1, '1 to confirm'],
    ['blocked', ['block', 'warn', 'info', 'info'], 's-block', 4, '4 findings, 1 to fix'],
    ['held', ['block'], 's-held', null, 'Publishing is paused: Floods on the Danube'],
    ['not_attached', ['block'], 's-none', 1, 'Posting is not checked here: the Post button was not found'],
    ['checking', [], 's-checking', null, 'Checking'],
  ])('%s with %j', (state, severities, shape, count, short) => {
    expect(face(state, severities)).toMatchObject({ shape, count, short });
  });

  it('names each kind for a listener, and what a press does', () => {
    expect(face('blocked', ['block', 'warn', 'info', 'info']).name).toBe(
      '1 to fix, 1 to confirm, 2 suggestions. Open the panel',
    );
  });

  it('offers no panel where the extension behind it is gone', () => {
    expect(face('reload').name).toBe('Imprimatur was updated. Reload this page to have posts checked');
  });

  it.each<[Locale, string]>([
    ['pl', '5 uwag, 2 do poprawy'],
    ['hu', '5 találat, 2 javítandó'],
    ['el', '5 ευρήματα, 2 για διόρθωση'],
    ['id', '5 temuan, 2 harus diperbaiki'],
  ])('speaks %s', (locale, short) => {
    expect(face('blocked', ['block', 'block', 'warn', 'info', 'info'], locale).short).toBe(short);
  });
});
