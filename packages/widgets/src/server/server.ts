import { LitElementRenderer, render, type RenderInfo } from '@lit-labs/ssr';
import {
  collectResult,
  collectResultSync,
  type ThunkedRenderResult,
} from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement } from 'lit';
import { commonStrings } from '../element/strings.js';
import type { OxElement, OxElementClass } from '../element/element.js';
import { familyOf } from '../element/family.js';
import type { Language } from '../element/language.js';
import { loadParts, toStyleSheet } from './styles.js';

/** Lit's server writes a property that is false as `checked="false"`, which is true. Quotes in texts are escaped. */
const falseAttribute =
  /\s(checked|disabled|hidden|multiple|open|readonly|required|selected)="false"/g;

/** How elements are rendered on a server. */
export interface ServerOptions {
  /**
   * Address of the folder with our style sheets (`@oxbow/widgets/css`), for a `<link>` that a strict policy allows.
   * Without it the styles are written into the page, which needs `style-src 'unsafe-inline'`.
   */
  stylesheets?: string;
  /** Language tag of elements that name none by an attribute `lang`; English when absent. A server knows no page around. */
  language?: string;
}

/**
 * Brings the texts of languages other than English, and what views fetch late; rendering itself cannot wait for them.
 * @param tags the elements that will be rendered, defined before
 */
export async function loadLanguages(
  languages: readonly Language[],
  tags: readonly string[],
): Promise<void> {
  const views = tags.map((tag) => {
    const view = (customElements.get(tag) as unknown as OxElementClass | undefined)?.view;
    if (typeof view !== 'object') throw new TypeError(`<${tag}> is not defined with its view`);
    return view;
  });
  await loadParts();
  const parts = views.flatMap((view) => view.parts ?? []);
  const late = parts.flatMap(({ module }) => module?.strings ?? []);
  const all = [commonStrings, ...views.map(({ strings }) => strings), ...late];
  await Promise.all(languages.flatMap((language) => all.map((strings) => strings.load(language))));
}

/**
 * Renders a Lit template with our elements in it, styled and readable before any script runs; in the browser they take
 * their tree over.
 * @param template a template of Lit's `html`; data of our elements by property (`.data=${…}`) or attribute
 */
export async function renderToString(
  template: unknown,
  options: ServerOptions = {},
): Promise<string> {
  await loadParts();
  const elementRenderers = [createElementRenderer(options), LitElementRenderer];
  return collectResult(render(template, { elementRenderers }));
}

/**
 * Makes the renderer of our elements, for `render` of `@lit-labs/ssr`; to be named before `LitElementRenderer`. Wait for
 * `loadLanguages` first, also for English alone: it brings what views fetch late.
 */
export function createElementRenderer({
  stylesheets,
  language = 'en',
}: ServerOptions = {}): typeof LitElementRenderer {
  return class OxElementRenderer extends LitElementRenderer {
    static override matchesClass(Class: typeof HTMLElement): boolean {
      return 'oxbow' in Class && 'view' in Class;
    }

    get #element(): OxElement {
      return this.element as unknown as OxElement;
    }

    override attributeChangedCallback(name: string, old: string | null, value: string | null) {
      this.#element.attributeChangedCallback(name, old, value);
    }

    override setProperty(name: string, value: unknown): void {
      super.setProperty(name, value);
      // The browser's element has to draw the same, and sees only attributes.
      if (name === 'data') this.#element.setAttribute('data', JSON.stringify(value));
    }

    override connectedCallback(): void {
      const element = this.#element;
      if (!element.hasAttribute('lang')) element.setAttribute('lang', language);
      super.connectedCallback();
      this.#write('role', 'group');
      this.#write('aria-label', labelOf(element));
    }

    override renderShadow(renderInfo: RenderInfo): ThunkedRenderResult {
      // The last part is the template; those before are its styles, in an element that a strict policy refuses.
      const template = super.renderShadow(renderInfo)?.at(-1) ?? '';
      return [this.#styles, () => collectResultSync([template]).replaceAll(falseAttribute, '')];
    }

    get #styles(): string {
      if (stylesheets === undefined)
        return `<style>${toStyleSheet(this.element.constructor as typeof LitElement)}</style>`;
      const prefix = familyOf(this.element).prefix ?? 'ox';
      const sheet = `ox${this.tagName.slice(prefix.length)}.css`;
      const address = `${stylesheets.replace(/\/$/, '')}/${sheet}`;
      return `<link rel="stylesheet" href="${escape(address)}">`;
    }

    /** Says until the browser's element is there what that says by its internals. */
    #write(name: string, value: string | null | undefined): void {
      const element = this.#element;
      if (!value || element.hasAttribute(name)) return;
      element.setAttribute(name, value);
      element.setAttribute(`hydrate-internals-${name}`, '');
    }
  };
}

function labelOf(element: OxElement): string | null | undefined {
  return (element as { __internals?: ElementInternals }).__internals?.ariaLabel;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
