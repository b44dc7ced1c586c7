import { registerClass } from '../element/register.js';
import { OxConnection } from './connection.js';

export { OxConnection };

registerClass('ox-connection', OxConnection);

declare global {
  interface HTMLElementTagNameMap {
    'ox-connection': OxConnection;
  }
}
