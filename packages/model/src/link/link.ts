const printableAscii = /^[\x21-\x7e]+$/;
const plainHost =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$|^\[[0-9a-f:.]+\]$/;
const webAddress = /^https?:\/\/([^/?#@\s]+)(?:[/?#]|$)/i;
const mailAddress = /^mailto:[\w.+-]{1,64}@[a-z0-9.-]{1,255}$/i;
const telephone = /^tel:\+?[0-9][0-9.() -]{1,40}$/i;

/**
 * Reads an address that a widget may link to: absolute http or https with a plain ASCII host and no user info,
 * `mailto:` without headers, `tel:`; under 2,048 characters.
 * @returns the address as written, or `undefined` when it must be shown as plain text
 */
export function readLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length >= 2048 || !printableAscii.test(value))
    return undefined;
  if (mailAddress.test(value) || telephone.test(value)) return value;
  const authority = webAddress.exec(value)?.[1];
  if (authority === undefined) return undefined;
  const [, host = '', port] = /^(.*?)(?::(\d{1,5}))?$/.exec(authority.toLowerCase()) ?? [];
  // A host in Punycode may look like another one once a browser shows it, so it counts as not plain.
  if (!plainHost.test(host) || host.split('.').some((label) => label.startsWith('xn--')))
    return undefined;
  if (port !== undefined && Number(port) > 65535) return undefined;
  return value;
}
