import '@ui5/webcomponents/dist/Button.js';
