// Text of a contenteditable with the way back to its nodes. One walk makes both, so that they cannot disagree.
import type { TextMap } from './driver.ts';

export interface Point {
  readonly node: Node;
  readonly offset: number;
}

export interface Walk extends TextMap {
  /** Where `offset` of the text is in the tree. `start` leans to what follows, `end` and `caret` to what stands before. */
  point(offset: number, side: 'start' | 'end' | 'caret'): Point;
  /** The offset in the text of a boundary point inside the walked element. */
  offsetOf(node: Node, offset: number): number;
}

/** A piece of the text that is one text node's (part), one line break's, or one image's; length 0: where an empty line is. */
interface Run {
  readonly start: number;
  end: number;
  readonly leaf: ChildNode;
  /** First character of the run in a text node's data. */
  readonly from: number;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** Byte order marks hold the caret in Slate and Quill; nobody types them. */
const FILLER = '\ufeff';
const onlyZeroWidth = /^[\u200b\ufeff]+$/;

export const isBlockByTag = (element: Element): boolean => blocks.has(element.tagName);

/** @param isBlock whether an element starts a line of its own; by tag, not by style, so that no layout is forced. */
export function walk(root: HTMLElement, isBlock: (element: Element) => boolean = isBlockByTag): Walk {
  const runs: Run[] = [];
  let text = '';
  let isLineOpen = false;
  let isBreakDue = false;
  /** The last `BR`: a line feed when more of the line follows, else the filler that gives an empty line its height. */
  let openBreak: ChildNode | null = null;
  let collapses: boolean | null = null;
  const collapsesSpace = () => (collapses ??= /^(?:normal|nowrap)/.test(getComputedStyle(root).whiteSpace));

  const add = (leaf: ChildNode, words: string, from = 0) => {
    runs.push({ start: text.length, end: text.length + words.length, leaf, from });
    text += words;
  };
  const openLine = () => {
    if (isBreakDue) text += '\n';
    isBreakDue = false;
    isLineOpen = true;
    if (openBreak !== null) add(openBreak, '\n');
    openBreak = null;
  };
  const endLine = () => {
    if (openBreak !== null) add(openBreak, '');
    else dropFinalFeed();
    openBreak = null;
    if (isLineOpen) isBreakDue = true;
    isLineOpen = false;
  };
  /** Where white space is kept, a line feed at the very end of a block shows nothing: editors add one so that the caret can stand there. */
  const dropFinalFeed = () => {
    const last = runs.at(-1);
    if (!isLineOpen || last === undefined || last.leaf.nodeType !== Node.TEXT_NODE || last.end === last.start) return;
    if (!text.endsWith('\n') || collapsesSpace()) return;
    last.end -= 1;
    text = text.slice(0, -1);
  };
  const addText = (node: Text) => {
    const { data } = node;
    if (data === '') return;
    const hasFeed = data.includes('\n');
    if (hasFeed && data.trim() === '' && collapsesSpace()) return;
    openLine();
    if (onlyZeroWidth.test(data)) return add(node, '', data.length);
    const words = hasFeed && collapsesSpace() ? data.replaceAll('\n', ' ') : data;
    let from = 0;
    for (const piece of words.split(FILLER)) {
      if (piece !== '') add(node, piece, from);
      from += piece.length + FILLER.length;
    }
  };
  const visit = (parent: Node) => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) addText(child);
      else if (child instanceof HTMLBRElement) {
        openLine();
        openBreak = child;
      } else if (child instanceof HTMLImageElement) {
        if (!pictograph.test(child.alt)) continue;
        openLine();
        add(child, child.alt);
      } else if (child instanceof Element && child.tagName !== 'STYLE' && child.tagName !== 'SCRIPT') {
        const isOwnLine = isBlock(child);
        if (isOwnLine) endLine();
        visit(child);
        if (isOwnLine) endLine();
      }
    }
  };
  visit(root);
  endLine();

  return {
    text,
    ranges: (start, end) => rangesOf(runs, start, end),
    point: (offset, side) => pointOf(runs, offset, side) ?? { node: root, offset: 0 },
    offsetOf: (node, offset) => offsetIn(runs, text.length, node, offset),
  };
}

function indexOf(leaf: ChildNode): number {
  return Array.prototype.indexOf.call(leaf.parentNode?.childNodes, leaf);
}

function isText(run: Run): boolean {
  return run.leaf.nodeType === Node.TEXT_NODE;
}

/** The boundary point at `offset` of the text, which `run` contains or touches. */
function inside(run: Run, offset: number): Point {
  if (isText(run)) return { node: run.leaf, offset: run.from + offset - run.start };
  const parent = run.leaf.parentNode ?? run.leaf;
  return { node: parent, offset: indexOf(run.leaf) + (offset > run.start ? 1 : 0) };
}

function rangesOf(runs: readonly Run[], start: number, end: number): StaticRange[] {
  return runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => {
      const from = inside(run, Math.max(start, run.start));
      const to = inside(run, Math.min(end, run.end));
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      });
    });
}

function pointOf(runs: readonly Run[], offset: number, side: 'start' | 'end' | 'caret'): Point | null {
  const touching = runs.filter((run) => run.start <= offset && offset <= run.end);
  const run =
    (side === 'start' ? touching.find((run) => isText(run) && offset < run.end) : undefined) ??
    (side === 'end' ? touching.find((run) => isText(run) && offset > run.start) : undefined) ??
    touching.find(isText) ??
    touching.find((run) => run.start === offset) ??
    touching[0];
  return run === undefined ? null : inside(run, offset);
}

function offsetIn(runs: readonly Run[], length: number, node: Node, offset: number): number {
  const own = runs.find((run) => run.leaf === node && offset >= run.from && offset <= run.from + run.end - run.start);
  if (own !== undefined && isText(own)) return own.start + offset - own.from;
  const child = node.nodeType === Node.TEXT_NODE ? node : node.childNodes[offset];
  if (child !== undefined) {
    const next = runs.find(
      ({ leaf }) =>
        child.contains(leaf) || (child.compareDocumentPosition(leaf) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    return next?.start ?? length;
  }
  return runs.findLast(({ leaf }) => node.contains(leaf))?.end ?? length;
}
