import '../view.js';

export { strings } from './strings.js';
export { styles } from './styles.js';
export { renderLegend, renderStages } from './template.js';
export { toStagesView } from './view-model.js';
