// Sentences with a part that is drawn otherwise: `{used} of {max}` with a bold number.
import { Fragment, type ReactNode } from 'react';

/** Puts `nodes` where the sentence still has `{name}`. */
export function rich(sentence: string, nodes: Readonly<Record<string, ReactNode>>): ReactNode {
  return sentence.split(/(\{\w+\})/).map((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    return <Fragment key={index}>{name !== undefined && name in nodes ? nodes[name] : part}</Fragment>;
  });
}
