import { toDataScript } from '@oxbow/widgets/data-script';
import { html, raw } from 'hono/html';
import { languageNames, languages, locales, type Language } from './language.js';

/** A piece of HTML that is already escaped. */
export type Html = ReturnType<typeof html>;

/** The whole document around a page's body. */
export function document(page: {
  language: Language;
  title: string;
  /** Name of the style sheet in public/. */
  style: string;
  scheme: 'light' | 'light dark';
  skip: string;
  /** Further tags of the head: the widgets' script. */
  head?: Html;
  body: Html;
}): Html {
  return html`<!doctype html>
    <html lang="${locales[page.language]}">
      <head>
        <meta charset="utf-8" />
        <title>${page.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${page.scheme}" />
        <link rel="icon" href="/public/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/public/${page.style}" />
        ${page.head ?? ''}
      </head>
      <body>
        <a class="skip" href="#main">${page.skip}</a>
        ${page.body}
      </body>
    </html>`;
}

/** The one tag by which a host brings in the widgets and says who answers them. */
export function widgetScript(host: {
  version: string;
  collector: string;
  site: string;
  /** Absent for visitors who are not signed in: what they say belongs to nobody. */
  tokenurl?: string;
}): Html {
  return html`<link rel="stylesheet" href="/oxbow/${host.version}/oxbow.css" />
    <script
      type="module"
      src="/oxbow/${host.version}/oxbow.js"
      data-endpoint="${host.collector}"
      data-site="${host.site}"
      ${host.tokenurl ? html`data-tokenurl="${host.tokenurl}"` : ''}
    ></script>`;
}

/** Data for a widget, as its child: no code, so that no policy forbids it. */
export const dataScript = (data: unknown): Html => raw(toDataScript(data));

/** Links to the same page in the other languages. */
export function languageLinks(current: Language, label: string, query: string): Html {
  return html`<nav class="languages" aria-label="${label}">
    ${languages.map(
      (language) =>
        html`<a
          href="?${query}lang=${language}"
          hreflang="${language}"
          lang="${language}"
          ${language === current ? raw('aria-current="true"') : ''}
          >${languageNames[language]}</a
        >`,
    )}
  </nav>`;
}
