import { type Ask, answerTo } from './ask.js';

/** The edges of a root field page by page to its end. `field` takes `$after` and asks for edges and their cursors. */
export async function pageThrough<E>(ask: Ask, name: string, query: string, variables: object): Promise<E[]> {
  const edges: E[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { [name]: page } = await answerTo(ask, query, { ...variables, after });
    edges.push(...page.edges);
    more = page.pageInfo.hasNextPage;
    if (page.pageInfo.hasPreviousPage !== (after !== null)) throw new Error('hasPreviousPage is not told rightly.');
    after = page.pageInfo.endCursor;
    if (more && page.edges.length === 0) throw new Error('A page holds nothing and another follows.');
  }
  return edges;
}

export const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage endCursor }';
