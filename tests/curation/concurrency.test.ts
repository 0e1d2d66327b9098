import { describe, expect } from 'vitest';
import { editor, otherEditor } from '../support/access/viewers.js';
import { codesOf, openWorld, PAPER, tryMutation } from '../support/curation/mutate.js';
import { testOnGraph } from '../support/fixtures.js';
import { type Ask, answerTo, askerOf } from '../support/graphql/ask.js';
import type { TestStore } from '../support/store/test-store.js';

const it = testOnGraph(openWorld, editor);

const TERM = 'official:binh/HOLDS/position:deputy';
const rounds = 10;

/** Sends the same mutation by two editors at once; answers how each ended. */
async function race(ask: Ask, graph: TestStore, name: string, inputOf: (editor: number) => object): Promise<string[]> {
  const askers = [ask, askerOf(graph.store, otherEditor)];
  const answers = await Promise.all(askers.map((by, index) => tryMutation(by, name, inputOf(index))));
  return answers.map((answer) => String(codesOf(answer)[0] ?? 'done')).sort();
}

describe('two editors at once', () => {
  it('of one entity: one succeeds, the other gets a CONFLICT, in every round', async ({ ask, graph }) => {
    for (let version = 1; version <= rounds; version += 1) {
      const input = (index: number) => ({
        id: 'official:an',
        name: `An ${version} of ${index}`,
        expectedVersion: version,
        evidence: PAPER,
      });
      expect(await race(ask, graph, 'correctOfficial', input)).toEqual(['CONFLICT', 'done']);
    }
    const { official } = await answerTo(ask, '{ official(id: "official:an") { version changes { totalCount } } }');
    expect(official).toEqual({ version: rounds + 1, changes: { totalCount: rounds } });
  });

  it('of one relationship: one succeeds, the other gets a CONFLICT', async ({ ask, graph }) => {
    const input = (index: number) => ({ term: TERM, until: `201${index}`, expectedVersion: 1, evidence: PAPER });
    expect(await race(ask, graph, 'endTerm', input)).toEqual(['CONFLICT', 'done']);
  });

  it('who add the same: one succeeds, the other learns that it exists', async ({ ask, graph }) => {
    const input = () => ({ official: 'official:an', position: 'position:chairman', evidence: PAPER });
    expect(await race(ask, graph, 'appoint', input)).toEqual(['BAD_USER_INPUT', 'done']);
    expect(await race(ask, graph, 'addOfficial', () => ({ name: 'Chi', evidence: PAPER }))).toEqual([
      'BAD_USER_INPUT',
      'done',
    ]);
  });

  it('of whom one retracts what the other links to: never leave a dangling link', async ({ ask, graph }) => {
    for (let round = 0; round < rounds; round += 1) {
      const name = `Người ${round}`;
      const { data } = await tryMutation(ask, 'addOfficial', { name, evidence: PAPER });
      const { factId, version } = data.addOfficial;
      const [retracted, appointed] = await Promise.all([
        tryMutation(ask, 'retract', { fact: factId, expectedVersion: version, evidence: PAPER }),
        tryMutation(askerOf(graph.store, otherEditor), 'appoint', {
          official: factId,
          position: 'position:deputy',
          evidence: PAPER,
        }),
      ]);
      expect([retracted, appointed].flatMap(codesOf)).toEqual(['BAD_USER_INPUT']);
      const { node } = await answerTo(ask, `{ node(id: "${factId}") { ... on Official { roles { totalCount } } } }`);
      expect(node).toEqual(retracted.errors ? { roles: { totalCount: 1 } } : null);
    }
  });

  it('of many different facts of one event: all succeed', async ({ ask }) => {
    const roles = ['OPENED', 'CHAIRED', 'ATTENDED', 'SPOKE', 'REPORTED', 'PRESENTED', 'SIGNED'];
    const answers = await Promise.all(
      roles.map((role) =>
        tryMutation(ask, 'recordParticipation', {
          official: 'official:an',
          event: 'event:conference',
          role,
          evidence: PAPER,
        }),
      ),
    );
    expect(answers.flatMap(codesOf)).toEqual([]);
    const { event } = await answerTo(
      ask,
      '{ event(id: "event:conference") { changes { totalCount } participants { totalCount } } }',
    );
    expect(event).toEqual({ changes: { totalCount: roles.length }, participants: { totalCount: roles.length } });
  });
});
