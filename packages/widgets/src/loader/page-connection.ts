import { tagIn, type Family } from '../element/family.js';

/** The attributes of `<ox-connection>` that a script tag may carry, as `data-endpoint` and so on. */
const passedOn = ['endpoint', 'site', 'tokenurl', 'storage'] as const;

/** The script tag that loaded the module at an address. */
export function findOwnTag(document: Document, url: string): HTMLScriptElement | undefined {
  return [...document.querySelectorAll('script')].find(({ src }) => src === url);
}

/**
 * Adds a connection for the whole page, if the script tag names an endpoint, unless the page has one.
 * @param family of the connection
 * @param data the script tag's `dataset`
 */
export function addConnection(
  document: Document,
  family: Family,
  data: Readonly<DOMStringMap>,
): void {
  if (!data['endpoint']) return;
  const tag = tagIn(family, 'connection');
  const connection = document.createElement(tag);
  connection.setAttribute('scope', 'document');
  for (const name of passedOn) {
    const value = data[name];
    if (value !== undefined) connection.setAttribute(name, value);
  }
  const ensure = () => {
    if (!connection.isConnected && !document.querySelector(`${tag}[scope="document"]`))
      document.body.append(connection);
  };
  ensure();
  // Some hosts (Turbo Drive, htmx) go to the next page by exchanging the body, and the tag in the head runs only once.
  new MutationObserver(ensure).observe(document.documentElement, { childList: true });
}
