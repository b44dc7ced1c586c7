export { startCollector, type Collector } from './collector.js';
export type { CollectorConfig } from './config.js';
export { defaultDataFolder } from './database/embedded/folders.js';
export { OperatorError } from './operator-error.js';
