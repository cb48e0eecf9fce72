// What is written into every editor, in both browsers: an insertion, a fix, a response, a deletion.

const response = 'Good morning Ana,\nI am sorry about the wait.\n\nYour payout is on its way 🙂';

export interface Case {
  readonly name: string;
  readonly typed: string;
  /** `typed` with `[` and `]` around what is replaced. */
  readonly marked: string;
  readonly text: string;
}

export const cases: readonly Case[] = [
  { name: 'at the caret', typed: 'Saver Plus opens today.', marked: 'Saver Plus[] opens today.', text: ' account' },
  {
    name: 'a word of the sentence',
    typed: 'A guaranteed return of 6% in your first year.',
    marked: 'A [guaranteed return] of 6% in your first year.',
    text: 'fixed rate',
  },
  { name: 'everything', typed: 'All of this.\nAnd that.', marked: '[All of this.\nAnd that.]', text: 'Something else' },
  { name: 'into the empty editor', typed: '', marked: '[]', text: 'Our offices are open until six today.' },
  { name: 'a response into the empty editor', typed: '', marked: '[]', text: response },
  { name: 'a response at the caret', typed: 'Hello. ', marked: 'Hello. []', text: response },
  { name: 'a response over everything', typed: 'One\n\nthree', marked: '[One\n\nthree]', text: response },
  {
    name: 'a word in the last of four lines',
    typed: 'One\n\n🙂 three\nfour words here',
    marked: 'One\n\n🙂 three\nfour [words] here',
    text: 'things',
  },
  { name: 'across an empty line', typed: 'One\n\nthree', marked: 'On[e\n\nth]ree', text: 'ce' },
  { name: 'by nothing', typed: 'A very good day', marked: 'A [very ]good day', text: '' },
];

/** Where a case writes, what the text is afterwards, and where the caret is then. */
export function outcomeOf({ typed, marked, text }: Case): { start: number; end: number; text: string; caret: number } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { start, end, text: typed.slice(0, start) + text + typed.slice(end), caret: start + text.length };
}
