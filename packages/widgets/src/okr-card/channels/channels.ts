import '../view.js';
import { readLayout } from '../layout.js';
import type { CardPart } from '../late-parts.js';
import type { OkrCard } from '../okr-card.js';
import type { ChannelsSetting } from './strings.js';
import { renderChannels } from './template.js';
import { toChannelsView } from './view-model.js';

export { strings } from './strings.js';
export { styles } from './styles.js';

/** Draws what channels have contributed to a key result. */
export function create(host: OkrCard): CardPart {
  return {
    renderAt: (keyResult, _content, setting) => {
      // The texts of this part are among those of its element by now.
      const own = setting as ChannelsSetting;
      const view = toChannelsView(keyResult, own);
      return view && renderChannels(view, own, readLayout(host) === 'full');
    },
  };
}
