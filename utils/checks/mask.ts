// A masked match: its kind and its last two characters, so that a finding can be recognised and not read.

/** `case-number …78`. Of a match of four characters or less nothing is shown. */
export function masked(ruleId: string, match: string): string {
  const kind = ruleId.slice(ruleId.lastIndexOf('.') + 1);
  const characters = Array.from(match);
  return characters.length > 4 ? `${kind} …${characters.slice(-2).join('')}` : `${kind} …`;
}
