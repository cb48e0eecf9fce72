// The share dialog: Quill 1 in the open shadow root of #interop-outlet, the author's button, the publish control in the footer.
// oxlint-disable jsx-a11y/prefer-tag-over-role -- the roles are the imitated site's
import Quill from 'quill';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Avatar } from '../shell/Avatar.tsx';
import type { PublishGesture } from '../shell/options.ts';
import { ComposerBox, PublishButton } from '../shell/PublishButton.tsx';
import { onRerender, publish, registerEditor } from '../shell/replica.ts';

const MAX_CHARACTERS = 3000;

interface Props {
  readonly author: string | null;
  readonly gesture: PublishGesture;
  readonly onClose: () => void;
}

export function ShareBox({ author, gesture, onClose }: Props) {
  const [text, setText] = useState('');
  const [generation, setGeneration] = useState(0);
  useEffect(() => onRerender(() => setGeneration((value) => value + 1)), []);
  const enabled = text.trim() !== '' && text.length <= MAX_CHARACTERS;
  const send = (event: Event) => {
    if (!enabled) return;
    publish([text], event);
    onClose();
  };
  return (
    <div className="artdeco-modal-overlay">
      <div
        className="artdeco-modal share-box-v2__modal card"
        role="dialog"
        aria-modal="true"
        aria-labelledby="share-to-linkedin-modal__header"
      >
        <ComposerBox gesture={gesture} className="share-box" onPublish={send}>
          <div className="share-head row">
            <h2 id="share-to-linkedin-modal__header" hidden>
              Create post
            </h2>
            {author !== null && (
              <button type="button" className="share-unified-settings-entry-button row">
                <Avatar name={author} />
                <span>
                  <strong>{author}</strong>
                  <span className="quiet">Post to Anyone</span>
                </span>
              </button>
            )}
            <button
              type="button"
              className="artdeco-modal__dismiss icon-button end"
              aria-label="Dismiss"
              onClick={onClose}
            >
              ✕
            </button>
          </div>
          <QuillField key={generation} initial={text} onChange={setText} />
          <div className="share-foot row">
            <span className="quiet">
              {text.length > MAX_CHARACTERS - 300 ? `${text.length} of ${MAX_CHARACTERS}` : ''}
            </span>
            <span className="end" />
            <PublishButton
              gesture={gesture}
              enabled={enabled}
              className="share-actions__primary-action artdeco-button button"
              onPublish={send}
            >
              <span className="artdeco-button__text">Post</span>
            </PublishButton>
          </div>
        </ComposerBox>
      </div>
    </div>
  );
}

function QuillField({ initial, onChange }: { initial: string; onChange: (text: string) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const start = useRef(initial);
  const report = useRef(onChange);
  useLayoutEffect(() => {
    report.current = onChange;
  });

  useEffect(() => {
    if (box.current === null) return undefined;
    const container = document.createElement('div');
    box.current.append(container);
    const quill = new Quill(container, { placeholder: 'What do you want to talk about?', formats: ['mention'] });
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-multiline', 'true');
    quill.root.setAttribute('aria-label', 'Text editor for creating content');
    if (start.current !== '') quill.setText(start.current);
    // Quill's text always ends with a line feed that the person did not type.
    const model = () => quill.getText().replace(/\n$/, '');
    quill.on('text-change', () => report.current(model()));
    quill.root.focus();
    const forget = registerEditor({
      element: () => quill.root,
      model,
      caret: () => caretOf(quill),
      canUndo: () => quill.history.stack.undo.length > 0,
    });
    return () => {
      forget();
      container.remove();
    };
  }, []);

  return <div className="editor share-editor" ref={box} />;
}

/** Quill reads the document's selection, which does not see into a shadow root; its own conversion of a native range does. */
function caretOf(quill: Quill): { start: number; end: number } | null {
  const root = quill.root.getRootNode();
  const selection = 'getSelection' in root ? (root as Document).getSelection() : document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const normalized = quill.selection.normalizeNative(selection.getRangeAt(0));
  if (normalized === null) return null;
  const { index, length } = quill.selection.normalizedToRange(normalized);
  return { start: index, end: index + length };
}
