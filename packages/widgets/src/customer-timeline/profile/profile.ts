/** All that is needed to show what is known of a customer beside the touchpoints; see `late-profile.ts`. */
export { readCustomerProfile } from '@oxbow/model/read-customer-profile';
export { latestMoods } from './latest-moods.js';
export { strings } from './strings.js';
export { styles } from './styles.js';
export { renderProfile } from './template.js';
export { toProfileView } from './view-model.js';
