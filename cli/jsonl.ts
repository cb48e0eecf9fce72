// The convention that all commands share: JSON Lines in, one object a line out in input order, `line N: reason` and exit 2 on a bad line.
import type { z } from 'zod';

/** Ends the command: one line on standard error, and the exit code. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
  readonly exitCode = 2;
}

export interface NumberedLine {
  readonly text: string;
  /** 1-based, blank lines counted. */
  readonly number: number;
}

/** Standard input as UTF-8 text, in chunks as they come. */
export async function* textOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // `fatal` would name no line; a broken byte becomes U+FFFD, as everywhere on the web. A byte order mark is dropped.
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of input) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Lines that are not blank, with their numbers. Holds no more than one line. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<NumberedLine> {
  let rest = '';
  let number = 0;
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      if (text.trim() !== '') yield { text, number };
    }
  }
  if (rest.trim() !== '') yield { text: rest, number: number + 1 };
}

/** Reads one line as `schema` says. @throws CommandFailed `line N: reason`. */
export function parseLine<Schema extends z.ZodType>(schema: Schema, { text, number }: NumberedLine): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CommandFailed(`line ${number}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CommandFailed(`line ${number}: not an object`);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new CommandFailed(`line ${number}: ${issueText(parsed.error)}`);
  return parsed.data;
}

/** The first issue with the path inside the document: `rules[2].severity: Invalid option`. */
export function issueText(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'invalid';
  const path = issue.path.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`),
    '',
  );
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}

/** Writes a line and waits while the reader is slow. Resolves to false when the reader has gone (`| head`). */
export function writeLine(output: NodeJS.WritableStream, value: unknown): Promise<boolean> | boolean {
  if (!output.writable) return false;
  if (output.write(`${JSON.stringify(value)}\n`)) return true;
  return new Promise((resolve) => {
    const done = (open: boolean) => () => {
      output.off('drain', drained);
      output.off('close', closed);
      resolve(open);
    };
    const drained = done(true);
    const closed = done(false);
    output.once('drain', drained);
    output.once('close', closed);
  });
}
