// A host that brings its own copy of Lit.
import { html, LitElement } from 'lit';

class HostPage extends LitElement {
  static override properties = { touchpoints: { attribute: false } };
  declare touchpoints: object[];

  constructor() {
    super();
    this.touchpoints = [
      {
        id: '1',
        at: '2026-03-01T09:30:00Z',
        channel: 'store',
        type: 'visit',
        direction: 'in',
        title: 'Seen by the host',
        side: 'customer',
      },
    ];
  }

  override render() {
    return html`<h1>The host’s own Lit</h1>
      <ox-customer-timeline timezone="UTC" .data=${this.touchpoints}></ox-customer-timeline>`;
  }
}

customElements.define('host-page', HostPage);
