/**
 * Calls a function once when an answer is over, however it comes to that: read to its end, failed, or left by its reader,
 * also before it was begun.
 * @param request of which it is the answer; its signal tells when the client has gone
 * @returns the answer to give instead
 */
export function whenEnded(response: Response, request: Request, ended: () => void): Response {
  const { body } = response;
  if (!body || response.status !== 200) {
    ended();
    return response;
  }
  if (request.method === 'HEAD' || request.signal.aborted) {
    // Nobody will ever read it, so it would stay open.
    ended();
    void body.cancel().catch(() => {});
    return new Response(null, response);
  }
  request.signal.addEventListener('abort', ended, { once: true });
  const reader = body.getReader();
  const followed = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = await reader.read();
          if (!done) {
            controller.enqueue(value);
            return;
          }
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        ended();
      },
      async cancel(reason) {
        ended();
        await reader.cancel(reason);
      },
    },
    // Nothing is read before it is wanted, so that the answer's own pace stays.
    { highWaterMark: 0 },
  );
  return new Response(followed, response);
}
