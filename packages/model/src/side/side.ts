import * as z from 'zod/mini';

/** Whose experience a record belongs to. */
export const Side = z.enum(['customer', 'employee']);
export type Side = z.infer<typeof Side>;
