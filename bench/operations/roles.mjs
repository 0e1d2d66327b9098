import { oneOfficial, twentyOfficials } from './pools.mjs';

/** @typedef {import('./operation.mjs').Row} Row */

const official = `id name birthDate
      roles { edges { id: factId since until status node {
        id title kind organization { id name kind } province { id name }
      } } }`;

const peerOfficial = `id name birthDate
      rolesConnection { edges { properties { id since until status } node {
        id title kind organizations { id name kind } provinces { id name }
      } } }`;

/**
 * The latest first, as our roles are; it is left to the client, for the peer's own sort puts a missing date first.
 * @param {{ since: string | null, id: string }} left
 * @param {{ since: string | null, id: string }} right
 */
export function latestFirst(left, right) {
  const [later, earlier] = [left.since ?? '', right.since ?? ''];
  if (later !== earlier) return later < earlier ? 1 : -1;
  return left.id < right.id ? -1 : 1;
}

/** @param {any} answer the peer's */
function fromPeer({ rolesConnection, ...own }) {
  const edges = rolesConnection.edges.map((/** @type {any} */ { properties, node }) => {
    const { organizations, provinces, ...position } = node;
    return { ...properties, node: { ...position, organization: organizations[0], province: provinces[0] ?? null } };
  });
  return { ...own, roles: { edges: edges.sort(latestFirst) } };
}

/** Every official of a generated graph has a role: one who has none would be missing. */
const HOLDS = 'MATCH (o:Entity {id: id})-[r:HOLDS]->(p:Position)';

/** One row a role, few maps: each map would repeat its keys on the wire. */
const ROLE = `o.id AS officialId, o.name AS name, o.birthDate AS birthDate,
  o.id + '/HOLDS/' + p.id + r.idSuffix AS id, r.since AS since, r.until AS until, r.status AS status,
  p.id AS positionId, p.title AS title, p.kind AS kind`;

// The fastest of several ways on each store: OPTIONAL MATCH is slow on the embedded one, comprehensions are on Neo4j.
const ROLES = {
  neo4j: `${HOLDS}
OPTIONAL MATCH (p)-[:BELONGS_TO]->(x:Organization)
OPTIONAL MATCH (p)-[:REPRESENTS]->(y:Province)
RETURN ${ROLE}, [x.id, x.name, x.kind] AS organization, [y.id, y.name] AS province`,
  embedded: `${HOLDS}
RETURN ${ROLE},
  head([(p)-[:BELONGS_TO]->(x:Organization) | [x.id, x.name, x.kind]]) AS organization,
  head([(p)-[:REPRESENTS]->(y:Province) | [y.id, y.name]]) AS province`,
};

/** @param {Row} row */
function edge({ id, since, until, status, positionId, title, kind, organization, province }) {
  const [organizationId, organizationName, organizationKind] = organization;
  const [provinceId, provinceName] = province ?? [null];
  return {
    id,
    since,
    until,
    status,
    node: {
      id: positionId,
      title,
      kind,
      organization: { id: organizationId, name: organizationName, kind: organizationKind },
      province: provinceId === null ? null : { id: provinceId, name: provinceName },
    },
  };
}

/** @param {readonly Row[]} rows */
function officials(rows) {
  const byId = new Map();
  for (const row of rows) {
    const { officialId: id, name, birthDate } = row;
    if (!byId.has(id)) byId.set(id, { id, name, birthDate, roles: { edges: [] } });
    byId.get(id).roles.edges.push(edge(row));
  }
  for (const { roles } of byId.values()) roles.edges.sort(latestFirst);
  return byId;
}

/** @type {import('./operation.mjs').Operation<{ id: string }>} */
export const oneOfficialsRoles = {
  name: 'a',
  title: 'one official’s roles, four levels',
  variables: oneOfficial,
  query: `query Roles($id: ID!) { official(id: $id) {
      ${official}
    } }`,
  peer: {
    query: `query Roles($id: ID!) { officials(where: { id: { eq: $id } }) {
      ${peerOfficial}
    } }`,
    variables: ({ id }) => ({ id }),
    answer: ({ officials: [found] }) => ({ official: fromPeer(found) }),
  },
  async cypher(run, { id }, store) {
    return { official: officials(await run(`WITH $id AS id ${ROLES[store]}`, { id })).get(id) ?? null };
  },
};

/** @type {import('./operation.mjs').Operation<{ ids: string[] }>} */
export const twentyOfficialsRoles = {
  name: 'b',
  title: '20 officials’ roles, four levels',
  variables: twentyOfficials,
  query: `query ManyRoles($ids: [ID!]!) { nodes(ids: $ids) { ... on Official {
      ${official}
    } } }`,
  peer: {
    query: `query ManyRoles($ids: [ID!]!) { officials(where: { id: { in: $ids } }) {
      ${peerOfficial}
    } }`,
    variables: ({ ids }) => ({ ids }),
    answer: (data, { ids }) => {
      const byId = new Map(data.officials.map((/** @type {any} */ each) => [each.id, fromPeer(each)]));
      return { nodes: ids.map((id) => byId.get(id)) };
    },
  },
  async cypher(run, { ids }, store) {
    const byId = officials(await run(`UNWIND $ids AS id ${ROLES[store]}`, { ids }));
    return { nodes: ids.map((id) => byId.get(id) ?? null) };
  },
};
