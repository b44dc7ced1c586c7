import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { spoil, toArbitrary, toSpoiled } from './testing/document/arbitrary.js';
import { readContents, type Contents } from './testing/document/contents.js';
import {
  readDocument,
  removalsLast,
  type Document,
  type JsonSchema,
  type Listed,
} from './testing/document/document.js';
import { fill, type Filled } from './testing/document/fill.js';
import { startTestApp, type TestApp } from './testing/setup.js';

// The API is driven from nothing but its document: requests that fit, and requests with something odd at one place. No
// answer is a failure of the collector, each is one that the document describes, and what was refused has left nothing.
// `OXBOW_ROUNDS` requests for each operation; `OXBOW_SEED` repeats a run.
const rounds = Number(process.env['OXBOW_ROUNDS'] ?? 25);
const seed = Number(process.env['OXBOW_SEED'] ?? 1);

let collector: TestApp;
let document: Document;
let filled: Filled;
let headers: Record<string, string>;
let ajv: Ajv2020;
let contents: Contents;
const validators = new Map<string, ValidateFunction>();
/** How often each operation gave each status. */
const statuses = new Map<string, Map<number, number>>();

before(async () => {
  collector = await startTestApp();
  document = await readDocument(collector.app);
  ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'document');
  filled = await fill(collector);
});
after(() => collector.stop());

/** What stands in a header: as a rule what the operation can take. */
const toHeader = (name: string): fc.Arbitrary<string | undefined> => {
  const given: Record<string, string[]> = {
    'If-Match': ['"1"', '"2"', '"3"'],
    'Last-Event-ID': ['0', '1', '999'],
  };
  const usual = [undefined, undefined, ...(given[name] ?? [])];
  return fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom('*', '"1"', '"0"', 'W/"1"', '-1', 'x') },
  );
};

interface Sent {
  address: string;
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Requests of one operation: half of them fit the document, the others have something odd at one place. */
function toRequests({ method, path, operation }: Listed): fc.Arbitrary<Sent> {
  const { parameters = [], requestBody } = operation;
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const inHeader = parameters.filter((parameter) => parameter.in === 'header');
  const contents = Object.entries(requestBody?.content ?? {});
  const json = contents.find(([type]) => type === 'application/json');
  const taken = filled.bodies[operation.operationId];
  const example = taken && withOwnIds(taken);
  const places = [undefined, ...inPath, ...inQuery, ...contents];
  const make = (odd: (typeof places)[number]) => {
    const value = (place: object, schema: JsonSchema) =>
      place === odd ? toSpoiled(schema, document) : toArbitrary(schema, document);
    return fc.record({
      path: fc.tuple(
        ...inPath.map((parameter) =>
          parameter === odd
            ? toSpoiled(parameter.schema, document).map(String)
            : fc.oneof(
                // As a rule what is there already.
                { weight: 4, arbitrary: fc.constant(filled.pathOf(path, parameter.name)) },
                { weight: 1, arbitrary: toArbitrary(parameter.schema, document).map(String) },
              ),
        ),
      ),
      query: fc.tuple(
        ...inQuery.map((parameter) =>
          fc.option(value(parameter, parameter.schema), { nil: undefined, freq: 1 }),
        ),
      ),
      header: fc.tuple(...inHeader.map(({ name }) => toHeader(name))),
      body:
        contents.length > 0
          ? fc.oneof(
              ...contents.map((content) =>
                fc.tuple(fc.constant(content[0]), value(content, content[1].schema)),
              ),
              // What was taken before gets further than what only has the right shape.
              ...(example && json
                ? [
                    fc.tuple(
                      fc.constant('application/json'),
                      odd === json ? spoil(example) : example,
                    ),
                  ]
                : []),
            )
          : fc.constant(undefined),
      // What is put has the id of its address, as a rule.
      agrees: fc.integer({ min: 0, max: 5 }).map((number) => number > 0),
    });
  };
  return fc
    .oneof(
      ...places.map((place, index) => ({
        weight: index === 0 ? places.length : 1,
        arbitrary: make(place),
      })),
    )
    .map(({ path: parts, query, header, body, agrees }) => {
      const address = inPath.reduce(
        (text, { name }, index) =>
          text.replace(`{${name}}`, () => encodeURIComponent(toWellFormed(String(parts[index])))),
        path,
      );
      const search = new URLSearchParams();
      inQuery.forEach(({ name }, index) => {
        const value = query[index];
        if (value === undefined) return;
        for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
          search.append(name, typeof each === 'string' ? each : JSON.stringify(each));
        }
      });
      const given = inHeader.flatMap(({ name }, index) => {
        const value = header[index];
        return value === undefined ? [] : [[name, value] as const];
      });
      const content = body?.[1];
      const isPut = method === 'PUT' && agrees && typeof content === 'object' && content !== null;
      const sent = isPut && 'id' in content ? { ...content, id: parts[0] } : content;
      return {
        method,
        address: search.size > 0 ? `${address}?${search}` : address,
        headers: { ...Object.fromEntries(given), ...(body && { 'Content-Type': body[0] }) },
        body: body && (typeof sent === 'string' ? sent : JSON.stringify(sent)),
      };
    });
}

