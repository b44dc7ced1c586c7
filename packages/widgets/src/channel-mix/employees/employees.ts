/** Which contacts of employees are not told of. */
export { withheldPeriods } from '@oxbow/model/withheld-periods';
export { strings } from './strings.js';
