import { Touchpoint } from '../touchpoint/touchpoint.js';

/** How a column's cells are written: `json` for what is neither text, number nor one of a few words, such as a list. */
export type ColumnKind = 'text' | 'number' | 'word' | 'boolean' | 'json';

/** One column of a table of touchpoints. */
export interface TouchpointColumn {
  /** The field, with a point for a part of one: `title`, `amount.value`. */
  name: string;
  /** The same as keys. */
  path: readonly [string] | readonly [string, string];
  kind: ColumnKind;
}

interface Definition {
  type: string;
  innerType?: { def: Definition };
  shape?: { [name: string]: { def: Definition } };
}

/**
 * The columns of a table of touchpoints, one for each field of the schema and in its order, so that a field that is added
 * there has its column. A field with parts (`amount`) has one for each.
 */
export const touchpointColumns: readonly TouchpointColumn[] = Object.entries(
  Touchpoint.shape,
).flatMap(([name, field]) => columnsOf(name, field.def as Definition));

function columnsOf(name: string, definition: Definition): TouchpointColumn[] {
  const { type, shape } = unwrap(definition);
  if (type !== 'object' || !shape) return [{ name, path: [name], kind: kindOf(type) }];
  return Object.entries(shape).map(([part, { def }]) => ({
    name: `${name}.${part}`,
    path: [name, part],
    kind: kindOf(unwrap(def).type),
  }));
}

function unwrap(definition: Definition): Definition {
  return definition.innerType ? unwrap(definition.innerType.def) : definition;
}

function kindOf(type: string): ColumnKind {
  if (type === 'string') return 'text';
  if (type === 'enum' || type === 'literal') return 'word';
  return type === 'number' || type === 'boolean' ? type : 'json';
}
