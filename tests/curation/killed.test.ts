import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, vi } from 'vitest';
import { createApiToken } from '../../src/access/api-token.js';
import { TokenFile } from '../../src/access/token-file.js';
import { BUILD_TIMEOUT, buildProgram } from '../support/cli/build-program.js';
import { endPrograms, type Program, startProgram } from '../support/cli/start-program.js';
import { test as it } from '../support/fixtures.js';
import { dataOf, graphqlPost, send } from '../support/http/send.js';
import { neo4jUnderTest } from '../support/store/neo4j-database.js';

vi.setConfig({ testTimeout: 120_000 });

const KILLS = 10;
const WRITERS = 4;
const SOURCE = 'source:bao-nghe-an-2017-03-10';

beforeAll(buildProgram, BUILD_TIMEOUT);
afterEach(endPrograms);

/** Each operation adds an official and a position of his: one without the other would be half of it. */
const OPERATION = `mutation ($official: AddOfficialInput!, $term: AppointInput!) {
  addOfficial(input: $official) { factId } appoint(input: $term) { version } }`;

function operation(name: string): object {
  const evidence = [{ source: SOURCE }];
  const official = { id: `official:${name}`, name, evidence };
  const term = { official: official.id, position: 'position:prime-minister', evidence };
  return { query: OPERATION, variables: { official, term } };
}

describe('a process killed during a stream of mutations', () => {
  // The program is started on a graph file in either case: once is enough.
  it.skipIf(neo4jUnderTest() !== undefined)(
    `${KILLS} times has all that was acknowledged, and nothing half`,
    async ({ folder }) => {
      const tokenFile = join(folder, 'tokens.jsonl');
      const { token, record } = createApiToken('editor', ['editor']);
      await new TokenFile(tokenFile).add(record);
      const authorization = { authorization: `Bearer ${token}` };
      const environment = {
        PORT: '0',
        GRAPH_FILE: join(folder, 'graph.grafeo'),
        TOKEN_FILE: tokenFile,
        LOG_LEVEL: 'silent',
      };
      const acknowledged = new Set<string>();
      const progress = new EventEmitter();
      const sent: string[] = [];

      /** Writes until the connection breaks. */
      async function writeOn(url: string, round: number, writer: number): Promise<void> {
        for (let number = 0; ; number += 1) {
          const name = `n-${round}-${writer}-${number}`;
          sent.push(name);
          try {
            dataOf(await send(`${url}/graphql`, graphqlPost(operation(name), authorization)));
          } catch (thrown) {
            if (thrown instanceof Error && 'code' in thrown) return;
            throw thrown;
          }
          acknowledged.add(name);
          progress.emit('acknowledged');
        }
      }

      async function check(url: string): Promise<void> {
        for (let start = 0; start < sent.length; start += 500) {
          const names = sent.slice(start, start + 500);
          const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Official { roles(first: 1) { edges { id: factId } }
          changes(first: 3) { edges { node { action } } } } } }`;
          const variables = { ids: names.map((name) => `official:${name}`) };
          const { nodes } = dataOf(await send(`${url}/graphql`, graphqlPost({ query, variables }))) as {
            nodes: Found[];
          };
          for (const [index, node] of nodes.entries()) {
            const name = names[index] ?? '';
            if (node === null) expect(acknowledged, name).not.toContain(name);
            else expect([name, node.roles.edges.length, node.changes.edges.length]).toEqual([name, 1, 2]);
          }
        }
      }

      for (let round = 0; round < KILLS; round += 1) {
        const { url, signal, ended } = await listening(environment);
        const before = acknowledged.size;
        const writing = Array.from({ length: WRITERS }, (_, writer) => writeOn(url, round, writer));
        while (acknowledged.size <= before + 10 + round) await once(progress, 'acknowledged');
        signal('SIGKILL');
        await Promise.all([...writing, ended]);
      }
      const last = await listening(environment);
      await check(last.url);
      expect(acknowledged.size).toBeGreaterThan(10 * KILLS);
    },
  );
});

type Found = { readonly roles: { readonly edges: unknown[] }; readonly changes: { readonly edges: unknown[] } } | null;

async function listening(environment: Record<string, string>): Promise<Program & { readonly url: string }> {
  const program = await startProgram(environment);
  const { url } = program;
  if (url === undefined) throw new Error(`The program did not start: ${(await program.ended).stderr}`);
  return { ...program, url };
}
