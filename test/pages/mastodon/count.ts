// Characters as Mastodon counts them: graphemes, each link as 23, a remote mention without its host.
const link = /https?:\/\/\S+/g;
const remoteMention = /(@[A-Za-z0-9_]+)@[A-Za-z0-9.-]+\.[a-z]+/g;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function countCharacters(text: string): number {
  const counted = text.replace(link, 'x'.repeat(23)).replace(remoteMention, '$1');
  return [...graphemes.segment(counted)].length;
}
