// The page can call our buttons through the DOM: only what a person did counts.
import type { SyntheticEvent } from 'react';

/** Wraps a handler so that it runs for a person's own event only. */
export function trusted<E extends SyntheticEvent>(act: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.nativeEvent.isTrusted) act(event);
  };
}
