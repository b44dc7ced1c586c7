import { createSSRApp, type ComponentOptions } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { componentOf } from 'virtual:components';
import type { Write } from '../app.js';

export const write: Write = async ({ tag, values, hear }) => {
  const ssrRender = componentOf<NonNullable<ComponentOptions['ssrRender']>>(tag);
  const app = createSSRApp({ setup: () => ({ given: { values }, hear }), ssrRender });
  return { body: await renderToString(app) };
};
