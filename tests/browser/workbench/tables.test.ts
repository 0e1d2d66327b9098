import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataOf, send } from '../../support/http/send.js';
import { type RunningServer, startServer } from '../start-server.js';

const THANH = 'official:lam-thi-phuong-thanh';
const CHINH = 'official:nguyen-duc-chinh';

const pages = [
  `e/${THANH}?date=2017-03-10`,
  'e/position:nghe-an-party-committee-secretary',
  'e/organization:north-central-emulation-cluster',
  'e/organization:nghe-an-peoples-committee',
  'e/province:nghe-an?date=2017-03-10',
  'e/province:quang-tri',
  'e/event:north-central-emulation-conference-2017',
  'e/directive:34-ct-tw-2014',
  'e/agreement:north-central-emulation-2017',
  'e/award:excellent-emulation-flag',
  'e/claim:lam-thi-phuong-thanh-birth-date-1962',
  'e/source:bao-nghe-an-2017-03-10',
  ...['people', 'positions', 'organizations', 'provinces', 'events', 'documents', 'awards', 'sources'].map(
    (kind) => `list/${kind}`,
  ),
  `timeline?id=${THANH}&id=${CHINH}&date=2017-03-10`,
  'conflicts',
  'facts?sources=1',
  `connect?id=${THANH}&id=${CHINH}`,
  `graph?id=${THANH}`,
  'search?q=nguyen',
];

/** The rows of a text of comma-separated values. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const factSchema = z.object({ factId: z.string(), since: z.string().nullable(), until: z.string().nullable() });

describe('a page as a table', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  async function tableOf(language: string, page: string): Promise<string[][]> {
    const { status, text } = await send(`${server.url}/${language}/${page}${page.includes('?') ? '&' : '?'}format=csv`);
    expect(status).toBe(200);
    return rowsOf(text.replace(/^\uFEFF/, ''));
  }

  it.each(pages)('is in words, with each column once: %s', async (page) => {
    const tables = { en: await tableOf('en', page), vi: await tableOf('vi', page) };
    for (const [heads = [], ...rows] of Object.values(tables)) {
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(heads).size).toBe(heads.length);
      // Names and terms of the API.
      expect(heads.filter((head) => /^[a-z]+[A-Z]/.test(head))).toEqual([]);
      expect(rows.flat().filter((cell) => /^[A-Z]+(_[A-Z]+)+$|^(DEFINITE|POSSIBLE|UNKNOWN)$/.test(cell))).toEqual([]);
      expect(
        rows.flatMap(([first = '']) => first.split(' / ')).filter((part) => /^[a-z]+[A-Z]\w*$/.test(part)),
      ).toEqual([]);
      expect(rows.every((row) => row.length === heads.length)).toBe(true);
    }
    // A few words are the same in both: ISO codes, for one.
    const [english = [], vietnamese = []] = [tables.en[0], tables.vi[0]];
    expect(english.filter((head) => vietnamese.includes(head) && !/^(id|.*ISO.*)$/.test(head))).toEqual([]);
  });

  it('holds the facts that the API answers, with their dates and ids', async () => {
    const query = `{ official(id: "${THANH}") { roles(asOf: "2017-03-10", first: 50) { edges { factId since until } } } }`;
    const answer = dataOf(await send(`${server.url}/graphql?query=${encodeURIComponent(query)}`));
    const { official } = z
      .object({ official: z.object({ roles: z.object({ edges: z.array(factSchema) }) }) })
      .parse(answer);
    const [heads = [], ...rows] = await tableOf('en', `e/${THANH}?date=2017-03-10`);
    const cell = (row: string[], head: string) => row[heads.indexOf(head)];
    const listed = rows
      .filter((row) => cell(row, 'section') === 'positions')
      .map((row) => ({
        factId: cell(row, 'id of the fact'),
        since: cell(row, 'since') || null,
        until: cell(row, 'until') || null,
      }));
    expect(official.roles.edges.length).toBeGreaterThan(2);
    expect(listed).toEqual(official.roles.edges);
  });
});
