import { createHmac, randomBytes } from 'node:crypto';
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** What a request says of where it came from. */
export interface Provenance {
  /** The other end of the connection; `undefined` where there is none. */
  peer: string | undefined;
  /** The header X-Forwarded-For; several count as one, in their order. */
  forwarded: string | undefined;
}

/** Networks that nobody on the internet comes from, but proxies do. */
const inside = new BlockList();
for (const [network, prefix, family] of [
  ['127.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
] as const) {
  inside.addSubnet(network, prefix, family);
}

/**
 * The network that a request came from, as one person commonly has it: an IPv4 address, or the first 56 bits of an IPv6
 * address, since a line gets as many addresses as it likes behind those (RIPE-690).
 * @param proxies how many proxies stand before the collector, each of which adds to X-Forwarded-For whom it was asked by; a
 * client can write into that header what it likes, so it is read from the right, and only as far as there are proxies. With
 * `undefined` the connection counts, unless it comes from this machine or a private network, as a proxy's does
 * @returns `undefined` when it cannot be told
 */
export function toNetwork(
  { peer, forwarded }: Provenance,
  proxies: number | undefined,
): string | undefined {
  const address = peer === undefined ? undefined : clean(peer);
  if (address === undefined) return undefined;
  if (proxies === undefined) return isInside(address) ? undefined : shorten(address);
  if (proxies === 0) return shorten(address);
  // Too few of them: somebody has come around a proxy. All who do share the budget of one address.
  const named = clean((forwarded ?? '').split(',').at(-proxies) ?? '');
  return shorten(named ?? address);
}

/** An address without what belongs to a port, a link or the mapping of IPv4 into IPv6; `undefined` when it is none. */
function clean(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase();
  const bare =
    /^\[([^\]]*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/, '');
  return isIPv4(address) || isIPv6(address) ? address : undefined;
}

function isInside(address: string): boolean {
  return inside.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

function shorten(address: string): string {
  if (isIPv4(address)) return address;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  // An embedded IPv4 address stands for two groups, and never among the first four.
  const width = last.length + (last.at(-1)?.includes('.') ? 1 : 0);
  const zeros = tail === undefined ? 0 : 8 - first.length - width;
  const groups = [...first, ...Array<string>(Math.max(0, zeros)).fill('0'), ...last];
  const bits = groups.slice(0, 4).map((group) => parseInt(group, 16));
  return `${bits
    .slice(0, 3)
    .map((group) => group.toString(16))
    .join(':')}:${((bits[3] ?? 0) >> 8).toString(16)}`;
}

const day = 86_400_000;

/**
 * Names networks by hashes with a random salt that this process makes for itself and throws away with the end of the day
 * (UTC): no name means anything outside of the process, or on another day.
 */
export class NetworkNames {
  #salt = randomBytes(32);
  #day = 0;

  /**
   * @param now milliseconds since 1970
   * @returns true when a day has begun, and names of the one before mean nothing any more
   */
  turn(now: number): boolean {
    const today = Math.floor(now / day);
    if (today === this.#day) return false;
    this.#day = today;
    this.#salt = randomBytes(32);
    return true;
  }

  /** The name of a network as a visitor of a site; another one for each site. */
  of(site: string, network: string): string {
    return createHmac('sha256', this.#salt)
      .update(`${site}\n${network}`)
      .digest('base64url')
      .slice(0, 22);
  }
}
