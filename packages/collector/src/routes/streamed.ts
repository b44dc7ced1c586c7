import type { Context } from 'hono';
import { isUnavailable } from '../database/database.js';

/**
 * Gives out texts one after the other, each when the one before has been taken. When they fail on the way the connection is
 * cut: what came until then must not look like the whole, as it would with an end after it.
 * @param report is told of failures that are the collector's own, in one line without content
 */
export function toStream(
  { env }: Context,
  texts: AsyncGenerator<string, void, undefined>,
  report?: (line: string) => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = await texts.next();
          if (done) controller.close();
          else controller.enqueue(encoder.encode(value));
        } catch (error) {
          if (!isUnavailable(error)) {
            const { code = 'without a code' } = error as { code?: string };
            report?.(`An answer was cut off unexpectedly: error ${code}.`);
          }
          // The server would write the error's message after what was sent, and end the answer in order.
          const { outgoing } = (env ?? {}) as { outgoing?: { destroy(): void } };
          outgoing?.destroy();
          if (outgoing) controller.close();
          else controller.error(error);
        }
      },
      async cancel() {
        await texts.return();
      },
    },
    // Read when it is asked for: what nobody takes costs no query.
    { highWaterMark: 0 },
  );
}
