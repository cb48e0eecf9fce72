/** The first letters of the first two words, in capitals: "Meridian Mutual Polska" is MM, "@bence_kovacs" is BK. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 63).toUpperCase())
    .join('');
}
