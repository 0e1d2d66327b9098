import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataOf, send } from '../../support/http/send.js';
import { type RunningServer, startServer } from '../start-server.js';
import { createEditor, type Editor } from '../support/create-token.js';

const rendered = join(import.meta.dirname, '../../../dist/web-server');

const pages = [
  ['official:nguyen-xuan-duong', 'Nguyễn Xuân Đường', 'Nguyễn Xuân Đường'],
  ['position:quang-tri-peoples-committee-chairman', 'Nguyễn Đức Chính', 'Nguyễn Đức Chính'],
  ['organization:north-central-emulation-cluster', 'North Central Emulation Cluster', 'Cụm thi đua'],
  ['province:quang-tri', 'What became of it', 'Sau đó trở thành'],
  ['event:north-central-emulation-conference-2017', 'Who took part', 'Thành phần tham dự'],
  ['directive:34-ct-tw-2014', 'No. 34-CT/TW', 'Số 34-CT/TW'],
  ['award:excellent-emulation-flag', 'Excellent Emulation Flag', 'Cờ'],
  ['source:luat-viet-nam-182467-attributes', 'Read in', 'Đọc'],
] as const;

describe('pages rendered on the server', () => {
  let server: RunningServer;
  let editor: Editor;

  beforeAll(async () => {
    editor = await createEditor();
    server = await startServer({ TOKEN_FILE: editor.file, REPORT_ADDRESS: 'https://example.org/report?from=pages' });
  });
  afterAll(async () => {
    await server.close();
    await editor.remove();
  });

  it.each(pages)('are whole without JavaScript: %s', async (id, english, vietnamese) => {
    for (const [language, text] of [
      ['en', english],
      ['vi', vietnamese],
    ]) {
      const page = await send(`${server.url}/${language}/e/${id}`);
      expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.text).toContain(text);
      expect(page.text).toContain(`<html lang="${language}">`);
      expect(page.text).toContain(`<link rel="canonical" href="${server.url}/${language}/e/${id}"/>`);
    }
  });

  /** The words of a part of a page, without its tags. */
  const wordsOf = async (path: string, part: RegExp) => {
    const { text } = await send(`${server.url}${path}`);
    const [, found = ''] = part.exec(text) ?? [];
    return found
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll('&#x27;', "'");
  };
  const LEAD = /<p class="lead">(.*?)<\/p>/s;

  it.each([
    [
      'official:nguyen-xuan-duong',
      "Last known office: Chairman of the People's Committee of Nghệ An, from 15 May 2013 until",
    ],
    ['official:nguyen-xuan-duong?date=2017-03-10', "Office on this day: Chairman of the People's Committee of Nghệ An"],
    [
      'official:nguyen-dac-vinh?date=2026-01-01',
      'Possible office on this day: Chair of the National Assembly Committee',
    ],
    ['official:lam-thi-phuong-thanh', 'Born 26 July 1967 (another source: 1962).'],
    ['position:quang-tri-peoples-committee-chairman', 'Last known holder: Võ Văn Hưng, attested on 25 March 2023'],
    ['position:nghe-an-peoples-committee-chairman', 'Who holds it now is not known.'],
    ['position:quang-tri-peoples-committee-chairman?date=2017-03-10', 'Held on this day by Nguyễn Đức Chính'],
    ['position:quang-tri-peoples-committee-chairman?date=2022-03-10', 'Who surely held it on this day is not known.'],
    ['province:nghe-an', 'Secretary of the Party Committee of Nghệ An (last known): Nguyễn Đức Trung'],
    ['organization:nghe-an-peoples-committee', 'Governs: Nghệ An'],
    ['event:north-central-emulation-conference-2017', 'place not known'],
    ['directive:34-ct-tw-2014', 'Issued 7 April 2014 (another source: 7 July 2014).'],
  ])('tell first who or what it is: %s', async (path, told) => {
    expect(await wordsOf(`/en/e/${path}`, LEAD)).toContain(told);
  });

  it('name no holder of today after an office has ended with its province', async () => {
    expect(await wordsOf('/en/e/position:quang-tri-peoples-committee-chairman', LEAD)).not.toContain(
      'Who holds it now',
    );
  });

  it('say what is inferred where it is told', async () => {
    expect(await wordsOf('/en/e/award:excellent-emulation-flag', LEAD)).toMatch(
      /Prime Minister of Vietnam\d+ inferred/,
    );
    expect(await wordsOf('/vi/e/award:excellent-emulation-flag', LEAD)).toMatch(/Thủ tướng Chính phủ\d+ suy ra/);
  });

  it('call nothing certain on which sources differ', async () => {
    const { text } = await send(`${server.url}/en/conflicts?kind=SOURCES_DISAGREE`);
    const [, list = ''] = /<ul class="facts">(.*)<section aria-labelledby="sources"/s.exec(text) ?? [];
    expect(list).toContain('date of birth: 1962');
    expect(list).not.toMatch(/certain|badge/);
  });

  it('tell no past office as one of today in lists', async () => {
    expect(await wordsOf('/en/search?q=dinh+viet+hong', /<ol class="results">(.*?)<\/ol>/s)).toContain(
      '(attested 2014)',
    );
  });

  it('tell of somebody once what they did in one capacity, each deed with its own anchor', async () => {
    const conference = 'event:north-central-emulation-conference-2017';
    const { text } = await send(`${server.url}/en/e/${conference}`);
    const [, section = ''] = /Who took part<\/h2>(.*?)<\/section>/s.exec(text) ?? [];
    expect(section.match(/class="title"[^>]*>Nguyễn Xuân Đường/g)).toHaveLength(1);
    const deeds = [...section.matchAll(/ id="(official:nguyen-xuan-duong\/PARTICIPATED_IN[^"]*)"/g)];
    expect(new Set(deeds.map(([, id]) => id)).size).toBeGreaterThan(1);
  });

  it('send readers on by the language of their browser', async () => {
    const to = async (path: string, language: string) =>
      (await send(`${server.url}${path}`, { headers: { 'accept-language': language } })).headers.location;
    expect(await to('/', 'vi-VN,vi;q=0.9,en;q=0.5')).toBe('/vi');
    expect(await to('/', 'fr')).toBe('/en');
    expect(await to('/e/official:nguyen-xuan-duong?date=2017-03-10', 'vi')).toBe(
      '/vi/e/official:nguyen-xuan-duong?date=2017-03-10',
    );
  });

  it.each([
    ['/en/e/official:nobody', 'The graph holds nothing with the id «official:nobody»'],
    ['/vi/nothing', 'Không có trang nào ở địa chỉ này'],
    ['/en/e/', 'The graph holds nothing with the id'],
  ])('say what is not there: %s', async (path, text) => {
    const page = await send(`${server.url}${path}`);
    expect(page.status).toBe(404);
    expect(page.text).toContain(text);
  });

  it.each([
    ['official:nguyen-xuan-duong', 'Person', { birthDate: '1958-09-01' }],
    ['organization:nghe-an-peoples-committee', 'GovernmentOrganization', {}],
    ['event:north-central-emulation-conference-2017', 'Event', { startDate: '2017-03-10' }],
    ['directive:34-ct-tw-2014', 'Legislation', { legislationIdentifier: '34-CT/TW' }],
    ['province:quang-tri', 'AdministrativeArea', {}],
  ])('describe to machines what they are about: %s', async (id, type, particulars) => {
    const { text } = await send(`${server.url}/vi/e/${id}`);
    const [, described = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
    const url = `${server.url}/vi/e/${id}`;
    expect(JSON.parse(described)).toMatchObject({ '@type': type, identifier: id, url, ...particulars });
    for (const language of ['en', 'vi']) {
      expect(text).toContain(`hrefLang="${language}" href="${server.url}/${language}/e/${id}"`);
    }
    expect(text).toContain(`hrefLang="x-default" href="${server.url}/en/e/${id}"`);
  });

  it('lead crawlers to every entity in every language', async () => {
    const robots = await send(`${server.url}/robots.txt`);
    expect(robots.text).toContain(`Sitemap: ${server.url}/sitemap.xml`);
    const index = await send(`${server.url}/sitemap.xml`);
    const pieces = [...index.text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
    const texts = await Promise.all(pieces.map(async (address) => (await send(address)).text));
    const listed = texts.flatMap((text) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)]).map(([, address = '']) => address);
    const counted = await send(`${server.url}/graphql?query={statistics{entityCount}}`);
    const { entityCount } = z
      .object({ statistics: z.object({ entityCount: z.int() }) })
      .parse(dataOf(counted)).statistics;
    expect(new Set(listed).size).toBe(2 * entityCount);
    expect(listed).toContain(`${server.url}/vi/e/official:nguyen-xuan-duong`);
    expect((await send(`${server.url}/sitemap/99.xml`)).status).toBe(404);
  });

  it.each([
    [
      '/en/e/official:nguyen-xuan-duong',
      'official:nguyen-xuan-duong/HOLDS/position:nghe-an-peoples-committee-chairman',
    ],
    ['/vi/e/event:north-central-emulation-conference-2017', 'official:nguyen-duc-chinh/'],
    ['/en/e/position:quang-tri-peoples-committee-chairman', 'official:nguyen-duc-chinh/HOLDS/'],
    ['/en/e/source:luat-viet-nam-182467-attributes', 'directive:18-ct-ttg-2020/ISSUED_BY/position:prime-minister'],
    ['/en/graph?id=official:nguyen-xuan-duong', 'official:nguyen-xuan-duong/HOLDS/'],
    ['/en/facts?type=HOLDS', '/HOLDS/'],
  ])('offer a report of an error in each fact, at the address that the operator sets: %s', async (path, known) => {
    const { text } = await send(`${server.url}${path}`);
    const addresses = [...text.matchAll(/href="(https:\/\/example\.org\/report[^"]*)"/g)];
    const written = addresses.map(([, address = '']) => address.replaceAll('&amp;', '&'));
    const reports = written.map((address) => new URL(address).searchParams);
    expect(reports.some((report) => report.get('fact')?.includes(known))).toBe(true);
    // Facts that are told together have their tools together.
    expect(reports.length).toBeGreaterThanOrEqual(text.match(/class="fact-tools"/g)?.length ?? Number.NaN);
    for (const report of reports) {
      const [fact, at] = [report.get('fact') ?? '', report.get('page') ?? ''];
      const given = `fact=${encodeURIComponent(fact)}&page=${encodeURIComponent(at)}`;
      expect(written).toContain(`https://example.org/report?from=pages&${given}`);
      const [page, place = ''] = at.split('#');
      expect(page).toBe(`${server.url}${path}`);
      expect(text.split(` id="${place}"`)).toHaveLength(2);
    }
  });

  it('are rendered without the checks that React and its router make for developers', async () => {
    const files = await readdir(rendered, { recursive: true, withFileTypes: true });
    const scripts = files.filter(({ name }) => name.endsWith('.js'));
    const texts = await Promise.all(scripts.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
    expect(texts.some((text) => text.includes('renderToString'))).toBe(true);
    for (const text of texts) expect(text).not.toMatch(/process\.env\.NODE_ENV|jsxDEV|react-router\/dist\/development/);
  });

  it('escape what the graph says', async () => {
    const name = '</script><script>alert(1)</script><b>';
    const query = `mutation($name: String!) { addOfficial(input: {
      id: "official:script", name: $name, evidence: [{ source: "source:luat-viet-nam-182467-attributes" }]
    }) { factId } }`;
    const added = await send(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${editor.token}` },
      body: JSON.stringify({ query, variables: { name } }),
    });
    expect(dataOf(added)).toEqual({ addOfficial: { factId: 'official:script' } });
    const { text } = await send(`${server.url}/en/e/official:script`);
    expect(text).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('</script><script>');
    const [, described = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(described)).toMatchObject({ '@context': 'https://schema.org', '@type': 'Person', name });
  });
});
