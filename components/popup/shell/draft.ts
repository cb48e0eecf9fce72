// What a person has begun to write. A popup closes when it loses the focus, so a draft must outlive the page.
import { useState } from 'react';

const PREFIX = 'draft.';

/** A text that is kept on this device under `key` until it is cleared; `null` keeps nothing. */
export function useDraft(key: string | null): [text: string, set: (text: string) => void] {
  const [held, setHeld] = useState({ key, text: read(key) });
  const text = held.key === key ? held.text : read(key);
  if (held.key !== key) setHeld({ key, text });
  return [
    text,
    (next) => {
      setHeld({ key, text: next });
      if (key === null) return;
      if (next === '') localStorage.removeItem(PREFIX + key);
      else localStorage.setItem(PREFIX + key, next);
    },
  ];
}

/** Forgets every draft: on leaving the organisation. */
export function clearDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

function read(key: string | null): string {
  return key === null ? '' : (localStorage.getItem(PREFIX + key) ?? '');
}
