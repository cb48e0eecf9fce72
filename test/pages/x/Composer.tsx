// A post or a thread: one editor a part; the toolbar with the publish control is a sibling of the editors, not an ancestor.
// oxlint-disable jsx-a11y/prefer-tag-over-role -- the roles are the imitated site's
import { EditorState } from 'draft-js';
import { useEffect, useState } from 'react';
import twitterText from 'twitter-text';
import { Avatar } from '../shell/Avatar.tsx';
import type { PublishGesture } from '../shell/options.ts';
import { ComposerBox, PublishButton } from '../shell/PublishButton.tsx';
import { onRerender, publish } from '../shell/replica.ts';
import { DraftField, decorator } from './DraftField.tsx';

const MAX_WEIGHTED = 280;

interface Props {
  readonly author: string;
  readonly gesture: PublishGesture;
  readonly buttonId: 'tweetButton' | 'tweetButtonInline';
  readonly autoFocus: boolean;
  readonly onPublished?: () => void;
}

export function Composer({ author, gesture, buttonId, autoFocus, onPublished }: Props) {
  const [parts, setParts] = useState(() => [EditorState.createEmpty(decorator)]);
  const [generation, setGeneration] = useState(0);
  useEffect(() => onRerender(() => setGeneration((value) => value + 1)), []);

  const texts = parts.map((part) => part.getCurrentContent().getPlainText('\n'));
  const used = Math.max(...texts.map((text) => twitterText.parseTweet(text).weightedLength));
  const enabled = texts.every((text) => text.trim() !== '') && used <= MAX_WEIGHTED;

  const change = (index: number, state: EditorState) =>
    setParts((current) => current.map((part, at) => (at === index ? state : part)));

  const send = (event: Event) => {
    if (!enabled) return;
    publish(texts, event);
    setParts([EditorState.createEmpty(decorator)]);
    onPublished?.();
  };

  return (
    <ComposerBox key={generation} gesture={gesture} className="x-composer" onPublish={send}>
      {parts.map((part, index) => (
        // A part has no other identity than its place.
        <div className="x-part" key={index}>
          <Avatar name={author} />
          <DraftField
            index={index}
            state={part}
            focused={autoFocus && index === parts.length - 1}
            onChange={(state) => change(index, state)}
            onPublishKey={send}
          />
        </div>
      ))}
      <div className="x-toolbar row" data-testid="toolBar">
        <span className="icon-button" aria-hidden="true">
          GIF
        </span>
        <span
          className="end quiet"
          role="progressbar"
          aria-valuemin={0}
          aria-valuemax={MAX_WEIGHTED}
          aria-valuenow={used}
        >
          {used > 0 ? `${MAX_WEIGHTED - used}` : ''}
        </span>
        <button
          type="button"
          className="icon-button"
          data-testid="addButton"
          aria-label="Add post"
          disabled={texts[0]?.trim() === ''}
          onClick={() => setParts((current) => [...current, EditorState.createEmpty(decorator)])}
        >
          +
        </button>
        <PublishButton gesture={gesture} enabled={enabled} className="button" testId={buttonId} onPublish={send}>
          <span>{parts.length > 1 ? 'Post all' : 'Post'}</span>
        </PublishButton>
      </div>
    </ComposerBox>
  );
}
