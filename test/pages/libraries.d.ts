// What the replica pages use of editor libraries that ship no types. Shapes after the libraries' own source.
declare module 'draft-js' {
  import type { Component, ComponentType, ReactNode, KeyboardEvent } from 'react';

  export interface ContentBlock {
    getKey(): string;
    getLength(): number;
    getText(): string;
  }
  export interface ContentState {
    getPlainText(delimiter?: string): string;
    getBlocksAsArray(): ContentBlock[];
    hasText(): boolean;
  }
  export interface SelectionState {
    getStartKey(): string;
    getStartOffset(): number;
    getEndKey(): string;
    getEndOffset(): number;
  }
  interface Stack {
    readonly size: number;
  }
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
    getUndoStack(): Stack;
  }
  export class CompositeDecorator {
    getDecorations(block: ContentBlock, content: ContentState): unknown;
    constructor(
      decorators: readonly {
        strategy(block: ContentBlock, found: (start: number, end: number) => void): void;
        component: ComponentType<{ children?: ReactNode }>;
      }[],
    );
  }
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
  export class Editor extends Component<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    keyBindingFn?(event: KeyboardEvent): string | null;
    handleKeyCommand?(command: string): 'handled' | 'not-handled';
    placeholder?: string;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    webDriverTestID?: string;
    spellCheck?: boolean;
    stripPastedStyles?: boolean;
    role?: string;
  }> {
    focus(): void;
  }
}

declare module 'quill' {
  interface Selection {
    normalizeNative(range: Range): object | null;
    normalizedToRange(range: object): { index: number; length: number };
  }
  export default class Quill {
    constructor(container: HTMLElement, options: { placeholder?: string; formats?: string[]; modules?: object });
    readonly root: HTMLElement;
    readonly selection: Selection;
    readonly history: { readonly stack: { readonly undo: readonly unknown[] } };
    getText(): string;
    setText(text: string): void;
    focus(): void;
    on(event: 'text-change', listener: () => void): void;
  }
}

declare module 'twitter-text' {
  const twitterText: { parseTweet(text: string): { weightedLength: number; valid: boolean } };
  export default twitterText;
}

declare module '*.css';
