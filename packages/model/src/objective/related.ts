import * as z from 'zod/mini';
import { Translation } from '../translation/translation.js';

const Id = z.string().check(z.minLength(1), z.maxLength(100));
/** See `readLink` for what is linked. */
const Link = z.optional(z.string().check(z.maxLength(2048)));

/** Something to read, learn from or work on, by its name and, where there is one, its address. */
export const Material = z.strictObject({ title: Translation, link: Link });
export type Material = z.infer<typeof Material>;

/** Work that is done for an objective; it is kept elsewhere, and has no progress here. */
export const Initiative = z.extend(Material, {
  /** The key result that it is meant for; absent for the objective as a whole. */
  keyResult: z.optional(Id),
});
export type Initiative = z.infer<typeof Initiative>;

/** Another objective, as far as it must be known to name it where it is not at hand itself. */
export const Related = z.strictObject({
  id: Id,
  title: z.optional(Translation),
  /** The team or role that answers for it. */
  owner: z.optional(Translation),
  link: Link,
});
export type Related = z.infer<typeof Related>;

/** The objective one level up. To contribute is not to copy: nothing of its figures is taken over. */
export const Parent = z.extend(Related, {
  /** The key result of it that this objective contributes to; absent for the objective as a whole. */
  keyResult: z.optional(Id),
});
export type Parent = z.infer<typeof Parent>;

/** An objective at one's side, which both of them know of. */
export const Dependency = z.extend(Related, {
  /** `needs`: this objective waits for the other one. `enables`: the other waits for this. Absent where nobody said so. */
  way: z.optional(z.enum(['needs', 'enables'])),
  /** What is needed. */
  note: z.optional(Translation),
});
export type Dependency = z.infer<typeof Dependency>;
