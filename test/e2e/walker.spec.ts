// The one walk that gives text and offsets, on the shapes that editors and browsers leave in a contenteditable.
import type { EditorKind } from '../../utils/platforms/drivers/driver.ts';
import { expect, test } from './fixtures.ts';
import { isolatedWorld } from './isolated-world.ts';

test.use({ extension: false });

const draftBlock = (inner: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span>${inner}</span></div></div>`;
const draftText = (text: string) => `<span data-text="true">${text}</span>`;
const image = (alt: string) => `<img alt="${alt}" src="data:,">`;

const shapes: readonly [name: string, kind: EditorKind, html: string, text: string][] = [
  ['nothing', 'contenteditable', '', ''],
  ['one line', 'contenteditable', 'Hello', 'Hello'],
  ['text, then blocks', 'contenteditable', 'One<div>two</div><div>three</div>', 'One\ntwo\nthree'],
  ['an empty block', 'contenteditable', '<p>One</p><p><br></p><p>three</p>', 'One\n\nthree'],
  ['only an empty block', 'quill', '<p><br></p>', ''],
  ['an empty last block', 'quill', '<p>One</p><p><br></p>', 'One\n'],
  ['line breaks in a block', 'contenteditable', 'One<br>two<br><br>four', 'One\ntwo\n\nfour'],
  ['the filler after a last line', 'contenteditable', 'One<br>', 'One'],
  ['a last empty line', 'contenteditable', 'One<br><br>', 'One\n'],
  ['a break before a block', 'contenteditable', 'One<br><div>two</div>', 'One\ntwo'],
  [
    'nested blocks',
    'contenteditable',
    '<div><div>One</div></div><ul><li>two</li><li><p>three</p></li></ul>',
    'One\ntwo\nthree',
  ],
  ['nested inline elements', 'contenteditable', 'A <b>very <i>good</i></b> day', 'A very good day'],
  ['an emoji image', 'contenteditable', `Hi ${image('🙂')} there`, 'Hi 🙂 there'],
  ['a picture is not text', 'contenteditable', `Hi ${image('Our office')}there`, 'Hi there'],
  ['markup on lines of its own', 'contenteditable', '\n  <p>One</p>\n  <p>two</p>\n', 'One\ntwo'],
  ['a byte order mark that holds the caret', 'quill', '<p>One<span class="ql-cursor">\ufeff</span></p>', 'One'],
  ['a byte order mark inside a word', 'quill', '<p>O\ufeffne</p>', 'One'],
  ['a zero-width space on its own', 'contenteditable', '<p>One</p><p>\u200b</p>', 'One\n'],
  [
    'Draft.js blocks',
    'draft',
    draftBlock(draftText('One')) + draftBlock('<br data-text="true">') + draftBlock(draftText('three')),
    'One\n\nthree',
  ],
  [
    'Draft.js soft line feed at the end',
    'draft',
    draftBlock(draftText('One\n\n')) + draftBlock(draftText('two')),
    'One\n\ntwo',
  ],
  [
    'Draft.js entity spans',
    'draft',
    draftBlock(`${draftText('By ')}<div style="display:inline">${draftText('@you')}</div>`),
    'By @you',
  ],
];

test('text and offsets agree on every shape', async ({ page }) => {
  for (const [name, kind, html, text] of shapes)
    await test.step(name, async () => {
      const space = kind === 'contenteditable' ? 'normal' : 'pre-wrap';
      await page.setContent(`<div id="editor" contenteditable="true" style="white-space: ${space}">${html}</div>`);
      const world = await isolatedWorld(page);
      expect(await world.readIn('#editor', kind)).toBe(text);
      expect(await world.lost('#editor', kind)).toEqual([]);
    });
});
