// A JSON schema as HTML that people can read.

/** The parts of JSON Schema that our documents use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** One line for a simple schema, a nested list for an object. */
export function schemaHtml(schema: JsonSchema): string {
  const fields = Object.entries(schema.properties ?? {});
  const union = schema.anyOf ?? schema.oneOf;
  if (fields.length > 0) {
    const required = new Set(schema.required ?? []);
    const items = fields.map(([name, field]) => {
      const optional = required.has(name) ? '' : ' <span class="soft">optional</span>';
      return `<li><code>${escapeHtml(name)}</code>${optional} ${schemaHtml(field)}</li>`;
    });
    return `<ul class="fields">${items.join('')}</ul>`;
  }
  if (union !== undefined) {
    const parts = union.map((part) => schemaHtml(part));
    const simple = parts.every((part) => !part.includes('<ul'));
    return simple
      ? parts.join(' <span class="soft">or</span> ')
      : `<span class="soft">one of</span><ul class="fields">${parts.map((part) => `<li>${part}</li>`).join('')}</ul>`;
  }
  if (schema.items !== undefined) return `<span class="soft">list of</span> ${schemaHtml(schema.items)}`;
  return simpleHtml(schema);
}

function simpleHtml(schema: JsonSchema): string {
  if (schema.$ref !== undefined) {
    const name = escapeHtml(schema.$ref.split('/').at(-1) ?? '');
    return `<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.enum !== undefined)
    return schema.enum.map((value) => `<code>${escapeHtml(JSON.stringify(value))}</code>`).join(' ');
  if (schema.const !== undefined) return `<code>${escapeHtml(JSON.stringify(schema.const))}</code>`;
  if (schema.not !== undefined) return '<span class="soft">nothing</span>';
  const type = [schema.type ?? 'anything'].flat().join(' or ');
  const limits = [
    schema.format,
    schema.minLength === undefined ? undefined : `at least ${schema.minLength} characters`,
    schema.maxLength === undefined ? undefined : `at most ${schema.maxLength} characters`,
    schema.minimum === undefined ? undefined : `from ${schema.minimum}`,
    // Every safe integer has this bound; it says nothing to a reader.
    schema.maximum === undefined || schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : `to ${schema.maximum}`,
    schema.pattern === undefined || schema.format !== undefined ? undefined : `like ${schema.pattern}`,
  ].filter((limit) => limit !== undefined);
  const words = [type, ...limits].join(', ');
  return `<span class="soft">${escapeHtml(words)}</span>`;
}
