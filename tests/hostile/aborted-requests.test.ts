import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect } from 'vitest';
import { endPrograms, startProgram } from '../support/cli/start-program.js';
import { test } from '../support/fixtures.js';
import { rounds } from '../support/hostile/rounds.js';
import { dataOf, graphqlPost, send } from '../support/http/send.js';

afterEach(endPrograms);

const question = {
  query: '{ officials(first: 50) { totalCount edges { node { roles { edges { node { id } } } } } } }',
};
const sent = graphqlPost(question);

/** Sends the first bytes of a request, then the rest, and leaves at some moment in between or soon after. */
async function abort(url: string, round: number): Promise<void> {
  const outgoing = request(`${url}/graphql`, {
    ...sent,
    agent: false,
    headers: { ...sent.headers, 'content-length': String(sent.body?.length) },
  });
  outgoing.on('error', () => {});
  outgoing.write(String(sent.body).slice(0, round % 40));
  if (round % 3 !== 0) outgoing.end(String(sent.body).slice(round % 40));
  await delay(round % 7);
  outgoing.destroy();
}

test('answers as before after requests whose clients left', async ({ folder }) => {
  const program = await startProgram({ PORT: '0', GRAPH_FILE: `${folder}/graph.grafeo` });
  const { url = '' } = program;
  const before = dataOf(await send(`${url}/graphql`, sent));

  await Promise.all(Array.from({ length: rounds(500, 50) }, (_, round) => abort(url, round)));

  expect(dataOf(await send(`${url}/graphql`, sent))).toEqual(before);
  expect((await send(`${url}/readyz`)).status).toBe(200);
  program.signal('SIGTERM');
  expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
});
