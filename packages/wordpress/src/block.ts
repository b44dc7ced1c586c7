/** A value of an attribute, and how it is called in the editor. */
export type Option = readonly [value: string, label: string];

/** One attribute of an element, as it is set in the editor. */
export interface Field {
  attribute: string;
  label: string;
  help?: string;
  /** `json` is written as text and kept as base64url, which survives what WordPress does to the posts of authors. */
  control: 'text' | 'number' | 'toggle' | 'select' | 'json';
  /** Of a `select`; none of them is the element's own default. */
  options?: readonly Option[];
}

/** A block of the plugin. */
export interface Block {
  /** As in the tag, without `ox-`. */
  name: string;
  title: string;
  description: string;
  /** A Dashicon, without `dashicons-`. */
  icon: string;
  /** The first one says what is shown: without it, and without data, there is nothing to show. */
  fields: readonly Field[];
  /** Shows something even where the first field is empty. */
  isWhole?: boolean;
  /** Attributes of the element that the block does not offer, and why. */
  without?: Readonly<Record<string, string>>;
}

/** What all elements take in the place of an id. */
export const data: Field = {
  attribute: 'data',
  label: 'Data (JSON)',
  help: 'In the place of what is asked of the collector. Everybody who sees the page can read it.',
  control: 'json',
};

export const timeZone: Field = {
  attribute: 'timezone',
  label: 'Time zone',
  help: 'Such as Europe/Berlin. Left empty: that of the reader.',
  control: 'text',
};

/** Of what takes something from a person, unless it is so. */
export const readOnly = (label: string): Field => ({
  attribute: 'readonly',
  label,
  control: 'toggle',
});

/** All fields of a block, in the order of the editor. */
export function fieldsOf({ fields }: Block): readonly Field[] {
  return [...fields, data];
}
