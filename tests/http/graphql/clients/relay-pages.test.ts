import { describe, expect } from 'vitest';
import { z } from 'zod';
import { testOfClient } from '../../../support/http/clients/client-app.js';
import { PlainServer } from '../../../support/http/clients/plain-server.js';
import { compileRepertoire, relayCaching } from '../../../support/http/clients/relay-caching.js';
import { createRelayEnvironment } from '../../../support/http/clients/relay-environment.js';
import { pageOfDocument } from '../../../support/http/clients/relay-page.js';
import { showPage } from '../../../support/http/clients/shown-page.js';
import { mutations } from '../../../support/http/clients/writes.js';

const OFFICIAL = 'official:nguyen-xuan-duong';
const POSITION = 'position:nghe-an-peoples-committee-chairman';
const text = `query ($asOf: PartialDate) {
  position(id: "${POSITION}") { holders(asOf: $asOf) { edges { certainty node { name } } } }
}`;
const edge = z.object({ certainty: z.string().nullable(), node: z.object({ name: z.string() }) });
const answer = z.object({ position: z.object({ holders: z.object({ edges: z.array(edge) }) }) });

const it = testOfClient
  .extend('environment', ({ app, token }) => createRelayEnvironment(`${app.url}/graphql`, token))
  .extend('linesAt', ({ app, token }) => async (asOf: string | null) => {
    const server = new PlainServer(`${app.url}/graphql`, token);
    const { position } = answer.parse(await server.ask({ question: { name: 'Holders', text }, variables: { asOf } }));
    return position.holders.edges.map(({ certainty, node }) => `${node.name} ${certainty ?? ''}`.trim());
  });

describe('a page that docs/frontend.md shows', () => {
  it('shows a list page by page, from its start at every time, and anew after a mutation', async ({
    folder,
    environment,
    linesAt,
  }) => {
    const page = await pageOfDocument(folder, 'HoldersPage.tsx');
    const [then, always] = [await linesAt('2017-03-10'), await linesAt(null)];
    expect(always.length).toBeGreaterThan(2);
    const shown = await showPage(page, { id: POSITION }, environment);
    await shown.shows('li', then.slice(0, 1));
    shown.press('at all times');
    await shown.shows('li', always.slice(0, 1));
    shown.press('more');
    await shown.shows('li', always.slice(0, 2));
    shown.press('more');
    await shown.shows('li', always.slice(0, 3));

    const compiled = await compileRepertoire(folder, { questions: [], lists: [], joinedLists: [] });
    const evidence = [{ source: 'source:bao-nghe-an-2017-03-10' }];
    const input = { official: OFFICIAL, position: POSITION, key: 'again', since: '2024', evidence };
    await relayCaching(environment, compiled).write(mutations.appoint, input);
    const changed = await linesAt(null);
    expect(changed[0]).not.toBe(always[0]);
    await shown.shows('li', changed.slice(0, 1));
    shown.press('on 10 March 2017');
    await shown.shows('li', await linesAt('2017-03-10'));
  });

  it('asks for a fact at another time', async ({ folder, environment, app, token }) => {
    const page = await pageOfDocument(folder, 'FactPage.tsx');
    const server = new PlainServer(`${app.url}/graphql`, token);
    const question = { name: 'Sentence', text: 'query ($id: ID!) { fact(id: $id) { sentence } }' };
    const id = `${OFFICIAL}/HOLDS/${POSITION}`;
    const { fact } = z
      .object({ fact: z.object({ sentence: z.string() }) })
      .parse(await server.ask({ question, variables: { id } }));
    const shown = await showPage(page, { id }, environment);
    await shown.shows('p', [`${fact.sentence} DEFINITE`]);
    shown.press('in 1990');
    await shown.shows('p', [`${fact.sentence} not then`]);
  });
});
