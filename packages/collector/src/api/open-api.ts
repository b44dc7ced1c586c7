import { readFileSync } from 'node:fs';
import { Instant } from '@oxbow/model/instant';
import { Day } from '@oxbow/model/period';
import { Translation } from '@oxbow/model/translation';
import * as z from 'zod/mini';
import { problemStatus, problemTitle, type ProblemKind } from '../problem.js';
import { impliedProblems, type AnswerDescription, type Operation } from './operation.js';
import { isList } from './parameters.js';

type Json = Record<string, unknown>;

/** Schemas with a name of their own in the document; everything else stands where it is used. */
const named = z.registry<{ id: string; format?: string; description?: string }>();
named.add(Instant, { id: 'Instant', format: 'date-time', description: 'ISO 8601 with an offset' });
named.add(Day, { id: 'Day', format: 'date' });
named.add(Translation, { id: 'Translation', description: 'One text, or one for each language' });

/**
 * Gives a schema a name in the document.
 * @returns the schema
 */
export function name<Schema extends z.ZodMiniType>(id: string, schema: Schema): Schema {
  if (!named.has(schema)) named.add(schema, { id });
  return schema;
}

/** What is wrong with a request, and where; see `ProblemDetails`. */
const Problem = name(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.optional(z.string()),
    errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
    present: z.optional(z.unknown()),
  }),
);

/** Makes the API's document: OpenAPI 3.1, from the very list that answers requests. */
export function toOpenApi(operations: readonly Operation[]): Json {
  const schemas: Json = {};
  const toSchema = (schema: z.ZodMiniType, io: 'input' | 'output' = 'input') =>
    collect(schema, io, schemas);
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const item = (paths[operation.path] ??= {});
    item[operation.method.toLowerCase()] = describe(operation, toSchema);
  }
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Oxbow collector',
      version,
      summary: 'Feedback, touchpoints, objectives and their changes, kept and given back.',
      description:
        'Any server may answer the same addresses. 202 and 201 mean durable: the transaction is committed and on disk. Sending the same id again is always right. Errors are problem+json (RFC 9457) and name the path of each fault.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    tags: [...new Set(operations.map(({ tag }) => tag))].map((tag) => ({ name: tag })),
    paths,
    components: {
      schemas,
      securitySchemes: {
        site: {
          type: 'apiKey',
          in: 'header',
          name: 'Oxbow-Site',
          description:
            'The public key of the site. It can only write what belongs to nobody in particular.',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'Signed by the site’s server with EdDSA or ES256: aud "oxbow-collector", iss the site’s key, sub who acts, exp at most 15 minutes ahead, scope (space-separated). Beside them, as an operation needs it: customers (a list, or "*"), teams (a list, or "*"), unit (of an employee who assesses), name (of who writes notes).',
        },
        receipt: {
          type: 'apiKey',
          in: 'header',
          name: 'Oxbow-Receipt',
          description: 'The secret that the giver’s device made for what it handed in.',
        },
      },
    },
  };
}

type ToSchema = (schema: z.ZodMiniType, io?: 'input' | 'output') => Json;

function describe(operation: Operation, toSchema: ToSchema): Json {
  const { id, tag, summary, description, access, params, query, headers, body, answers } =
    operation;
  const parameters = [
    ...Object.entries(params?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: 'path',
      required: true,
      schema: toSchema(schema),
    })),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      required: false,
      ...(isList(schema) && { style: 'form', explode: true }),
      // What a number or a flag becomes, not the text that it is in the address.
      schema: toSchema(schema, 'output'),
    })),
    ...Object.entries(headers ?? {}).map(([name, { description, required = false }]) => ({
      name,
      in: 'header',
      required,
      description,
      schema: { type: 'string' },
    })),
  ];
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    security: toSecurity(access),
    ...(typeof access === 'object' && { 'x-oxbow-scope': access.scope }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true,
        content: Object.fromEntries(
          Object.entries(body).map(([type, schema]) => [type, { schema: toSchema(schema) }]),
        ),
      },
    }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          describeAnswer(answer, toSchema),
        ]),
      ),
      ...describeProblems([...impliedProblems(operation), ...(operation.problems ?? [])], toSchema),
    },
  };
}

function toSecurity(access: Operation['access']): Json[] {
  if (access === 'public') return [];
  if (access === 'site') return [{ site: [] }];
  if (access === 'receipt') return [{ site: [], receipt: [] }];
  return [{ site: [], token: [] }, ...(access.orSite ? [{ site: [] }] : [])];
}

function describeAnswer(answer: AnswerDescription, toSchema: ToSchema): Json {
  const { description, body, type = 'application/json', headers } = answer;
  const types = typeof type === 'string' ? [type] : type;
  return {
    description,
    ...(headers && {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, description]) => [
          name,
          { description, schema: { type: 'string' } },
        ]),
      ),
    }),
    ...(body && {
      content: Object.fromEntries(
        types.map((one) => [
          one,
          { schema: one === 'application/json' ? toSchema(body, 'output') : { type: 'string' } },
        ]),
      ),
    }),
  };
}

/** By status, since a document has one answer for each; its kinds are named in words and as a list. */
function describeProblems(kinds: readonly ProblemKind[], toSchema: ToSchema): Json {
  const byStatus = new Map<number, ProblemKind[]>();
  for (const kind of new Set(kinds)) {
    byStatus.set(problemStatus(kind), [...(byStatus.get(problemStatus(kind)) ?? []), kind]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((kind) => `\`${kind}\`: ${problemTitle(kind)}.`).join(' '),
        'x-oxbow-problems': list,
        content: { 'application/problem+json': { schema: toSchema(Problem) } },
      },
    ]),
  );
}

/** Writes a schema as JSON Schema; those with a name go into `schemas`, and are referred to. */
function collect(schema: z.ZodMiniType, io: 'input' | 'output', schemas: Json): Json {
  const written = z.toJSONSchema(schema, {
    io,
    metadata: named,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json;
  const { $schema: _, $defs = {}, ...own } = written as { $schema?: string; $defs?: Json };
  for (const [id, definition] of Object.entries($defs)) schemas[id] ??= clean(definition);
  const id = named.get(schema)?.id;
  if (id === undefined) return clean(own) as Json;
  schemas[id] ??= clean(own);
  return { $ref: `#/components/schemas/${id}` };
}

/** Lets references point to where OpenAPI keeps schemas, and leaves out what only zod reads. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '~standard' && key !== '$schema')
      .map(([key, inner]) =>
        key === '$ref' && typeof inner === 'string'
          ? [key, inner.replace('#/$defs/', '#/components/schemas/')]
          : [key, key === 'id' && typeof inner === 'string' ? undefined : clean(inner)],
      )
      .filter(([, inner]) => inner !== undefined),
  );
}
