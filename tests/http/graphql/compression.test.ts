import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, vi } from 'vitest';
import * as encoding from '../../../src/http/content-encoding.js';
import { testOnApp } from '../../support/fixtures.js';
import { graphqlPath } from '../../support/http/graphql-get.js';
import { graphqlPost, type Received, send } from '../../support/http/send.js';
import { type RunningApp } from '../../support/http/start-app.js';
import { openStartingGraph } from '../../support/store/test-store.js';

const it = testOnApp(openStartingGraph);

const LONG = '{ officials(first: 50) { edges { node { id name } } } }';
const SHORT = '{ __typename }';

const decoders: Readonly<Record<string, (body: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync };

function contentOf({ headers, body }: Received): string {
  const coding = headers['content-encoding'];
  return (coding === undefined ? body : decoders[coding]?.(body))?.toString() ?? '';
}

const post = (app: RunningApp, query: string, acceptEncoding?: string) =>
  send(
    `${app.url}/graphql`,
    graphqlPost({ query }, acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding }),
  );

describe('a long answer', () => {
  it.for([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0.8, gzip;q=0.9, identity;q=0.1', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['gzip;q=0, *', 'br'],
    ['*;q=0', undefined],
    ['*', 'br'],
    ['identity, gzip;q=0.5', undefined],
    ['deflate, compress', undefined],
    ['GZIP', 'gzip'],
    ['x, ;q=, "', undefined],
  ] as const)('is sent to a client that accepts %j with the coding %s', async ([accepts, coding], { app }) => {
    const plain = await post(app, LONG);
    const answer = await post(app, LONG, accepts);
    expect([answer.status, answer.headers['content-encoding']]).toEqual([200, coding]);
    expect(contentOf(answer)).toBe(plain.text);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    if (coding !== undefined) expect(answer.body.length).toBeLessThan(plain.body.length / 2);
    expect(answer.headers.vary).toContain('Accept-Encoding');
  });

  it('by GET is compressed too, and its HEAD says so', async ({ app }) => {
    const url = `${app.url}${graphqlPath({ query: LONG })}`;
    const headers = { 'accept-encoding': 'gzip' };
    const answer = await send(url, { headers });
    expect(contentOf(answer)).toBe((await send(url)).text);
    const head = await send(url, { method: 'HEAD', headers });
    for (const name of ['content-encoding', 'content-length', 'etag'] as const) {
      expect(head.headers[name]).toBe(answer.headers[name]);
    }
  });

  it('is compressed once, as long as it is cached', async ({ app }) => {
    for (let time = 0; time < 3; time += 1) await post(app, LONG, 'br');
    const compressed = await post(app, LONG, 'br');
    const spy = vi.spyOn(encoding, 'encodeBody');
    onTestFinished(() => spy.mockRestore());
    expect((await post(app, LONG, 'br')).body.equals(compressed.body)).toBe(true);
    expect(spy).not.toHaveBeenCalled();
    await post(app, `${LONG} `, 'br');
    expect(spy).toHaveBeenCalledOnce();
  });
});

describe('a short answer, or an error,', () => {
  it.for([SHORT, '{ nothing }'])('is sent as it is: %s', async (query, { app }) => {
    const answer = await post(app, query, 'gzip, br');
    expect(answer.headers).not.toHaveProperty('content-encoding');
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    expect(() => JSON.parse(answer.text)).not.toThrow();
  });
});
