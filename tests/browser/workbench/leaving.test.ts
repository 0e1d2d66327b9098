import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openBrowser } from '../../../scripts/open-browser.mjs';
import { dataOf, send } from '../../support/http/send.js';
import { type RunningServer, startServer } from '../start-server.js';
import { createEditor, type Editor } from '../support/create-token.js';
import { WorkbenchPage } from '../support/workbench-page.js';

const DUONG = 'official:nguyen-xuan-duong';
const dist = join(import.meta.dirname, '../../../dist/web');

describe('a page that leaves', () => {
  let server: RunningServer;
  let browser: Browser;
  let editor: Editor;
  let workbench: WorkbenchPage | undefined;

  beforeAll(async () => {
    editor = await createEditor();
    [server, browser] = await Promise.all([startServer({ TOKEN_FILE: editor.file }), openBrowser()]);
  });
  afterEach(async () => {
    await workbench?.close();
    if (workbench) expect(workbench.complaints).toEqual({ violations: [], errors: [], foreignRequests: [] });
    workbench = undefined;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await editor.remove();
  });

  const open = async (path: string, options = {}) => {
    workbench = await WorkbenchPage.open(browser, `${server.url}${path}`, options);
    return workbench;
  };
  const file = (path: string) => send(`${server.url}${path}`);
  const ask = async (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    dataOf(
      await send(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    );

  it('cites its question, its day and the version of the graph, without JavaScript too', async () => {
    const { graphVersion } = z.object({ graphVersion: z.string() }).parse(await ask('{ graphVersion }'));
    const path = `/en/e/${DUONG}?date=2017-03-10`;
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await open(path, { javaScriptEnabled });
      await page.getByText('Cite this').click();
      for (const name of ['Plain text', 'BibTeX', 'RIS']) {
        const text = await page.getByRole('textbox', { name, exact: true }).inputValue();
        for (const part of ['Nguyễn Xuân Đường, on 10 March 2017', graphVersion, `${server.url}${path}`]) {
          expect(text).toContain(part);
        }
        expect(text).toMatch(/\d{4}[-/]\d\d[-/]\d\d|\d{1,2} \w+ \d{4}/);
      }
      expect(await page.getByRole('button', { name: 'Copy', exact: true }).count()).toBe(javaScriptEnabled ? 3 : 0);
      if (javaScriptEnabled) await workbench?.close();
    }
  });

  it('is a table with names and links beside ids, for a spreadsheet that knows Vietnamese', async () => {
    const { headers, text } = await file(`/vi/e/${DUONG}?date=2017-03-10&format=csv`);
    expect(headers['content-disposition']).toBe('attachment; filename="official-nguyen-xuan-duong-2017-03-10.csv"');
    expect(text.startsWith('\uFEFFmục,đối tượng,đối tượng (mã),đối tượng (liên kết)')).toBe(true);
    expect(text).toContain(
      `Chủ tịch Ủy ban nhân dân tỉnh Nghệ An,position:nghe-an-peoples-committee-chairman,${server.url}/vi/e/position:nghe-an-peoples-committee-chairman,`,
    );
    const { data } = JSON.parse((await file(`/vi/e/${DUONG}?date=2017-03-10&format=json`)).text);
    const { roles, memberships, participations } = data.content.node;
    const facts = [roles, memberships, participations].flatMap(({ edges }) => edges);
    expect(text.trimEnd().split('\r\n')).toHaveLength(2 + facts.length);
  });

  it('holds what is on screen, and says that it is cut', async () => {
    const { headers, text } = await file('/en/list/provinces?format=csv');
    const { provinces } = z
      .object({ provinces: z.object({ totalCount: z.int() }) })
      .parse(await ask('{ provinces { totalCount } }'));
    expect(provinces.totalCount).toBeGreaterThan(50);
    expect(headers['content-disposition']).toContain(`"provinces-50-of-${provinces.totalCount}.csv"`);
    const { page } = await open('/en/list/provinces');
    const shown = await page
      .getByRole('region', { name: 'Provinces' })
      .getByRole('listitem')
      .getByRole('link')
      .allInnerTexts();
    expect(text.trimEnd().split('\r\n')).toHaveLength(1 + shown.length);
    for (const name of shown) expect(text).toContain(name);
    await page.getByText(`cut to 50 of ${provinces.totalCount}`).waitFor();
  });

  it('is a graph for other programs', async () => {
    const { text } = await file(`/en/graph?id=${DUONG}&format=graphml`);
    const { page } = await open(`/en/graph?id=${DUONG}`);
    const links = await page
      .getByRole('region', { name: /^\d+ links$/ })
      .getByRole('listitem')
      .count();
    const nodes = await page
      .getByRole('region', { name: /^\d+ shown$/ })
      .getByRole('listitem')
      .count();
    expect([text.match(/<node /g)?.length, text.match(/<edge /g)?.length]).toEqual([nodes, links]);
  });

  it('holds no formula', async () => {
    const name = '=HYPERLINK("http://example.org","Nguyễn")';
    const query = `mutation($name: String!) { addOfficial(input: {
      id: "official:formula", name: $name, evidence: [{ source: "source:luat-viet-nam-182467-attributes" }]
    }) { factId } }`;
    await ask(query, { name }, { authorization: `Bearer ${editor.token}` });
    const { text } = await file('/en/e/official:formula?format=csv');
    expect(text).toContain(`"'=HYPERLINK(""http://example.org"",""Nguyễn"")"`);
    expect(text).not.toMatch(/(^|,)"?=/m);
  });

  it.each([
    '/en',
    '/en/e/official:nguyen-xuan-duong',
    '/vi/e/organization:north-central-emulation-cluster',
    '/en/e/province:quang-tri',
    '/en/e/directive:34-ct-tw-2014',
    '/en/list/people',
    '/en/search?q=nguyen',
    `/en/graph?id=${DUONG}`,
    `/en/connect?id=${DUONG}&id=official:nguyen-duc-chinh`,
  ])('asks what it says that it asks: %s', async (path) => {
    const { page } = await open(path);
    await page.getByText(/^(The question as GraphQL|Câu hỏi bằng GraphQL)$/).click();
    const texts = await page
      .locator('details[open] textarea')
      .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')));
    const [query = '', variables = '{}'] = texts;
    expect(await ask(query, JSON.parse(variables))).toHaveProperty('graphVersion');
    const links = page.getByRole('link', { name: /GraphiQL$/ });
    const address = new URL((await links.first().getAttribute('href')) ?? '', server.url);
    expect(await ask(address.searchParams.get('query') ?? '', JSON.parse(variables))).toHaveProperty('graphVersion');
  });

  it('loads at most 150 kB of script before it is used, whichever page is the first', async () => {
    const part = z.looseObject({
      file: z.string(),
      imports: z.array(z.string()).default([]),
      dynamicImports: z.array(z.string()).default([]),
    });
    const manifest = z
      .record(z.string(), part)
      .parse(JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')));
    function partsOf(source: string): string[] {
      return [source, ...(manifest[source]?.imports ?? []).flatMap(partsOf)];
    }
    const entry = 'workbench/browser.tsx';
    const opened = [...new Set(partsOf(entry))].flatMap((source) => manifest[source]?.dynamicImports ?? []);
    const [pages, words] = ['/pages/', '/words/'].map((folder) => opened.filter((source) => source.includes(folder)));
    expect([pages?.length, words?.length]).toEqual([10, 2]);
    for (const [page = '', language = ''] of (pages ?? []).flatMap((one) => (words ?? []).map((of) => [one, of]))) {
      const files = [...new Set([entry, page, language].flatMap(partsOf))].map(
        (source) => manifest[source]?.file ?? '',
      );
      const sizes = await Promise.all(files.map(async (name) => gzipSync(await readFile(join(dist, name))).length));
      expect(
        sizes.reduce((sum, size) => sum + size, 0),
        page,
      ).toBeLessThan(150_000);
    }
  });
});
