/** All that is needed for the kinds of question that only some prompts ask; see `late-kinds.ts`. */
export { findKindObstacle, toAnswer } from './answer.js';
export { Prefilling } from './prefilling.js';
export { strings } from './strings.js';
export { styles } from './styles.js';
export { renderKind } from './template.js';
export { toAnswerWords, toKindTitle, toKindView, toNothingAsked } from './view-model.js';
export { pathOf, toWay } from './way.js';
