export function toPlaceStyles(tag: string, styles: string): string;
export function minify(styles: string): string;
