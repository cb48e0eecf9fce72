import { describe, expect, it } from 'vitest';
import { gateTitle } from '../../../components/panel/gate/title.ts';
import { panelWords } from '../../../components/panel/words.ts';
import { findings } from '../../pages/panel/views.ts';

const block = { one: 'block_title', more: 'block_title_more' } as const;

describe('the title of a question', () => {
  it.each([
    ['en', '“Guaranteed return” has to change first'],
    ['pl', 'Najpierw trzeba zmienić „gwarantowany zysk”'],
    ['hu', 'Előbb módosítandó: „garantált hozam”'],
    ['el', 'Πρέπει πρώτα να αλλάξει το «εγγυημένη απόδοση»'],
    ['id', '“Dijamin untung” harus diubah dulu'],
  ] as const)('quotes the words, %s', (locale, title) => {
    expect(gateTitle(panelWords(locale), findings(locale).slice(0, 1), block, '')).toBe(title);
  });

  it('counts the others', () => {
    expect(gateTitle(panelWords('en'), findings('en').slice(0, 3), block, '')).toBe(
      '“Guaranteed return” and 2 more have to change first',
    );
  });

  it('cuts a long quotation, on one line, between letters', () => {
    const [first] = findings('en');
    const match = `${'word\n'.repeat(11)}🙂🙂🙂🙂🙂🙂`;
    const title = gateTitle(panelWords('en'), first ? [{ ...first, match }] : [], block, '');
    expect(title).toMatch(/^“Word( word){10} 🙂{1,5}…” has to change first$/u);
  });

  it('has its own words where there is nothing to quote', () => {
    const [first] = findings('en');
    expect(gateTitle(panelWords('en'), first ? [{ ...first, match: '' }] : [], block, 'Longer than X takes')).toBe(
      'Longer than X takes',
    );
  });
});
