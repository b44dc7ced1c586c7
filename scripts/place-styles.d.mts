export function toPlaceStyles(tag: string, styles: string): string;
