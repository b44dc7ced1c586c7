// Middlewares (koa) of the test server, in order: pages that need headers of their own, such as the shape proofs
// under a strict Content-Security-Policy.

/** @type {((context: object, next: () => Promise<void>) => Promise<void>)[]} */
export default [];
