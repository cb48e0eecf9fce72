// The compose form: a React-controlled, growing textarea; Ctrl+Enter publishes without a submit event.
import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import Textarea from 'react-textarea-autosize';
import { Avatar } from '../shell/Avatar.tsx';
import type { PublishGesture } from '../shell/options.ts';
import { PublishButton } from '../shell/PublishButton.tsx';
import { onRerender, publish, registerEditor } from '../shell/replica.ts';
import { countCharacters } from './count.ts';

const MAX_CHARACTERS = 500;

interface Props {
  readonly account: { readonly handle: string; readonly name: string } | null;
  readonly gesture: PublishGesture;
}

export function ComposeForm({ account, gesture }: Props) {
  const [text, setText] = useState('');
  const [warning, setWarning] = useState('');
  const [hasWarning, setHasWarning] = useState(false);
  const [generation, setGeneration] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  useLayoutEffect(() => {
    latest.current = text;
  });
  useEffect(() => onRerender(() => setGeneration((value) => value + 1)), []);
  useEffect(() => {
    return registerEditor({
      element: () => area.current,
      model: () => latest.current,
      caret: () =>
        area.current === null ? null : { start: area.current.selectionStart, end: area.current.selectionEnd },
      canUndo: () => document.queryCommandEnabled('undo'),
    });
  }, []);

  const used = countCharacters((hasWarning ? warning : '') + text);
  const canSubmit = text.trim() !== '' && used <= MAX_CHARACTERS;

  const send = (event: Event) => {
    // As the site does: an extension may have changed the field behind React's back.
    const now = area.current?.value ?? text;
    if (now !== text) setText(now);
    if (now.trim() === '' || used > MAX_CHARACTERS) return;
    publish(hasWarning && warning !== '' ? [warning, now] : [now], event);
    setText('');
    setWarning('');
    setHasWarning(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (gesture === 'submit') send(event.nativeEvent);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event.nativeEvent);
  };

  return (
    <form className="compose-form" key={generation} onSubmit={submit}>
      {account !== null && (
        <div className="navigation-bar row">
          <Avatar name={account.name} />
          <span className="display-name">
            <strong className="display-name__html">{account.name}</strong>
            <span className="display-name__account quiet">@{account.handle.split('@')[0]}</span>
          </span>
        </div>
      )}
      <div className="compose-form__highlightable">
        {hasWarning && (
          <div className="spoiler-input">
            <input
              id="cw-spoiler-input"
              className="spoiler-input__input"
              placeholder="Content warning (optional)"
              aria-label="Content warning"
              value={warning}
              onChange={(event) => setWarning(event.target.value)}
              onKeyDown={keyDown}
            />
          </div>
        )}
        <div className="autosuggest-textarea">
          <Textarea
            ref={area}
            className="autosuggest-textarea__textarea editor"
            placeholder="What is on your mind?"
            aria-label="What is on your mind?"
            aria-autocomplete="list"
            dir="auto"
            minRows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={keyDown}
          />
        </div>
        <div className="compose-form__footer row">
          <button
            type="button"
            className="icon-button"
            aria-pressed={hasWarning}
            title="Add content warning"
            onClick={() => setHasWarning((value) => !value)}
          >
            CW
          </button>
          <span className="character-counter end quiet">{MAX_CHARACTERS - used}</span>
          <div className="compose-form__submit">
            <PublishButton gesture={gesture} enabled={canSubmit} className="button" onPublish={send}>
              Post
            </PublishButton>
          </div>
        </div>
      </div>
    </form>
  );
}
