// Reads a JSON body with everything that can be wrong with one.
import { HttpProblem } from './problem.ts';

export const maxBodyBytes = 256 * 1024;

/**
 * @throws HttpProblem unsupported_media_type, body_too_large, bad_json, or invalid_body for text that no database takes
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type) || request.headers.has('content-encoding'))
    throw new HttpProblem('unsupported_media_type');
  const text = decode(await readBytes(request));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HttpProblem('bad_json');
  }
  const path = unstorable(value);
  if (path !== null)
    throw new HttpProblem('invalid_body', {
      issues: [{ path, message: 'contains a NUL character or half of a surrogate pair' }],
    });
  return value;
}

/** Counts while it reads: a length may be missing or wrong. */
async function readBytes(request: Request): Promise<Uint8Array> {
  const tooLarge = () => new HttpProblem('body_too_large', { detail: `at most ${maxBodyBytes} bytes` });
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by an error cancels the stream: what is still on its way is not waited for.
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpProblem('bad_json', { detail: 'the body is not UTF-8' });
  }
}

/** The dotted path of the first string that PostgreSQL cannot keep (NUL, lone surrogates); null when there is none. */
function unstorable(value: unknown): string | null {
  // A list instead of recursion: a body of brackets is nested deeper than the stack.
  const open: { value: unknown; path: string }[] = [{ value, path: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: inner, path } = next;
    if (typeof inner === 'string' && isUnstorable(inner)) return path;
    if (typeof inner !== 'object' || inner === null) continue;
    for (const [key, child] of Object.entries(inner)) {
      if (isUnstorable(key)) return path;
      open.push({ value: child, path: path.length > 200 ? path : path === '' ? key : `${path}.${key}` });
    }
  }
  return null;
}

const isUnstorable = (text: string): boolean => text.includes('\0') || !text.isWellFormed();
