import '@ui5/webcomponents/dist/Button.js';
import '@ui5/webcomponents/dist/RadioButton.js';
