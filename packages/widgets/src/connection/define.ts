import { register } from '../element/define.js';
import { OxConnection } from './connection.js';

export { OxConnection };

register('ox-connection', OxConnection);

declare global {
  interface HTMLElementTagNameMap {
    'ox-connection': OxConnection;
  }
}
