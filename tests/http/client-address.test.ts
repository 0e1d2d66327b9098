import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { clientAddressOf, parseNetworks } from '../../src/http/client-address.js';

/** Who a request counts for that comes from a peer, by what proxies have noted. */
function clientOf(peer: string, forwardedFor?: string, trusted?: string): string | undefined {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const request = new IncomingMessage(socket);
  if (forwardedFor !== undefined) request.headers['x-forwarded-for'] = forwardedFor;
  return clientAddressOf(request, trusted === undefined ? [] : (parseNetworks(trusted) ?? []));
}

describe('a client', () => {
  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['::ffff:203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '20010db800010002::/64'],
    ['2001:db8:1:2:ffff::1', '20010db800010002::/64'],
    ['2001:db8:1:3::1', '20010db800010003::/64'],
    ['127.0.0.1', undefined],
    ['127.8.9.10', undefined],
    ['::1', undefined],
    ['::ffff:127.0.0.1', undefined],
  ])('is the address it connects from: %s', (peer, client) => {
    expect(clientOf(peer)).toBe(client);
    expect(clientOf(peer, '198.51.100.1')).toBe(client);
    expect(clientOf(peer, '198.51.100.1', '192.0.2.1')).toBe(client);
  });

  it.each([
    ['127.0.0.1', '198.51.100.1', '127.0.0.1', '198.51.100.1'],
    ['::ffff:10.1.2.3', '198.51.100.1', '10.0.0.0/8', '198.51.100.1'],
    ['127.0.0.1', '2001:db8:1:2::9', '127.0.0.1,10.0.0.0/8', '20010db800010002::/64'],
    // What the client itself wrote stands to the left of what the proxy saw.
    ['127.0.0.1', '127.0.0.1, 192.0.2.7, 198.51.100.1', '127.0.0.1', '198.51.100.1'],
    ['127.0.0.1', '192.0.2.7, 198.51.100.1, 10.1.1.1', '127.0.0.1, 10.0.0.0/8', '198.51.100.1'],
    ['10.1.2.3', 'nonsense', '10.0.0.0/8', '10.1.2.3'],
    ['10.1.2.3', 'nonsense, 10.9.9.9', '10.0.0.0/8', '10.9.9.9'],
    ['127.0.0.1', '127.0.0.1', '127.0.0.1', '127.0.0.1'],
    ['127.0.0.1', '', '127.0.0.1', undefined],
  ])('of a trusted proxy %s is the nearest address that is none of them: %s', (peer, header, trusted, client) => {
    expect(clientOf(peer, header, trusted)).toBe(client);
  });
});
