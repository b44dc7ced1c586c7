import '../view.js';
import type { CardPart } from '../late-parts.js';
import type { ChannelsSetting } from './strings.js';
import { renderChannels } from './template.js';
import { toChannelsView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws what channels have contributed to a key result. */
export function create(): CardPart {
  return {
    renderAt: (keyResult, { isFull }, setting) => {
      // The texts of this part are among those of its element by now.
      const own = setting as ChannelsSetting;
      const view = toChannelsView(keyResult, own);
      return view && renderChannels(view, own, isFull);
    },
  };
}
