import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished } from 'vitest';
import { createAuthenticate } from '../../../src/access/authenticate.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import { exportText } from '../../support/exchange/import-text.js';
import { testOnApp } from '../../support/fixtures.js';
import { send } from '../../support/http/send.js';
import { startApp } from '../../support/http/start-app.js';
import { createGate } from '../../support/store/gate.js';
import { openStartingGraph } from '../../support/store/test-store.js';

const it = testOnApp(openStartingGraph);

describe('exports over HTTP', () => {
  it('are listed', async ({ app }) => {
    const { exports } = JSON.parse((await send(`${app.url}/export/`)).text);
    expect(exports.map(({ url }: { url: string }) => url)).toEqual(
      expect.arrayContaining(['/export/graph.ndjson', '/export/graph.popolo.json', '/export/officials.csv']),
    );
    for (const { url } of exports) expect((await send(`${app.url}${url}`)).status).toBe(200);
  });

  it('are the same as on the command line', async ({ app, graph }) => {
    const { text, headers } = await send(`${app.url}/export/graph.ndjson`);
    expect(text).toBe(await exportText(graph.store, 'native'));
    expect(headers['content-disposition']).toBe('attachment; filename="graph.ndjson"');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.for([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('are compressed with %s for a client that accepts it', async ([coding, decode], { app, graph }) => {
    const headers = { 'accept-encoding': coding };
    const answer = await send(`${app.url}/export/graph.ndjson`, { headers });
    expect(decode(answer.body).toString()).toBe(await exportText(graph.store, 'native'));
    const head = await send(`${app.url}/export/graph.ndjson`, { method: 'HEAD', headers });
    for (const { headers: sent } of [answer, head]) {
      expect(sent).toMatchObject({ 'content-encoding': coding, vary: 'Accept-Encoding' });
    }
  });

  it.for(['identity', 'gzip'])(
    'end without a word in the log when the client goes, with %s',
    async (coding, { graph }) => {
      const gate = createGate();
      const started = createGate();
      const store = derivedStore(graph.store, {
        async read(query, parameters) {
          started.open();
          await gate.opened;
          return graph.store.read(query, parameters);
        },
      });
      const app = await startApp(store);
      onTestFinished(() => app.close());
      const { port } = new URL(app.url);
      const asked = get({ port, path: '/export/graph.ndjson', headers: { 'accept-encoding': coding } });
      asked.on('error', () => {});
      const closed = new Promise((resolve) => asked.on('close', resolve));
      await started.opened;
      asked.destroy();
      await closed;
      gate.open();
      expect((await send(`${app.url}/export/graph.ndjson`)).status).toBe(200);
      expect(app.log.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
    },
  );

  it('answer HEAD without a body, and refuse other methods and names', async ({ app }) => {
    expect(await send(`${app.url}/export/officials.csv`, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect((await send(`${app.url}/export/officials.csv`, { method: 'POST' })).status).toBe(405);
    expect((await send(`${app.url}/export/nothing`)).status).toBe(404);
  });
});

const itOnClosedApp = it.extend('closed', { scope: 'file' }, async ({ graph }, { onCleanup }) => {
  const access = { anonymousReads: false, jwt: undefined, tokenFile: '' };
  const closed = await startApp(graph.store, createAuthenticate(access));
  onCleanup(() => closed.close());
  return closed;
});

describe('a service that refuses anonymous reads', () => {
  itOnClosedApp.for(['/export/', '/export/graph.ndjson', '/export/officials.csv', '/reconcile'])(
    'answers nothing at %s',
    async (path, { closed }) => {
      const { status, headers, text } = await send(`${closed.url}${path}`);
      expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer']);
      expect(JSON.parse(text).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    },
  );
});
