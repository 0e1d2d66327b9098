import { expect } from 'vitest';
import { groupBy } from '../../../src/collections.js';
import { exportFormats } from '../../../src/exchange/export-formats.js';
import type { Fact } from '../../../src/facts/fact.js';
import { writeFacts } from '../../../src/facts/write-facts.js';
import type { GraphStore } from '../../../src/store/store.js';
import { exportText } from '../../support/exchange/import-text.js';
import { entity, openGraphOfFacts, relationship } from '../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../support/fixtures.js';

/** Five facts that are written and removed together. Two of them stand pages apart in the order of their ids. */
function linkedFacts(number: number): Fact[] {
  const [first, last] = [`official:linked-a-${number}`, `official:linked-z-${number}`];
  const position = `position:linked-p-${number}`;
  return [
    entity(first, { name: 'An' }),
    entity(last, { name: 'Bình' }),
    entity(position, { title: 'Chair', kind: 'STATE' }),
    relationship(first, 'HOLDS', position, { since: '2016' }),
    relationship(last, 'HOLDS', position, { since: '2017' }),
  ];
}

/** More than a query reads, between the first and the last. */
const between = Array.from({ length: 5200 }, (_, number) => entity(`official:linked-m-${number}`, { name: 'Chi' }));

const it = testOnSharedGraph(() => openGraphOfFacts(...between, ...linkedFacts(0)));

/** Adds and removes linked facts, a transaction for each, until it is told to stop; answers how often. */
async function writeOn(store: GraphStore, numbers: Iterator<number>, signal: AbortSignal): Promise<number> {
  let writes = 0;
  for (; !signal.aborted; writes += 2) {
    const facts = linkedFacts(numbers.next().value);
    const added = facts.map((after) => ({ before: undefined, after }));
    const removed = facts.map((before) => ({ before, after: undefined }));
    for (const changes of [added, removed])
      await store.writeExclusively((transaction) => writeFacts(transaction, changes));
  }
  return writes;
}

function* countedFrom(first: number): Generator<number> {
  for (let number = first; ; number += 1) yield number;
}

/** How often a text names each of the linked facts, by their number. */
function mentionsOf(text: string): Map<string, string> {
  const mentions = groupBy(text.matchAll(/linked-([apz])-(\d+)(?!\d)/g), ([, , number]) => number ?? '');
  return new Map(
    [...mentions].map(([number, found]) => [
      number,
      found
        .map(([, letter]) => letter)
        .sort()
        .join(''),
    ]),
  );
}

it.for(exportFormats)('$name holds facts that are written together all or none', async ({ name }, { graph }) => {
  const { store } = graph;
  const whole = mentionsOf(await exportText(store, name)).get('0');
  const ended = new AbortController();
  const numbers = countedFrom(1);
  const writers = [1, 2].map(() => writeOn(store, numbers, ended.signal));
  try {
    for (let time = 0; time < 4; time += 1) {
      const mentions = mentionsOf(await exportText(store, name));
      expect(new Set(mentions.values())).toEqual(new Set(whole === undefined ? [] : [whole]));
    }
  } finally {
    ended.abort();
  }
  for (const writes of await Promise.all(writers)) expect(writes).toBeGreaterThan(0);
});
