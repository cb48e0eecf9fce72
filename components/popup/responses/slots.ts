// A response's text with its variables: where they stand, what is missing, and the text that results.
import type { Response, Variable } from '../../../contract/response.ts';

export type Values = Readonly<Record<string, string>>;

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly variable: Variable; readonly value: string };

const slot = /\{\{([a-z][a-z0-9_]{0,39})\}\}/g;

/** The text in order, cut at its variables. A name that is not declared stays text. */
export function pieces(response: Pick<Response, 'text' | 'variables'>, values: Values): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  const upTo = (end: number) => {
    if (end > at) found.push({ kind: 'text', text: response.text.slice(at, end) });
  };
  for (const match of response.text.matchAll(slot)) {
    const variable = response.variables.find((each) => each.name === match[1]);
    if (variable === undefined) continue;
    upTo(match.index);
    found.push({ kind: 'slot', variable, value: values[variable.name]?.trim() ?? '' });
    at = match.index + match[0].length;
  }
  upTo(response.text.length);
  return found;
}

/** Required variables without a value, in order of the form. */
export function missing(response: Pick<Response, 'variables'>, values: Values): readonly Variable[] {
  return response.variables.filter((variable) => variable.required && (values[variable.name] ?? '').trim() === '');
}

/**
 * The text with every variable replaced. One left empty takes the space before it along, so that no double space and no space
 * before a comma remains.
 */
export function filled(response: Pick<Response, 'text' | 'variables'>, values: Values): string {
  let text = '';
  let afterNothing = false;
  for (const piece of pieces(response, values)) {
    const part = piece.kind === 'text' ? piece.text : piece.value;
    if (part === '') {
      afterNothing = true;
      continue;
    }
    text = afterNothing ? joined(text, part) : text + part;
    afterNothing = false;
  }
  return afterNothing ? text.replace(/ +$/, '') : text;
}

/** What stood on both sides of an empty variable. */
function joined(before: string, after: string): string {
  if (/^[\s,.;:!?)]/.test(after))
    return before.replace(/ $/, '') + (/(?:^|\n)$/.test(before) ? after.replace(/^ /, '') : after);
  return before + after;
}
