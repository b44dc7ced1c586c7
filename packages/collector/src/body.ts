import { Problem } from './problem.js';

/** Largest body of a request, in bytes. */
export const largestBody = 256 * 1024;

/**
 * Reads a request's body as JSON.
 * @param most bytes that it may have
 * @throws Problem 415 for another content type, 413 when it is too large, 400 when it is not JSON in UTF-8
 */
export async function readJson(request: Request, most = largestBody): Promise<unknown> {
  const { bytes } = await readBody(request, ['application/json'], most);
  return parseJson(bytes);
}

/**
 * Reads a request's body as it came.
 * @param types those that it may have, in lowercase
 * @param most bytes that it may have
 * @returns which of them it has, and its bytes
 * @throws Problem 415 for another content type or a compressed body, 413 when it is too large
 */
export async function readBody<Type extends string>(
  request: Request,
  types: readonly Type[],
  most = largestBody,
): Promise<{ type: Type; bytes: Uint8Array }> {
  const given = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  const type = types.find((each) => each === given);
  if (type === undefined) {
    const detail = `The header Content-Type has to be ${types.join(' or ')}.`;
    throw new Problem('type-refused', detail);
  }
  const coding = request.headers.get('Content-Encoding')?.trim().toLowerCase() ?? '';
  if (coding !== '' && coding !== 'identity') {
    // A few bytes may unpack to more than there is memory.
    const detail = 'A body may not be compressed: send it without Content-Encoding.';
    throw new Problem('type-refused', detail, { headers: { 'Accept-Encoding': 'identity' } });
  }
  const length = request.headers.get('Content-Length');
  if (Number(length ?? 0) > most) throw tooLarge(most);
  const read = length === null ? readChunks : readWhole;
  return { type, bytes: await read(request, most) };
}

/** @throws Problem 400 when it is not JSON in UTF-8 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem('malformed-request', 'The body is not JSON in UTF-8.');
  }
}

/**
 * Sees to it that what is kept can be sent again as a whole.
 * @throws Problem 413 when a text is longer than a body may be
 */
export function assertSize(text: string, most = largestBody): void {
  if (Buffer.byteLength(text) > most) throw tooLarge(most);
}

/**
 * Reads a body whose length was told; an HTTP server reads no more than that. Asked for as a whole it costs a tenth of what
 * a stream of it does.
 */
async function readWhole(request: Request, most: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > most) throw tooLarge(most);
  return bytes;
}

async function readChunks(request: Request, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) break;
    length += value.byteLength;
    // Counted while reading, since its length was not told.
    if (length > most) {
      await reader?.cancel().catch(() => {});
      throw tooLarge(most);
    }
    parts.push(value);
  }
  return Buffer.concat(parts);
}

function tooLarge(most: number): Problem {
  return new Problem(
    'body-too-large',
    `A body may have at most ${most} bytes: send less at a time.`,
  );
}
