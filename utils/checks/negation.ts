// A claim that is denied weighs less: "this is not a guaranteed return". Domain reference §4.9.

/** How many words before the claim a negation may stand. */
const reach = 3;
/** UTF-16 units that hold so many words. */
const lookBack = 60;

const negators = new Set(
  'not no never nor cannot nie bez nigdy nem sem soha δεν όχι χωρίς ούτε ποτέ μην tidak bukan tanpa tak jangan'.split(
    ' ',
  ),
);
/** "Not only" denies nothing. */
const only = new Set('only just merely tylko csak csupán μόνο hanya sekadar cuma'.split(' '));
/** What joins a second thought: a negation before it does not reach behind it. */
const joins = new Set(
  'and but or yet i oraz ale lecz lub és de vagy hanem και αλλά ή μα dan tapi tetapi atau melainkan'.split(' '),
);

const clauseEnd = /[.,;:!?…()[\]"“”„«»·\r\n\u2028\u2029]|\s[-–—]\s/g;

/** Whether the phrase that begins at `start` is preceded by a negation in its own clause. */
export function isDenied(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - lookBack), start).toLowerCase();
  const clause = before.slice([...before.matchAll(clauseEnd)].at(-1)?.index ?? 0);
  const words = (clause.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).slice(-reach);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (joins.has(word)) return false;
    if (negators.has(word) || /n['’]t$/.test(word)) return !only.has(words[at + 1] ?? '');
  }
  return false;
}
