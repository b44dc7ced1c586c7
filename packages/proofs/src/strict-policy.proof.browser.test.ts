import { expect, waitUntil } from '@open-wc/testing';
import {
  closeStrictPages,
  drawnIn,
  openStrictPage,
  press,
  strictPages,
  write,
} from './strict-page.js';

// Proof (c): under the design's Content-Security-Policy with Trusted Types the built widgets load, are styled and can
// be completed. The page runs in a frame with that header.

const file = 'page.html';

afterEach(closeStrictPages);

describe('the strict policy', () => {
  it('is really there: an inline style has no effect and is noted', async () => {
    const header = (await fetch(strictPages + file)).headers.get('content-security-policy');
    expect(header)
      .to.contain("require-trusted-types-for 'script'")
      .and.to.contain("style-src 'self'");
    const page = await openStrictPage(file);
    const inline = page.document.createElement('style');
    inline.textContent = 'h1 { color: rgb(1, 2, 3) }';
    page.document.body.append(inline);
    expect(page.getComputedStyle(page.document.querySelector('h1')!).color).not.to.equal(
      'rgb(1, 2, 3)',
    );
    await waitUntil(() => page.violations.length === 1, 'the violation is noted');
  });

  it('lets everything be styled', async () => {
    const page = await openStrictPage(file);
    const scale = drawnIn(page, 'ox-feedback-prompt');
    const next = [...scale.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === 'Next',
    )!;
    expect(page.getComputedStyle(next).backgroundColor).to.equal('rgb(11, 95, 176)');
    expect(scale.querySelectorAll('input[type=radio]')).to.have.lengthOf(11);
    const heading = drawnIn(page, 'ox-customer-timeline').querySelector('h2, h3')!;
    expect(page.getComputedStyle(heading).fontWeight).to.equal('600');
    const figures = [...drawnIn(page, 'ox-radar').querySelectorAll('svg[role=img]')];
    expect(figures.filter((one) => one.getBoundingClientRect().width > 200)).to.have.lengthOf(1);
    const line = figures[0]!.querySelector('path')!;
    expect(page.getComputedStyle(line).fill).to.equal('none');
    expect(page.violations).to.deep.equal([]);
  });

  it('lets the prompt be completed', async () => {
    const page = await openStrictPage(file);
    const prompt = drawnIn(page, 'ox-feedback-prompt');
    prompt.querySelectorAll<HTMLInputElement>('input[type=radio]')[9]!.click();
    press(prompt, 'Next');
    await waitUntil(() => prompt.querySelector('textarea'), 'the second question');
    write(prompt.querySelector('textarea')!, 'Quick delivery.');
    press(prompt, 'Send');
    await waitUntil(() => prompt.textContent?.includes('STRI-CT01'), 'the reference');
    expect(page.violations).to.deep.equal([]);
  });

  it('lets the launcher open and the timeline unfold', async () => {
    const page = await openStrictPage(file);
    const launcher = drawnIn(page, 'ox-feedback-prompt[presentation]');
    launcher.querySelector('button')!.click();
    await waitUntil(() => launcher.querySelector('textarea')?.checkVisibility(), 'the open panel');
    const timeline = drawnIn(page, 'ox-customer-timeline');
    timeline.querySelector<HTMLElement>('article button[aria-expanded=false]')!.click();
    await waitUntil(
      () => timeline.textContent?.includes('Two of eight cups broken.'),
      'the detail',
    );
    expect(page.violations).to.deep.equal([]);
  });
});
