/** Reads prompts that are not plainly good, by the schema. */
export { readPrompt } from '@oxbow/model/read-prompt';

/** It draws nothing. */
export const styles = [];
