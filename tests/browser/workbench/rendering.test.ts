import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, send } from '../../support/http/send.js';
import { type RunningServer, startServer } from '../start-server.js';
import { createEditor, type Editor } from '../support/create-token.js';

const pages = [
  ['official:nguyen-xuan-duong', 'Nguyễn Xuân Đường', 'Nguyễn Xuân Đường'],
  ['position:quang-tri-peoples-committee-chairman', 'Nguyễn Đức Chính', 'Nguyễn Đức Chính'],
  ['organization:north-central-emulation-cluster', 'North Central Emulation Cluster', 'Cụm thi đua'],
  ['province:quang-tri', 'What became of it', 'Sau đó trở thành'],
  ['event:north-central-emulation-conference-2017', 'Who did what', 'Ai làm gì'],
  ['directive:34-ct-tw-2014', 'No. 34-CT/TW', 'Số 34-CT/TW'],
  ['award:excellent-emulation-flag', 'Excellent Emulation Flag', 'Cờ'],
  ['source:luat-viet-nam-182467-attributes', 'Read in', 'Đọc'],
] as const;

describe('pages rendered on the server', () => {
  let server: RunningServer;
  let editor: Editor;

  beforeAll(async () => {
    editor = await createEditor();
    server = await startServer({ TOKEN_FILE: editor.file });
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
  });
});
