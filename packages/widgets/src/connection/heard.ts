/**
 * All that a giver asks after handing in, in one file: it comes with the first of them, so that what was not sent can be
 * deleted without a network too.
 */
export * as reply from './send-reply.js';
export * as status from './read-receipts.js';
export * as withdrawal from './withdraw.js';
