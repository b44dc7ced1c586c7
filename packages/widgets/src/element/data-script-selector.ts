/** The child that holds data as JSON. */
export const dataScript = ':scope > script[type="application/json"]';
