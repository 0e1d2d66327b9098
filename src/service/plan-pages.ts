import type { ApolloServer } from '@apollo/server';
import { z } from 'zod';
import { ANONYMOUS } from '../access/viewer.js';
import { idsBeginningWith } from '../facts/entity.queries.js';
import type { Context } from '../graphql/context.js';
import type { Workbench } from '../http/pages/workbench.js';
import { entityTypes } from '../model/entity-types.js';
import { today } from '../model/today.js';
import { Deadline } from '../store/deadline.js';
import type { GraphStore } from '../store/store.js';
import { createContext, createReaders } from './context.js';

/** Of each type so many: what one is related to, its page does not read of it alone. */
const ENTITIES_OF_A_TYPE = 2;
const PAGES_OF_SEVERAL = ['graph', 'timeline', 'connect'];
const PAGES_OF_ALL = ['/en/conflicts', '/en/facts', '/en/changes', '/en/list/people'];
/** A server that needs longer has other work to do. */
const LONGEST_MILLISECONDS = 60_000;

const asked = z.looseObject({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

/** The pages of entities, of each and of all together. */
function pagesOf(ids: readonly string[]): string[] {
  const together = ids.map((id) => `id=${id}`).join('&');
  const pages = [...ids.map((id) => `/en/e/${id}?`), ...PAGES_OF_SEVERAL.map((page) => `/en/${page}?${together}`)];
  // What held on a day is asked by statements of its own.
  return pages.flatMap((page) => [page, `${page}&date=${today()}`]);
}

/**
 * Has a store that plans statements plan those of the pages, by rendering some of each type for nobody: a page has up to forty,
 * and a server that has just started takes a tenth of a second for each.
 */
export async function planPages(store: GraphStore, apollo: ApolloServer<Context>, workbench: Workbench): Promise<void> {
  if (!store.dialect.plansFirst) return;
  const readers = createReaders(store);
  const deadline = new Deadline(LONGEST_MILLISECONDS);
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const { query, variables } = asked.parse(JSON.parse(String(init?.body)));
    const contextValue = createContext(readers, 'plan-pages', ANONYMOUS, deadline);
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    return Response.json(body.kind === 'single' ? body.singleResult : {});
  };
  for (const { prefix } of Object.values(entityTypes)) {
    const rows = await store.read(idsBeginningWith, { start: `${prefix}:`, limit: ENTITIES_OF_A_TYPE }, deadline);
    await workbench.renderAhead(pagesOf(rows.map(({ id }) => id)), fetch);
  }
  await workbench.renderAhead(PAGES_OF_ALL, fetch);
  deadline.clear();
}
