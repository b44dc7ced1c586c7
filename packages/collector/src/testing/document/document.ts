import type { Hono } from 'hono';
import type { Environment } from '../../access.js';

/** JSON Schema, as far as the document of the API uses it. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  pattern?: string;
  format?: string;
}

/** A parameter of an operation. */
export interface DocumentParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  schema: JsonSchema;
}

/** An operation as the document describes it. */
export interface DocumentOperation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security: Record<string, string[]>[];
  parameters?: DocumentParameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  responses: Record<
    string,
    {
      description?: string;
      'x-oxbow-problems'?: string[];
      content?: Record<string, { schema: JsonSchema }>;
    }
  >;
  'x-oxbow-scope'?: string;
}

/** The document of the API. */
export interface Document {
  openapi: string;
  paths: Record<string, Record<string, DocumentOperation>>;
  components: { schemas: Record<string, JsonSchema> };
}

/** An operation with its address. */
export interface Listed {
  method: string;
  path: string;
  operation: DocumentOperation;
}

/** Reads the document as a stranger does. */
export async function readDocument(app: Hono<Environment>): Promise<Document> {
  const response = await app.request('/openapi.json');
  return (await response.json()) as Document;
}

/** Every operation of a document. */
export function listDocument({ paths }: Document): Listed[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}

/** Every operation of a document, those that remove something behind the others. */
export function removalsLast(document: Document): Listed[] {
  const rank = ({ method }: Listed) => Number(method === 'DELETE');
  return listDocument(document).sort((one, other) => rank(one) - rank(other));
}
