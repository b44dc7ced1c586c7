// `npm start`: the demo. Its sources are TypeScript, which tsx runs; the widgets and the collector are built first and
// used as they are published.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./src/main.ts');
await main();
