/** The folder of the repository. */
export const root: string;
/** The files below folders, by their paths from `root`, without what is built or installed. */
export function listFiles(folders: readonly string[]): string[];
