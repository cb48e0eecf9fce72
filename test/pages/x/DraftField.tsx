// One thread part: a Draft.js editor with the decorated hashtags, mentions and links of a real composer.
// oxlint-disable jsx-a11y/prefer-tag-over-role -- the roles are the imitated site's
import { CompositeDecorator, type ContentBlock, Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { registerEditor } from '../shell/replica.ts';

const entity = /(?:#|@)[\p{L}\p{N}_]+|https?:\/\/\S+/gu;

export const decorator = new CompositeDecorator([
  {
    strategy(block: ContentBlock, found: (start: number, end: number) => void) {
      for (const match of block.getText().matchAll(entity)) found(match.index, match.index + match[0].length);
    },
    component: ({ children }: { children?: ReactNode }) => <span className="entity">{children}</span>,
  },
]);

interface Props {
  readonly index: number;
  readonly state: EditorState;
  readonly focused: boolean;
  readonly onChange: (state: EditorState) => void;
  readonly onPublishKey: (event: Event) => void;
}

export function DraftField({ index, state, focused, onChange, onPublishKey }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });

  useEffect(() => {
    const element = box.current?.querySelector<HTMLElement>('[contenteditable]');
    if (element === null || element === undefined) return undefined;
    if (focused) editor.current?.focus();
    return registerEditor({
      element: () => element,
      model: () => latest.current.getCurrentContent().getPlainText('\n'),
      caret: () => caretOf(latest.current),
      canUndo: () => latest.current.getUndoStack().size > 0,
    });
  }, [focused]);

  const bindKey = (event: KeyboardEvent): string | null => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      onPublishKey(event.nativeEvent);
      return 'published';
    }
    return getDefaultKeyBinding(event);
  };

  return (
    <div ref={box} className="editor" data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
      <Editor
        ref={editor}
        editorState={state}
        onChange={onChange}
        keyBindingFn={bindKey}
        handleKeyCommand={(command) => (command === 'published' ? 'handled' : 'not-handled')}
        placeholder={index === 0 ? 'What is happening?' : 'Add another post'}
        ariaLabel="Post text"
        ariaMultiline
        role="textbox"
        spellCheck
        webDriverTestID={`tweetTextarea_${index}`}
      />
    </div>
  );
}

function caretOf(state: EditorState): { start: number; end: number } {
  const selection = state.getSelection();
  const blocks = state.getCurrentContent().getBlocksAsArray();
  const offset = (key: string, within: number): number => {
    let before = 0;
    for (const block of blocks) {
      if (block.getKey() === key) return before + within;
      before += block.getLength() + 1;
    }
    throw new Error(`no block ${key}`);
  };
  return {
    start: offset(selection.getStartKey(), selection.getStartOffset()),
    end: offset(selection.getEndKey(), selection.getEndOffset()),
  };
}