/** A body with other ids, as a rule, where they are UUIDs. */
function withOwnIds(body: object): fc.Arbitrary<unknown> {
  const renew = (value: unknown, id: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => renew(each, id));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => [
        key,
        key === 'id' && /^[\da-f-]{36}$/.test(String(inner)) ? id : renew(inner, id),
      ]),
    );
  };
  return fc
    .tuple(fc.boolean(), fc.uuid({ version: 4 }))
    .map(([isOther, id]) => (isOther ? renew(body, id) : body));
}

/** An address has no halves of surrogate pairs; steps such as `..` would lead elsewhere. */
function toWellFormed(text: string): string {
  const whole = text.replaceAll(/\p{Surrogate}/gu, '\u{fffd}').slice(0, 500);
  return ['', '.', '..'].includes(whole) ? 'x' : whole;
}

async function check(listed: Listed, sent: Sent): Promise<void> {
  const answer = await collector.app.request(sent.address, {
    method: sent.method,
    headers: { ...headers, ...sent.headers },
    ...(sent.body !== undefined && { body: sent.body }),
  });
  const counts = statuses.get(listed.operation.operationId) ?? new Map<number, number>();
  statuses.set(
    listed.operation.operationId,
    counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1),
  );
  const type = answer.headers.get('Content-Type')?.split(';')[0] ?? '';
  const isStream = type === 'text/event-stream';
  if (isStream) await answer.body?.cancel();
  const text = isStream ? '' : await answer.text();
  assert.ok(answer.status < 500, `${answer.status} ${text} ${collector.reports.join('\n')}`);
  assert.deepEqual(collector.reports, []);
  assert.notEqual(answer.status, 401, 'the token or the site was not taken');
  const described = listed.operation.responses[String(answer.status)];
  assert.ok(described, `an answer that is not in the document: ${answer.status} ${text}`);
  if (type.endsWith('json')) assertFits(listed, answer.status, type, JSON.parse(text));
  if (answer.status < 400) {
    contents = await readContents(collector);
    return;
  }
  assert.equal(type, 'application/problem+json');
  const { type: kind } = JSON.parse(text) as { type: string };
  const kinds = described['x-oxbow-problems']?.map((word) => `urn:oxbow:problem:${word}`);
  assert.ok(kinds?.includes(kind), `a problem that is not in the document: ${kind}`);
  const present = await readContents(collector);
  // An answer that shows what there is instead is a reading, and stands in the audit as one.
  if (answer.status === 412) contents['audit'] = present['audit'] ?? '';
  assert.deepEqual(present, contents, `${answer.status} ${kind} left something behind`);
}

function assertFits(listed: Listed, status: number, type: string, body: unknown): void {
  const pointer = ['paths', listed.path, listed.method.toLowerCase(), 'responses', String(status)]
    .concat('content', type, 'schema')
    .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  let validate = validators.get(pointer);
  if (!validate) {
    validate = ajv.compile({ $ref: `document#/${pointer}` });
    validators.set(pointer, validate);
  }
  assert.ok(validate(body), `${JSON.stringify(validate.errors)} ${JSON.stringify(body)}`);
}

test(`${rounds} requests for each operation of the document (seed ${seed})`, async (context) => {
  // Removals last, so that the others find something.
  const operations = removalsLast(document);
  assert.ok(operations.length > 10);
  for (const listed of operations) {
    await context.test(listed.operation.operationId, async () => {
      contents = await readContents(collector);
      // Anew for each operation: a long run outlives a token.
      headers = {
        'Oxbow-Site': collector.shop.key,
        'Oxbow-Receipt': filled.receipt,
        Authorization: `Bearer ${await collector.shop.sign({ customers: '*', teams: '*', unit: filled.names['unit'] })}`,
      };
      await fc.assert(
        fc.asyncProperty(toRequests(listed), (sent) => check(listed, sent)),
        { numRuns: rounds, seed, endOnFailure: true, includeErrorInReport: true },
      );
      context.diagnostic(
        `${listed.operation.operationId} ${JSON.stringify(Object.fromEntries(statuses.get(listed.operation.operationId) ?? []))}`,
      );
    });
  }
});
