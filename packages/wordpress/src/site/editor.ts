import type { FrameLocator, Page } from 'playwright-core';

/** The button that opens and closes the list of blocks. */
const inserter =
  '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';

/** The block editor of WordPress 6.1 and later, worked as a person does. */
export class Editor {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens it on a new post or page, and puts away what WordPress greets with. */
  async open(home: string, type: 'post' | 'page'): Promise<void> {
    // Greetings and patterns to choose from; some come late.
    const greeting = this.#page.locator('.components-modal__screen-overlay');
    const escape = () => this.#page.keyboard.press('Escape');
    // Where one of them follows another there is no moment without any to wait for.
    await this.#page.addLocatorHandler(greeting, escape, { noWaitAfter: true });
    await this.#page.goto(`${home}/wp-admin/post-new.php?post_type=${type}`);
    await (await this.text()).locator('.editor-post-title__input').waitFor();
  }

  /** What is written: in the page itself, or in a frame, as newer versions have it. */
  async text(): Promise<Page | FrameLocator> {
    const frame = this.#page.locator('iframe[name="editor-canvas"]');
    await frame.or(this.#page.locator('.editor-post-title__input')).first().waitFor();
    return (await frame.count()) > 0
      ? this.#page.frameLocator('iframe[name="editor-canvas"]')
      : this.#page;
  }

  async setTitle(title: string): Promise<void> {
    const text = await this.text();
    await text.locator('.editor-post-title__input').fill(title);
  }

  /** Puts a block in, by the list of blocks. */
  async insert(name: string, title: string): Promise<void> {
    await this.#page.locator(inserter).click();
    await this.#page.locator('.block-editor-inserter__search input').fill(title);
    await this.#page.locator(`.editor-block-list-item-oxbow-${name}`).click();
    await this.#page.locator(inserter).click();
  }

  /** The settings of the chosen block, beside the text. */
  async settings() {
    const inspector = this.#page.locator('.block-editor-block-inspector');
    if ((await inspector.count()) === 0) {
      await this.#page.locator('.interface-pinned-items button').first().click();
    }
    await inspector.waitFor();
    return inspector;
  }

  /** Publishes and gives the address of what was published. */
  async publish(): Promise<string> {
    await this.#page.locator('.editor-post-publish-panel__toggle').click();
    await this.#page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    const link = this.#page.locator(
      '.post-publish-panel__postpublish-buttons a, .post-publish-panel__postpublish-header a',
    );
    await link.first().waitFor();
    return (await link.first().getAttribute('href')) ?? '';
  }
}
