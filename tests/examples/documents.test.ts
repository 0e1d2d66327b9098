import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { type Ask, askerOf } from '../support/graphql/ask.js';
import { openStartingGraph, type TestStore } from '../support/store/test-store.js';

const pages = [
  'README.md',
  ...readdirSync(join(packageRoot, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const questions = pages.flatMap((page) => {
  const blocks = readFileSync(join(packageRoot, page), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g);
  return [...blocks].map(([, question = '']) => ({ page, question }));
});

let graph: TestStore;
let ask: Ask;

beforeAll(async () => {
  graph = await openStartingGraph();
  ask = askerOf(graph.store, { kind: 'USER', id: 'reader-of-the-documents', roles: ['editor'] });
});
afterAll(() => graph.close());

describe('the questions in the documents', () => {
  it.each(questions)('are answered: $page (%#)', async ({ question }) => {
    const { data, errors } = await ask(question);
    expect(errors).toBeUndefined();
    expect(Object.values(data).every((value) => value !== null && JSON.stringify(value) !== '[]')).toBe(true);
  });
});
