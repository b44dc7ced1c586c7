/** Takes out of the templates of a source what only its reader needs; every line stays where it is. */
export function minifyTemplates(text: string, file: string): string;
