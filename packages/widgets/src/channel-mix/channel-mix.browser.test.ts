import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import './define.js';
import type { ChannelMix } from './channel-mix.js';
import { sampleChannelMix } from './samples.js';

it('ready', async () => {
  const element = await fixture<ChannelMix>(
    html`<ox-channel-mix .data=${sampleChannelMix}></ox-channel-mix>`,
  );
  await waitUntil(() => element.state === 'ready');
  expect(element.shadowRoot!.querySelectorAll('h2')).to.have.length(2);
  await expect(element).to.be.accessible();
});
