// The OpenAPI 3.1 document, made of the contract. What the contract library does not know (problems, tokens, ETag) is added here.
import { OpenAPIGenerator, type OpenAPI } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { Account } from '../contract/account.ts';
import { api } from '../contract/api.ts';
import { Enrolment, EnrolRequest, Me, Unit } from '../contract/device.ts';
import { Entry } from '../contract/entry.ts';
import { DecisionEvent, EventReceipt } from '../contract/event.ts';
import { FlagReceipt, FlagSubmission } from '../contract/flag.ts';
import { Hold } from '../contract/hold.ts';
import { Policy, Rule } from '../contract/policy.ts';
import { Problem } from '../contract/problem.ts';
import { Response } from '../contract/response.ts';
import { Change, SyncPage } from '../contract/sync.ts';

const named = {
  Account,
  Change,
  DecisionEvent,
  Enrolment,
  EnrolRequest,
  Entry,
  EventReceipt,
  FlagReceipt,
  FlagSubmission,
  Hold,
  Me,
  Policy,
  Problem,
  Response,
  Rule,
  SyncPage,
  Unit,
};

/** Only ever sent by the server: described as they leave it. */
const answers: ReadonlySet<string> = new Set(['Change', 'SyncPage']);

let document: Promise<OpenAPI.Document> | undefined;

/** Made once a process. */
export function openApiDocument(): Promise<OpenAPI.Document> {
  document ??= generate();
  return document;
}

async function generate(): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const made = await generator.generate(api, {
    info: {
      title: 'Imprimatur governance API',
      version: '1',
      description:
        'Policy, calendar, responses, inventory and holds for the extension; flags and decisions from it. Errors are problem+json (RFC 9457) with a stable code.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    commonSchemas: Object.fromEntries(
      Object.entries(named).map(([name, schema]) => [
        name,
        { schema, strategy: answers.has(name) ? 'output' : 'input' },
      ]),
    ),
  });
  const paths = Object.fromEntries(
    Object.entries(made.paths ?? {}).map(([path, item]) => [path, completed(path, item ?? {})]),
  );
  return {
    ...made,
    paths,
    components: {
      ...made.components,
      securitySchemes: {
        device: { type: 'http', scheme: 'bearer', description: 'The token of an enrolled device.' },
      },
    },
  };
}

const problem = (description: string): OpenAPI.ResponseObject => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const openToAll = new Set(['/v1/devices', '/healthz', '/readyz']);

function completed(path: string, item: OpenAPI.PathItemObject): OpenAPI.PathItemObject {
  const result = { ...item };
  for (const method of ['get', 'post'] as const) {
    const operation = item[method];
    if (operation === undefined) continue;
    const made: Responses = operation.responses ?? {};
    const responses: Responses = path === '/v1/sync' ? syncResponses(made) : { ...made };
    responses.default = problem('Any error');
    // By assignment: the document's type wants the responses of OpenAPI 3.0 and 3.1 at once.
    result[method] = Object.assign({ ...operation }, { responses });
    if (!openToAll.has(path)) result[method].security = [{ device: [] }];
    if (path === '/v1/sync') result[method].parameters = [...(operation.parameters ?? []), ifNoneMatch];
  }
  return result;
}

const ifNoneMatch: OpenAPI.ParameterObject = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The entity tag of the last answer.',
  schema: { type: 'string' },
};

type Responses = NonNullable<OpenAPI.OperationObject['responses']>;

function syncResponses(responses: Responses): Responses {
  const etag: OpenAPI.HeaderObject = { description: 'The cursor of the page, quoted.', schema: { type: 'string' } };
  const ok = responses['200'];
  return {
    ...responses,
    ...(ok === undefined || '$ref' in ok ? {} : { '200': { ...ok, headers: { ETag: etag } } }),
    '304': { description: 'Nothing has changed since.', headers: { ETag: etag } },
    '425': problem('The cursor comes from a node that is further than this one: ask again after Retry-After.'),
  };
}
