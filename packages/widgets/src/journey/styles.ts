import { css } from 'lit';
import { coreStyles } from '../element/core-styles.js';
import { moreStyles } from '../element/more-styles.js';
import { switchStyles } from '../element/switch-styles.js';
import { bonesStyles } from './bones-styles.js';
import { lightStyles } from './light-styles.js';

/** The widget around its map and its list. */
export const styles = [coreStyles, moreStyles, switchStyles, lightStyles, bonesStyles, css``];
