import '../view.js';

export { renderRow } from './template.js';
export { styles } from './styles.js';
export { toRowView } from './view-model.js';
