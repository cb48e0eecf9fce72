import { expect, it } from 'vitest';
import { Locale } from '../../../contract/words.ts';
import { protocol } from '../../../utils/messages.ts';
import { states, type StateName } from '../../pages/popup/answers.ts';

const names = Object.keys(states).filter((name): name is StateName => name in states);

it.each(names)('the recorded state %s is one that the protocol allows', (name) => {
  for (const locale of Locale.options)
    for (const [kind, answer] of Object.entries(states[name](Date.now(), locale))) {
      const { response } = protocol[kind as keyof typeof protocol];
      expect(response.safeParse(answer).error, kind).toBeUndefined();
    }
});
