// The site's publish control: it acts on the event that the page's options name, as the sites differ in this.
// oxlint-disable jsx-a11y/prefer-tag-over-role -- the roles are the imitated site's
import type { ReactNode, SyntheticEvent } from 'react';
import type { PublishGesture } from './options.ts';

interface Props {
  readonly gesture: PublishGesture;
  readonly enabled: boolean;
  readonly className: string;
  readonly testId?: string;
  readonly onPublish: (event: Event) => void;
  readonly children: ReactNode;
}

export function PublishButton({ gesture, enabled, className, testId, onPublish, children }: Props) {
  const act = (event: SyntheticEvent) => {
    if (enabled) onPublish(event.nativeEvent);
  };
  if (gesture === 'keyup')
    return (
      <div
        role="button"
        tabIndex={0}
        className={className}
        data-testid={testId}
        aria-disabled={!enabled}
        onClick={act}
        onKeyUp={(event) => {
          if (event.key === 'Enter' || event.key === ' ') act(event);
        }}
      >
        {children}
      </div>
    );
  return (
    <button
      type={gesture === 'submit' ? 'submit' : 'button'}
      className={className}
      data-testid={testId}
      disabled={!enabled}
      aria-disabled={!enabled}
      {...(gesture === 'click' ? { onClick: act } : {})}
      {...(gesture === 'pointerdown' ? { onPointerDown: act } : {})}
      {...(gesture === 'mousedown' ? { onMouseDown: act } : {})}
      {...(gesture === 'mouseup' ? { onMouseUp: act } : {})}
    >
      {children}
    </button>
  );
}

/** The composer's box: a form where the publish control submits one. */
export function ComposerBox(props: {
  gesture: PublishGesture;
  className: string;
  onPublish: (event: Event) => void;
  children: ReactNode;
}) {
  if (props.gesture !== 'submit') return <div className={props.className}>{props.children}</div>;
  return (
    <form
      className={props.className}
      onSubmit={(event) => {
        event.preventDefault();
        props.onPublish(event.nativeEvent);
      }}
    >
      {props.children}
    </form>
  );
}
