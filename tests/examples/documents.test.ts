import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { testOnSharedGraph } from '../support/fixtures.js';
import { openStartingGraph } from '../support/store/test-store.js';

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

const it = testOnSharedGraph(openStartingGraph, { kind: 'USER', id: 'reader-of-the-documents', roles: ['editor'] });

describe('the questions in the documents', () => {
  it.for(questions)('are answered: $page (%#)', async ({ question }, { ask }) => {
    const { data, errors } = await ask(question);
    expect(errors).toBeUndefined();
    expect(Object.values(data).every((value) => value !== null && JSON.stringify(value) !== '[]')).toBe(true);
  });
});
