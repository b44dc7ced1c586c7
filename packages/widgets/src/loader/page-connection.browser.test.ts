import { expect, waitUntil } from '@open-wc/testing';
import { addConnection, findOwnTag } from './page-connection.js';

/** A page of its own, so that what is watched there ends with it. */
function openPage(): { page: Document; close(): void } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  return { page: frame.contentDocument!, close: () => frame.remove() };
}

describe('the connection of a page', () => {
  let page: Document;
  let close: () => void;

  beforeEach(() => ({ page, close } = openPage()));
  afterEach(() => close());

  const connect = (data: DOMStringMap) => addConnection(page, {}, data);
  const connections = () => [...page.querySelectorAll('ox-connection')];

  it('has what the script tag says, and nothing else', () => {
    connect({ endpoint: '/collector', site: 'pk', other: 'x', token: 'eyJ' });
    const [connection, ...more] = connections();
    expect(more).to.have.length(0);
    expect(connection?.getAttributeNames().sort()).to.deep.equal(['endpoint', 'scope', 'site']);
    expect(connection?.getAttribute('scope')).to.equal('document');
  });

  it('may count over all pages where the script tag says so', () => {
    connect({ endpoint: '/collector', site: 'pk', storage: 'allowed' });
    expect(connections()[0]?.getAttribute('storage')).to.equal('allowed');
  });

  it('is not added without an endpoint', () => {
    connect({ site: 'pk' });
    expect(connections()).to.have.length(0);
  });

  it('is not added where the page has one, and added beside one for a part', () => {
    page.body.append(page.createElement('ox-connection'));
    connect({ endpoint: '/collector', site: 'pk' });
    expect(connections()).to.have.length(2);
    connect({ endpoint: '/collector', site: 'pk' });
    expect(connections()).to.have.length(2);
  });

  it('is not that of another prefix, and does not count as one', () => {
    connect({ endpoint: '/collector', site: 'pk' });
    addConnection(page, { prefix: 'acme' }, { endpoint: '/other', site: 'pk_acme' });
    addConnection(page, { prefix: 'acme' }, { endpoint: '/other', site: 'pk_acme' });
    expect(connections()).to.have.length(1);
    const [other, ...more] = page.getElementsByTagName('acme-connection');
    expect(more).to.have.length(0);
    expect(other?.getAttribute('site')).to.equal('pk_acme');
  });

  it('comes along when a host exchanges the body', async () => {
    connect({ endpoint: '/collector', site: 'pk' });
    const [before] = connections();
    page.body.replaceWith(page.createElement('body'));
    expect(connections()).to.have.length(0);
    await waitUntil(() => connections().length === 1);
    expect(connections()[0]).to.equal(before);
  });

  it('gives way to one that the next body brings', async () => {
    connect({ endpoint: '/collector', site: 'pk' });
    const body = page.createElement('body');
    const own = page.createElement('ox-connection');
    own.setAttribute('scope', 'document');
    body.append(own);
    page.body.replaceWith(body);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(connections()).to.deep.equal([own]);
  });

  it('is told by the tag whose address is the module’s', () => {
    const scripts = ['a.js', 'oxbow.js', 'oxbow.js?v=2'].map((src) => {
      const script = page.createElement('script');
      script.type = 'text/plain';
      script.src = new URL(src, location.href).href;
      page.head.append(script);
      return script;
    });
    expect(findOwnTag(page, new URL('oxbow.js?v=2', location.href).href)).to.equal(scripts[2]);
    expect(findOwnTag(page, new URL('oxbow.js', location.href).href)).to.equal(scripts[1]);
    expect(findOwnTag(page, 'https://elsewhere.example/oxbow.js')).to.equal(undefined);
  });
});
