// The reference page: the OpenAPI document as plain HTML. It needs no network and no script.
import { createHash } from 'node:crypto';
import type { OpenAPI } from '@orpc/openapi';
import { docsCss } from './docs.css.ts';
import { escapeHtml, schemaHtml } from './schema-html.ts';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly anchor: string;
  readonly tag: string;
  readonly object: OpenAPI.OperationObject;
}

const styleHash = createHash('sha256').update(docsCss).digest('base64');

export function docsResponse(document: OpenAPI.Document): Response {
  return new Response(docsPage(document), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
    },
  });
}

export function docsPage(document: OpenAPI.Document): string {
  const operations = operationsOf(document);
  const tags = [...new Set(operations.map((operation) => operation.tag))];
  const schemas = Object.entries(document.components?.schemas ?? {});
  const link = (anchor: string, label: string) => `<li><a href="#${anchor}">${label}</a></li>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(document.info.title)}</title>
<style>${docsCss}</style>
<nav aria-label="Contents">
<strong>${escapeHtml(document.info.title)}</strong>
${tags
  .map(
    (tag) =>
      `<h2>${escapeHtml(tag)}</h2><ul>${operations
        .filter((operation) => operation.tag === tag)
        .map(({ anchor, method, path }) => link(anchor, `<code>${method} ${escapeHtml(path)}</code>`))
        .join('')}</ul>`,
  )
  .join('')}
<h2>Schemas</h2><ul>${schemas.map(([name]) => link(`schema-${name}`, escapeHtml(name))).join('')}</ul>
</nav>
<main>
<h1>${escapeHtml(document.info.title)}</h1>
<p class="soft">${escapeHtml(document.info.description ?? '')}</p>
<p>The same as data: <a href="/openapi.json">openapi.json</a> (OpenAPI ${escapeHtml(document.openapi)}).</p>
${operations.map(operationHtml).join('\n')}
<h2>Schemas</h2>
${schemas
  .map(
    ([name, schema]) =>
      `<section class="schema" id="schema-${escapeHtml(name)}"><h3>${escapeHtml(name)}</h3>${schemaOf(schema)}</section>`,
  )
  .join('\n')}
</main>
</html>
`;
}

function operationsOf(document: OpenAPI.Document): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method): Operation[] => {
      const object = item?.[method];
      if (object === undefined) return [];
      const anchor = `${method}${path.replaceAll('/', '-')}`;
      return [{ method: method.toUpperCase(), path, anchor, tag: object.tags?.[0] ?? 'Other', object }];
    }),
  );
}

function operationHtml({ method, path, anchor, object }: Operation): string {
  const body = object.requestBody !== undefined && !('$ref' in object.requestBody) ? object.requestBody.content : {};
  const parameters = (object.parameters ?? []).flatMap((parameter) => ('$ref' in parameter ? [] : [parameter]));
  return `<section class="operation" id="${anchor}">
<h2><code><span class="method">${method}</span> ${escapeHtml(path)}</code></h2>
<p>${escapeHtml(object.summary ?? '')}${object.security === undefined ? '' : ' <span class="soft">Needs a device token.</span>'}</p>
${
  parameters.length === 0
    ? ''
    : `<h3>Parameters</h3>${table(
        parameters.map((parameter) => [
          `<code>${escapeHtml(parameter.name)}</code> <span class="soft">${parameter.in}</span>`,
          `${schemaOf(parameter.schema)} ${escapeHtml(parameter.description ?? '')}`,
        ]),
      )}`
}
${Object.values(body)
  .map((media) => `<h3>Body</h3><div class="box">${schemaOf(media.schema)}</div>`)
  .join('')}
<h3>Answers</h3>
${table(
  Object.entries(object.responses ?? {}).map(([status, response]) => [
    `<code>${status}</code>`,
    '$ref' in response
      ? ''
      : [
          escapeHtml(response.description === status ? '' : response.description),
          ...Object.entries(response.content ?? {}).map(
            ([type, media]) => `<code>${escapeHtml(type)}</code> ${schemaOf(media.schema)}`,
          ),
        ].join(' '),
  ]),
)}
</section>`;
}

/** The document's own type for schemas is a union that nobody can read from. */
const schemaOf = (schema: unknown): string => schemaHtml(schema ?? {});

const table = (rows: readonly (readonly [string, string])[]): string =>
  `<table>${rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('')}</table>`;
