import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestApp, type TestApp } from '../testing/setup.js';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: object }>>;
  components: { schemas: Record<string, object> };
}

let collector: TestApp;
let document: Document;
before(async () => {
  collector = await startTestApp();
  const response = await collector.app.request('/openapi.json');
  assert.equal(response.status, 200);
  document = (await response.json()) as Document;
});
after(() => collector.stop());

test('the document is OpenAPI 3.1 and names every operation once', () => {
  assert.match(document.openapi, /^3\.1\./);
  const ids = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  assert.ok(ids.length >= 10);
  assert.equal(new Set(ids).size, ids.length);
});

test('every reference of the document leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference]) => reference ?? '',
  );
  assert.ok(references.length > 10);
  for (const reference of references) {
    const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(reference) ?? [];
    assert.ok(name !== undefined && name in document.components.schemas, reference);
  }
});

test('every parameter in a path is declared', () => {
  for (const [path, item] of Object.entries(document.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const operation of Object.values(item) as {
      parameters?: { in: string; name: string }[];
    }[]) {
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      assert.deepEqual(
        declared.map(({ name }) => name),
        names,
        path,
      );
    }
  }
});
