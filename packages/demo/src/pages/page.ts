import { toDataScript } from '@oxbow/widgets/data-script';
import { html, raw } from 'hono/html';
import { languageNames, languages, locales } from './language.js';
import { addressIn, addressOf, type Place } from './place.js';
import { strings } from './strings.js';

/** A piece of HTML that is already escaped. */
export type Html = ReturnType<typeof html>;

/** The whole document around a page's body: under the bar of the demo, which belongs to none of the brands. */
export function document(page: {
  place: Place;
  title: string;
  /** Name of the style sheet in public/. */
  style: string;
  /** Further tags of the head: the widgets' script. */
  head?: Html;
  body: Html;
}): Html {
  const { place } = page;
  return html`<!doctype html>
    <html lang="${locales[place.language]}">
      <head>
        <meta charset="utf-8" />
        <title>${page.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/public/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/public/${page.style}" />
        ${page.head ?? ''}
      </head>
      <body>
        <a class="skip" href="#main">${strings[place.language].skip}</a>
        ${demoBar(place)} ${page.body}
      </body>
    </html>`;
}

const sites = ['/shop/', '/crm/', '/portal/', '/data/'] as const;

/** The one navigation between the sites, and the languages of the present page. */
function demoBar(place: Place): Html {
  const text = strings[place.language];
  const isHere = (site: string) => place.path.startsWith(site);
  return html`<div class="demo-bar">
    <nav aria-label="${text.bar.label}">
      <a href="${addressOf(place, '/')}" ${current(place.path === '/', 'page')}>${text.demo}</a>
      ${sites.map(
        (site) =>
          html`<a href="${addressOf(place, site)}" ${current(isHere(site), 'true')}
            >${text.bar[site]}</a
          >`,
      )}
    </nav>
    <nav class="languages" aria-label="${text.language}">
      ${languages.map(
        (language) =>
          html`<a
            href="${addressIn(place, language)}"
            hreflang="${language}"
            lang="${language}"
            ${current(language === place.language, 'true')}
            >${languageNames[language]}</a
          >`,
      )}
    </nav>
  </div>`;
}

/** Marks the link to where the visitor is. */
export const current = (is: boolean, what: 'page' | 'true' = 'page'): Html | string =>
  is ? raw(`aria-current="${what}"`) : '';

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

/** A form's field that nobody sees. */
export const hiddenField = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;
