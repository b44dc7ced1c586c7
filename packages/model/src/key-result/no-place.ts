/**
 * What is said of a key that objectives and key results do not know, for their schemas. They are strict so that nobody's pay,
 * rating or activity can be handed on in them by mistake; other issues have their own words.
 */
export const noPlace = {
  error: ({ code }: { code?: string | undefined }): string | undefined =>
    code === 'unrecognized_keys'
      ? 'unknown key; there is no place for pay, rating or activity of a person'
      : undefined,
};
