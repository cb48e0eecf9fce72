// The time as the panel shows ages by it: read when it opens, then once a minute.
import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** Milliseconds since 1970; stands still while `running` is false. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return undefined;
    const read = () => setNow(Date.now());
    const first = setTimeout(read);
    const timer = setInterval(read, MINUTE);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [running]);
  return now;
}
