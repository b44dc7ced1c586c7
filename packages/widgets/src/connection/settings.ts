/** What a connection was told by its attributes and properties. */
export interface Settings {
  /** Absolute http(s) address of the collector, without a slash at its end. */
  endpoint: string;
  /** The site's public key. */
  site: string;
  /** Gives a token; wins over `tokenurl`. */
  token: (() => Promise<string>) | undefined;
  /** Absolute address, of the page's own origin, that gives a token. */
  tokenurl: string | undefined;
}

/** What attributes and properties hold. */
export interface WrittenSettings {
  endpoint: string;
  site: string;
  token: unknown;
  tokenurl: string | null;
  /** Address that relative ones belong to. */
  base: string;
}

/**
 * Reads the settings as they are written.
 * @returns the settings, unless the connection cannot work with them, and what is wrong, for the developer of the host
 */
export function readSettings({ endpoint, site, token, tokenurl, base }: WrittenSettings): {
  settings?: Settings;
  problems: string[];
} {
  const problems: string[] = [];
  const address = readAddress(endpoint, base);
  if (!address) problems.push('the attribute "endpoint" is no http or https address.');
  if (token != null && typeof token !== 'function')
    problems.push('the property "token" has to be a function that returns a promise of a token.');

  let own = tokenurl ? readAddress(tokenurl, base) : undefined;
  // Whoever answers there says who is signed in, so it has to be the page's own server.
  if (tokenurl && own?.origin !== new URL(base).origin) {
    problems.push('the attribute "tokenurl" is ignored: it is not of the same origin as the page.');
    own = undefined;
  }
  if (!address) return { problems };
  return {
    settings: {
      endpoint: address.origin + address.pathname.replace(/\/+$/, ''),
      site,
      token: typeof token === 'function' ? (token as () => Promise<string>) : undefined,
      tokenurl: own?.href,
    },
    problems,
  };
}

function readAddress(text: string, base: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}
