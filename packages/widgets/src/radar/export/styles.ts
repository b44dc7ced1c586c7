export { takingStyles as styles } from '../../element/taking-styles.js';
