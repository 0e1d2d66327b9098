import { describe, expect } from 'vitest';
import { createAuthenticate } from '../../../src/access/authenticate.js';
import { exportText } from '../../support/exchange/import-text.js';
import { testOnApp } from '../../support/fixtures.js';
import { send } from '../../support/http/send.js';
import { startApp } from '../../support/http/start-app.js';
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
