import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Networks whose machines are believed: each an address and the length of the part that it shares with its machines. */
export type Networks = readonly (readonly [ipaddr.IPv4 | ipaddr.IPv6, number])[];

/** What one household or server gets of IPv6: its machines choose the rest as they like. */
const IPV6_NETWORK_BYTES = 8;

/** Each request names the same few addresses, and parsing one takes as long as finding its route. */
const parsed = new LRUCache<string, { readonly address: Address | undefined }>({ max: 1000 });

/** An address, as IPv4 if it is only written as IPv6; undefined for other text. */
function parse(text: string): Address | undefined {
  const known = parsed.get(text);
  if (known !== undefined) return known.address;
  const address = ipaddr.isValid(text) ? ipaddr.process(text) : undefined;
  parsed.set(text, { address });
  return address;
}

/**
 * Parses `10.0.0.0/8, ::1`.
 * @returns undefined if one of them is no address or network.
 */
export function parseNetworks(list: string): Networks | undefined {
  const networks: [Address, number][] = [];
  for (const text of list.split(',').map((word) => word.trim())) {
    if (ipaddr.isValidCIDR(text)) networks.push(ipaddr.parseCIDR(text));
    else {
      const address = parse(text);
      if (address === undefined) return undefined;
      networks.push([address, address.toByteArray().length * 8]);
    }
  }
  return networks;
}

function isIn(networks: Networks, address: Address): boolean {
  return networks.some(([network, length]) => network.kind() === address.kind() && address.match(network, length));
}

function nameOf(address: Address): string {
  if (address.kind() === 'ipv4') return address.toString();
  return `${Buffer.from(address.toByteArray().slice(0, IPV6_NETWORK_BYTES)).toString('hex')}::/64`;
}

/** The addresses that proxies have noted, the nearest first. */
function forwardedFor({ headers }: IncomingMessage): string[] {
  return (headers['x-forwarded-for'] ?? '')
    .toString()
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .reverse();
}

/** True for a connection from this machine. */
export function isLocal(remoteAddress: string | undefined): boolean {
  return remoteAddress !== undefined && parse(remoteAddress)?.range() === 'loopback';
}

/**
 * Where a request comes from: the first address, from here outwards, that is of no trusted proxy; of IPv6, its network.
 * Undefined for this machine itself, if no trusted proxy on it says that the request is another's.
 */
export function clientAddressOf(request: IncomingMessage, trustedProxies: Networks): string | undefined {
  const { remoteAddress = '' } = request.socket;
  let address = parse(remoteAddress);
  const forwarded = address !== undefined && isIn(trustedProxies, address) ? forwardedFor(request) : [];
  if (forwarded.length === 0 && isLocal(remoteAddress)) return undefined;
  for (const text of forwarded) {
    const next = parse(text);
    if (next === undefined) break;
    address = next;
    if (!isIn(trustedProxies, next)) break;
  }
  return address === undefined ? 'unknown' : nameOf(address);
}
