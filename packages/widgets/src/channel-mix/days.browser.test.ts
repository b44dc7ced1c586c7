import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import './define.js';
import type { DataRequestEvent } from '../element/events.js';

const rows: [attributes: Record<string, string>, asked: object | undefined][] = [
  [{ days: '90' }, { subject: 'channel-mix', id: '90' }],
  [
    { days: '366', until: '2011-12-10' },
    { subject: 'channel-mix', id: '366', until: '2011-12-10' },
  ],
  [{ until: '2011-12-10' }, undefined],
  [{ days: 'many' }, undefined],
];
for (const [attributes, asked] of rows)
  it(`${JSON.stringify(attributes)} asks for ${JSON.stringify(asked) ?? 'nothing'}`, async () => {
    const found: unknown[] = [];
    const listen = (event: Event) => found.push((event as DataRequestEvent).detail);
    document.addEventListener('oxdata', listen);
    const element = document.createElement('ox-channel-mix');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    await fixture(html`${element}`);
    document.removeEventListener('oxdata', listen);
    expect(found).to.deep.equal(asked ? [asked] : []);
  });
