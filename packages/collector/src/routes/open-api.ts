import * as z from 'zod/mini';
import { toOpenApi } from '../api/open-api.js';
import { defineOperation, type Operation } from '../api/operation.js';

/** `GET /openapi.json`: the document of all operations, for anybody. */
export function getDocument(operations: readonly Operation[]): Operation {
  const operation: Operation = defineOperation({
    id: 'readDocument',
    method: 'GET',
    path: '/openapi.json',
    tag: 'Service',
    summary: 'This document, OpenAPI 3.1.',
    access: 'public',
    answers: { 200: { description: 'The document.', body: z.looseObject({}) } },
    handle: () => {
      text ??= JSON.stringify(toOpenApi([...operations, operation]));
      return new Response(text, {
        headers: { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
      });
    },
  });
  let text: string | undefined;
  return operation;
}
