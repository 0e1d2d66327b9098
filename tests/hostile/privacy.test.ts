import { expect, onTestFinished } from 'vitest';
import { ANONYMOUS, type Viewer } from '../../src/access/viewer.js';
import { exportFormats } from '../../src/exchange/export-formats.js';
import { createSchema } from '../../src/service/schema.js';
import { GOES, merge, openTwins, STAYS, WEB } from '../support/curation/merge.js';
import { change, mutate } from '../support/curation/mutate.js';
import { testOnGraph } from '../support/fixtures.js';
import { answerTo, askerOf } from '../support/graphql/ask.js';
import { everyField } from '../support/hostile/every-field.js';
import { graphqlPath } from '../support/http/graphql-get.js';
import { graphqlPost, type Received, send } from '../support/http/send.js';
import { startApp } from '../support/http/start-app.js';

/** A name that nothing else in the graph has. */
const NAME = 'quynh-of-the-archive';
const quynh: Viewer = { kind: 'USER', id: NAME, roles: ['admin'] };
const CREDENTIAL = 'Bearer of-quynh';
const FACT = `${STAYS}/HOLDS/position:deputy`;

/** A graph in which this editor has done something of every kind. */
const it = testOnGraph(async () => {
  const graph = await openTwins();
  const ask = askerOf(graph.store, quynh);
  await change(ask, 'correctOfficial', { id: STAYS, name: 'Lâm Thanh', evidence: WEB, reason: 'A better reading' });
  await mutate(ask, 'recordDistinct', { one: STAYS, other: 'official:other', evidence: WEB, clientMutationId: 'one' });
  await change(ask, 'retract', { fact: FACT, evidence: WEB });
  await merge(ask, STAYS, GOES);
  return graph;
});

const given = {
  id: `"${STAYS}"`,
  ids: `["${STAYS}", "official:other"]`,
  from: `"${STAYS}"`,
  to: '"official:other"',
  text: '"Thanh"',
  asOf: '"2020"',
  descriptions: '[{ name: "Lâm Thanh" }]',
  'source.id': '"source:paper"',
  'position.id': '"position:chairman"',
  'organization.id': '"organization:committee"',
  'province.id': '"province:old"',
  'event.id': '"event:conference"',
  'award.id': '"award:flag"',
  'fact.id': `"${STAYS}/HOLDS/position:chairman"`,
  'whyNot.factId': `"${STAYS}/HOLDS/position:chairman"`,
  'retracted.id': `"${FACT}"`,
};

/** The first words that tell of the editor; undefined if none do. */
function leak({ text, headers }: Received): string | undefined {
  const at = text.toLowerCase().indexOf('quynh');
  if (at >= 0) return text.slice(Math.max(0, at - 100), at + 100);
  return JSON.stringify(headers).includes('quynh') ? JSON.stringify(headers) : undefined;
}

it('tells nobody unknown who edits, in no field, filter, error, export or reconciliation', async ({ graph }) => {
  const authenticate = async (credential?: string) => (credential === CREDENTIAL ? quynh : ANONYMOUS);
  const app = await startApp(graph.store, authenticate);
  onTestFinished(() => app.close());
  const graphql = `${app.url}/graphql`;

  // The editor asks first: nothing kept of that answer is given to others.
  const own = '{ changes { edges { node { by { id kind } } } } }';
  const toEditor = await send(graphql, graphqlPost({ query: own }, { authorization: CREDENTIAL }));
  expect(leak(toEditor)).toBeDefined();
  const tagged = await send(`${app.url}${graphqlPath({ query: own })}`, { headers: { authorization: CREDENTIAL } });
  const condition = { 'if-none-match': String(tagged.headers.etag) };
  expect((await send(`${app.url}${graphqlPath({ query: own })}`, { headers: condition })).status).toBe(200);

  const schema = await createSchema();
  const { queries, unasked } = everyField(schema, given);
  expect(unasked).toEqual([]);
  expect(queries.length).toBeGreaterThan(1000);
  const records = `{ node(id: "${STAYS}") { merges { by { id kind } changes { edges { node { by { id } } } } }
    distinctFrom { by { id } } changes { edges { node { by { id } } } } } retracted(id: "${FACT}") { retraction { by { id } } } }`;
  for (const query of [own, records, ...queries]) {
    const answer = await send(graphql, graphqlPost({ query }));
    expect([query, leak(answer)]).toEqual([query, undefined]);
    expect([query, 'errors' in JSON.parse(answer.text)]).toEqual([query, false]);
    if (query === records) expect(answer.text.match(/"by":null/g)?.length).toBeGreaterThan(4);
  }

  const guesses = [`user:${NAME}`, 'user:nobody', NAME, 'token:x'];
  const refusals = guesses.map((by) =>
    send(graphql, graphqlPost({ query: `{ changes(by: "${by}") { totalCount } }` })),
  );
  expect(new Set((await Promise.all(refusals)).map(({ text }) => text)).size).toBe(1);

  const writing = `mutation { recordDistinct(input: { one: "${STAYS}", other: "official:other", clientMutationId: "one",
    evidence: [{ source: "source:web" }] }) { change { by { id } } problems { message } } }`;
  expect(leak(await send(graphql, graphqlPost({ query: writing })))).toBeUndefined();

  for (const { fileName } of exportFormats) {
    const { status, text, headers, body } = await send(`${app.url}/export/${fileName}`);
    expect([fileName, status, leak({ status, text, headers, body })]).toEqual([fileName, 200, undefined]);
  }
  for (const path of [
    '/reconcile',
    `/reconcile/preview?id=${STAYS}`,
    `/reconcile?queries=${encodeURIComponent('{"q":{"query":"Thanh"}}')}`,
    `/reconcile/suggest/entity?prefix=Th`,
    `/reconcile/suggest/property?prefix=b`,
  ]) {
    expect([path, leak(await send(`${app.url}${path}`))]).toEqual([path, undefined]);
  }
  // What is told above is there to be found.
  expect(JSON.stringify(await answerTo(askerOf(graph.store, quynh), own))).toContain(NAME);
});
