import { once } from 'node:events';
import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished } from 'vitest';
import { createAuthenticate } from '../../../src/access/authenticate.js';
import { exportFormats } from '../../../src/exchange/export-formats.js';
import { derivedStore } from '../../../src/store/derived-store.js';
import type { GraphStore } from '../../../src/store/store.js';
import { exportText } from '../../support/exchange/import-text.js';
import { openForTest, testOnApp } from '../../support/fixtures.js';
import { send } from '../../support/http/send.js';
import { startApp } from '../../support/http/start-app.js';
import { createGate } from '../../support/store/gate.js';
import { openStartingGraph } from '../../support/store/test-store.js';

const it = testOnApp(openStartingGraph);

/** A store that tells when the first moment of it is begun and ended, and does something before each is read. */
function momentsOf(store: GraphStore, before: () => Promise<void> = async () => {}) {
  const [began, ended] = [createGate(), createGate()];
  const watched = derivedStore(store, {
    async readMoment(work) {
      try {
        return await store.readMoment(async (moment) => {
          began.open();
          await before();
          return work(moment);
        });
      } finally {
        ended.open();
      }
    },
  });
  return { store: watched, began, ended };
}

describe('exports over HTTP', () => {
  it('are listed', async ({ app }) => {
    const { exports } = JSON.parse((await send(`${app.url}/export/`)).text);
    expect(exports.map(({ url }: { url: string }) => url)).toEqual(
      expect.arrayContaining(['/export/graph.ndjson', '/export/graph.popolo.json', '/export/officials.csv']),
    );
    for (const { url } of exports) expect((await send(`${app.url}${url}`)).status).toBe(200);
  });

  it('tell relationships in sentences, in the formats that have a place for them', async ({ app }) => {
    const { text } = await send(`${app.url}/export/relationships.csv?sentences=vi`);
    expect(text).toContain('Lê Xuân Đại là Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An ít nhất vào ngày 10-3-2017');
    const refused = await Promise.all(
      ['relationships.csv?sentences=fr', 'graph.popolo.json?sentences=vi'].map((path) =>
        send(`${app.url}/export/${path}`),
      ),
    );
    expect(refused.map(({ status }) => status)).toEqual([400, 400]);
    expect(refused.map((answer) => answer.text)).toEqual([
      expect.stringContaining('sentences=en'),
      expect.stringContaining('graph.graphml'),
    ]);
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
      const { store, ended, began } = momentsOf(graph.store, () => gate.opened);
      const app = await startApp(store);
      onTestFinished(() => app.close());
      const { port } = new URL(app.url);
      const asked = get({ port, path: '/export/graph.ndjson', headers: { 'accept-encoding': coding } });
      asked.on('error', () => {});
      const closed = new Promise((resolve) => asked.on('close', resolve));
      await began.opened;
      asked.destroy();
      await closed;
      gate.open();
      await ended.opened;
      expect((await send(`${app.url}/export/graph.ndjson`)).status).toBe(200);
      expect(app.log.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
    },
  );

  it('hold no moment of the graph for a client that does not read', async ({ graph }) => {
    const { store, ended } = momentsOf(graph.store);
    const app = await startApp(store);
    onTestFinished(() => app.close());
    const asked = get(`${app.url}/export/graph.ndjson`);
    onTestFinished(() => void asked.on('error', () => {}).destroy());
    const [answer] = await once(asked, 'response');
    await ended.opened;
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(await exportText(graph.store, 'native'))));
  });

  it.for(exportFormats)('are told to have failed, and sent in no part, if the store is lost: $name', async (format) => {
    const graph = await openForTest(openStartingGraph);
    const { store } = momentsOf(graph.store, async () => {
      await graph.store.ping();
      void graph.store.close();
    });
    const app = await startApp(store);
    onTestFinished(() => app.close());
    const { status, headers, text } = await send(`${app.url}/export/${format.fileName}`);
    expect([status, headers['content-disposition']]).toEqual([503, undefined]);
    expect(JSON.parse(text).errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  });

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
