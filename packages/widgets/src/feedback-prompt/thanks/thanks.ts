/** All that is needed to answer answers of a kind in words of their own; see `late-thanks.ts`. */
export { strings } from './strings.js';
export { styles } from './styles.js';
export { renderPerson } from './template.js';
export { findAcknowledgement, toPersonView } from './view-model.js';
