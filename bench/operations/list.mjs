import { nameParts } from './pools.mjs';

/** @typedef {import('./operation.mjs').Row} Row */

const PAGE = 20;

/** That the key is not null says nothing new, and lets Neo4j read its index in order until the page is full. */
const NAMED_PAGE = `MATCH (o:Official) WHERE o.nameKey CONTAINS $text AND o.sortKey IS NOT NULL
WITH o ORDER BY o.sortKey, o.id LIMIT ${PAGE + 1}
RETURN o.id AS id, o.name AS name, o.birthDate AS birthDate, COUNT { (o)-[:HOLDS]->() } AS roles
ORDER BY o.sortKey, o.id`;

/** @param {readonly Row[]} rows @param {unknown} totalCount */
function answer(rows, totalCount) {
  const edges = rows.slice(0, PAGE).map(({ id, name, birthDate, roles }) => ({
    node: { id, name, birthDate, roles: { totalCount: roles } },
  }));
  return { officials: { totalCount, pageInfo: { hasNextPage: rows.length > PAGE }, edges } };
}

/** @type {import('./operation.mjs').Operation<{ text: string }>} */
export const filteredList = {
  name: 'c',
  title: 'a page of a filtered list with counts',
  variables: nameParts,
  query: `query Named($text: String!) {
    officials(filter: { name: { contains: $text } }, orderBy: [{ field: NAME }], first: ${PAGE}) {
      totalCount pageInfo { hasNextPage } edges { node { id name birthDate roles { totalCount } } }
    } }`,
  peer: {
    query: `query Named($text: String!) {
    officialsConnection(where: { nameKey: { contains: $text } }, sort: [{ sortKey: ASC }, { id: ASC }], first: ${PAGE}) {
      totalCount pageInfo { hasNextPage } edges { node { id name birthDate rolesConnection { totalCount } } }
    } }`,
    variables: ({ text }) => ({ text }),
    answer: ({ officialsConnection: { edges, ...own } }) => ({
      officials: {
        ...own,
        edges: edges.map((/** @type {any} */ { node: { rolesConnection, ...node } }) => ({
          node: { ...node, roles: rolesConnection },
        })),
      },
    }),
  },
  async cypher(run, { text }) {
    const [rows, [count]] = await Promise.all([
      run(NAMED_PAGE, { text }),
      run('MATCH (o:Official) WHERE o.nameKey CONTAINS $text RETURN count(o) AS total', { text }),
    ]);
    return answer(rows, count?.['total']);
  },
};
