/** As in `Direction`, without the schema. */
export const directions = ['in', 'out', 'internal'] as const;

/** As in `Side`, without the schema. */
export const sides = ['customer', 'employee'] as const;
