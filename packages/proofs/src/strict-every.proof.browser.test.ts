import { expect, waitUntil } from '@open-wc/testing';
import { everyElement } from './every-element.js';
import { closeStrictPages, drawnIn, openStrictPage } from './strict-page.js';

// Proof (c) for every widget: under the policy of addresses, and under that of a nonce and `strict-dynamic`, with Trusted Types
// in both. What can be done with each of them stands in the other proofs; the sandboxed frame in `frame-page`.

afterEach(closeStrictPages);

for (const [name, query, trusted] of [
  ['addresses', '', "script-src 'self'"],
  ['a nonce and strict-dynamic', '?nonce', "script-src 'nonce-c3RyaWN0' 'strict-dynamic'"],
] as const) {
  describe(`the strict policy of ${name}`, () => {
    it('lets every widget be drawn, and is really there', async () => {
      const file = `every.html${query}`;
      const page = await openStrictPage(file, everyElement);
      const header = (await fetch(page.location.href)).headers.get('content-security-policy');
      expect(header).to.contain(trusted).and.to.contain("require-trusted-types-for 'script'");
      for (const tag of Object.keys(everyElement)) {
        const drawn = drawnIn(page, tag);
        expect(drawn.textContent?.trim().length, tag).to.be.greaterThan(20);
        expect(drawn.querySelector('[role=alert]'), tag).to.equal(null);
        const { height } = page.document.querySelector(tag)!.getBoundingClientRect();
        expect(height, tag).to.be.greaterThan(40);
      }
      // The test server's own script, which it adds to every page, is trusted by its address and has no nonce.
      const ours = page.violations.filter((each) => !each.includes('__web-dev-server'));
      expect(ours).to.deep.equal([]);
      const before = page.violations.length;
      page.document.body.setAttribute('style', 'color: red');
      await waitUntil(() => page.violations.length > before, 'a violation is noted');
    });
  });
}
