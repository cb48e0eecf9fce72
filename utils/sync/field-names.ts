// For the list of what left this device: the names of the fields of a body, without their values.

/** `{a: 1, b: {c: 2}, d: [{e: 3}]}` -> `a`, `b.c`, `d.e`. Each name once, in order of appearance; absent fields are not named. */
export function fieldNames(value: unknown): string[] {
  const names = new Set<string>();
  const visit = (part: unknown, path: string) => {
    if (Array.isArray(part) && part.some(isRecord)) for (const entry of part) visit(entry, path);
    else if (isRecord(part))
      for (const [key, inner] of Object.entries(part)) visit(inner, path === '' ? key : `${path}.${key}`);
    else if (part !== undefined && path !== '') names.add(path);
  };
  visit(value, '');
  return [...names];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
