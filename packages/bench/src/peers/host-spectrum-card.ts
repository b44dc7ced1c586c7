import '@spectrum-web-components/card/sp-card.js';
import '@spectrum-web-components/meter/sp-meter.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
