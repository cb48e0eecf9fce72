// JSON lines on a stream. No personal data: no person, device, address, token, text or query goes in.
import { sqlState } from './services/sql-state.ts';

type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  info(event: string, fields: Fields): void;
  warn(event: string, fields: Fields): void;
  error(event: string, error: unknown, fields?: Fields): void;
}

export function createLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, event: string, fields: Fields) =>
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...fields })}\n`);
  return {
    info: (event, fields) => line('info', event, fields),
    warn: (event, fields) => line('warn', event, fields),
    error: (event, error, fields = {}) => line('error', event, { ...fields, ...describe(error) }),
  };
}

/** A database error's message quotes the value it stumbled over, so of those only state and places are kept. */
function describe(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const state = sqlState(error);
  const frames = error.stack?.split('\n').filter((frame) => /^\s+at /.test(frame));
  return {
    error: error.name,
    ...(state === null ? { message: error.message } : { sqlState: state }),
    stack: frames?.slice(0, 12).join('\n'),
  };
}
