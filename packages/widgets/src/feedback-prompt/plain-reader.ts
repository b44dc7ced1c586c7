/** Reads prompts that are plainly good, without the schema. */
export { readPlainPrompt } from '@oxbow/model/plain-prompt';

/** It draws nothing. */
export const styles = [];
