import type { Document, DocumentOperation, JsonSchema, Listed } from './document.js';
import { listDocument } from './document.js';

/** Writes the document of the API as a page for people. */
export function toMarkdown(document: Document): string {
  const tags = [...new Set(listDocument(document).map(({ operation }) => operation.tags[0] ?? ''))];
  const parts = tags.map((tag) => {
    const listed = listDocument(document).filter(({ operation }) => operation.tags[0] === tag);
    return [`## ${tag}`, ...listed.map((each) => describe(each))].join('\n\n');
  });
  const head = [
    '# The collector’s API',
    'Every address, as the collector itself describes it at `/openapi.json` (OpenAPI 3.1); this page is made of that document, and a test holds it to it. How to start, what a token says and a whole session by curl: [The collector](collector.md). The shapes: [Data formats](data-formats.md).',
    toIndex(tags, document),
  ];
  return `${[...head, ...parts, toProblems(document)].join('\n\n')}\n`;
}

function toIndex(tags: readonly string[], document: Document): string {
  const rows = tags.flatMap((tag) =>
    listDocument(document)
      .filter(({ operation }) => operation.tags[0] === tag)
      .map(
        ({ method, path, operation }) =>
          `| [\`${method} ${path}\`](#${toAnchor(method, path)}) | ${toNeeds(operation)} | ${operation.summary} |`,
      ),
  );
  return ['| Request | Needs | What |', '| --- | --- | --- |', ...rows].join('\n');
}

/** As GitHub makes it of a heading. */
function toAnchor(method: string, path: string): string {
  return `${method} ${path}`
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

function toNeeds({ security, 'x-oxbow-scope': scope }: DocumentOperation): string {
  if (security.length === 0) return 'nothing';
  const ways = security.map((way) => {
    if ('token' in way) return `\`${scope}\``;
    return 'receipt' in way ? 'receipt' : 'site key';
  });
  return ways.join(' or ');
}

function describe({ method, path, operation }: Listed): string {
  const { summary, description, parameters = [], requestBody, responses } = operation;
  const answers = Object.entries(responses).filter(([status]) => Number(status) < 400);
  const kinds = Object.entries(responses).flatMap(([, { 'x-oxbow-problems': list = [] }]) => list);
  const given = parameters.filter((parameter) => parameter.in !== 'path');
  return [
    `### \`${method} ${path}\``,
    `${summary}${description === undefined ? '' : ` ${description}`}`,
    [
      `- **Needs** ${toNeeds(operation)}`,
      ...given.map(
        ({ name, in: place, required, description: words, schema }) =>
          `- **\`${name}\`** (${place === 'header' ? 'header' : 'query'}${required ? ', required' : ''}): ${words ?? toType(schema)}`,
      ),
      ...(requestBody
        ? [
            `- **Body** ${Object.entries(requestBody.content)
              .map(([type, { schema }]) => `\`${type}\`: ${toType(schema)}`)
              .join('; ')}`,
          ]
        : []),
      ...answers.map(([status, { description: words = '', content }]) => {
        const bodies = Object.entries(content ?? {}).map(([type, { schema }]) =>
          type === 'application/json' ? toType(schema) : `\`${type}\``,
        );
        return `- **${status}** ${words}${bodies.length > 0 ? ` (${bodies.join(', ')})` : ''}`;
      }),
      ...(kinds.length > 0
        ? [`- **Refuses with** ${kinds.map((kind) => `\`${kind}\``).join(', ')}`]
        : []),
    ].join('\n'),
  ].join('\n\n');
}

/** A schema in a few words. */
function toType(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return `\`${schema.$ref.split('/').at(-1)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if ('const' in schema) return `\`${String(schema.const)}\``;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(toType).join(' or ');
  if (schema.type === 'array') return `list of ${toType(schema.items ?? {})}`;
  if (schema.type === 'object') {
    const names = Object.entries(schema.properties ?? {}).map(
      ([name, inner]) => `${name}: ${toType(inner)}`,
    );
    return names.length > 0 ? `{ ${names.join(', ')} }` : 'object';
  }
  const { minimum, maximum, format, type = 'anything' } = schema;
  if (type === 'integer' && minimum !== undefined && maximum !== undefined) {
    return maximum >= Number.MAX_SAFE_INTEGER
      ? `number from ${minimum}`
      : `number from ${minimum} to ${maximum}`;
  }
  if (format === 'uuid') return 'UUID';
  return { string: 'text', null: 'null', integer: 'whole number' }[type] ?? type;
}

/** All kinds of problems, by status. */
function toProblems(document: Document): string {
  const rows = new Map<string, string>();
  for (const { operation } of listDocument(document)) {
    for (const [status, { 'x-oxbow-problems': list = [], description = '' }] of Object.entries(
      operation.responses,
    )) {
      for (const kind of list) {
        const title = description
          .split('`' + kind + '`: ')[1]
          ?.split('. `')[0]
          ?.replace(/\.$/, '');
        rows.set(kind, `| ${status} | \`${kind}\` | ${title} |`);
      }
    }
  }
  return [
    '## Problems',
    'Errors are `application/problem+json` (RFC 9457): `type` is `urn:oxbow:problem:` and one of these words; `errors` names the path of each fault.',
    ['| Status | Word | What |', '| --- | --- | --- |', ...[...rows.values()].sort()].join('\n'),
  ].join('\n\n');
}
