import { boundsOf } from '../project.mjs';
import { oneEvent } from './pools.mjs';
import { latestFirst } from './roles.mjs';

/** @typedef {import('./operation.mjs').Row} Row */

const PAGE = 20;

/** A year or month that the day after begins with: a tenure that ended then may have lasted until the day itself. */
const beginningsOf = (/** @type {string} */ next) => [next.slice(0, 4), next.slice(0, 7)];

const WHERE_THAT_DAY = `where: { edge: { AND: [
  { OR: [{ since: { eq: null } }, { since: { lte: $last } }] }
  { OR: [{ until: { eq: null } }, { until: { gte: $next } }, { until: { in: $beginnings } }] }
] } }`;

/** Every event of a generated graph has participants: one that has none would be missing. */
const PARTICIPANTS = `MATCH (e:Entity {id: $id})<-[p:PARTICIPATED_IN]-(o:Official)
WITH e, p, o, o.id + '/PARTICIPATED_IN/' + e.id + p.idSuffix AS partId ORDER BY partId LIMIT ${PAGE}
RETURN e.name AS eventName, e.startsOn AS startsOn, partId, p.role AS part, o.id AS officialId, o.name AS name,
  [(o)-[r:HOLDS]->(m:Position)
    WHERE coalesce(r.since, '') <= $last AND (r.until IS NULL OR r.until >= $next OR $next STARTS WITH r.until)
    | [o.id + '/HOLDS/' + m.id + r.idSuffix, r.since, r.until, m.id, m.title]] AS roles
ORDER BY partId`;

/** @type {import('./operation.mjs').Operation<{ id: string, day: string }>} */
export const eventParticipants = {
  name: 'd',
  title: 'participants of an event with their roles that day',
  variables: oneEvent,
  query: `query Participants($id: ID!, $day: PartialDate!) { event(id: $id) {
      id name startsOn
      participants(first: ${PAGE}) { edges { id: factId role node {
        id name roles(asOf: $day) { edges { id: factId since until node { id title } } }
      } } }
    } }`,
  peer: {
    query: `query Participants($id: ID!, $last: String!, $next: String!, $beginnings: [String!]!) {
    events(where: { id: { eq: $id } }) {
      id name startsOn
      participantsConnection(first: ${PAGE}, sort: [{ edge: { id: ASC } }]) { edges { properties { id role } node {
        id name rolesConnection(${WHERE_THAT_DAY}) { edges { properties { id since until } node { id title } } }
      } } }
    } }`,
    variables({ id, day }) {
      const { last, next } = boundsOf(day);
      return { id, last, next, beginnings: beginningsOf(next ?? '') };
    },
    answer({ events: [{ participantsConnection, ...own }] }) {
      const edges = participantsConnection.edges.map((/** @type {any} */ { properties, node }) => {
        const { rolesConnection, ...official } = node;
        const roles = rolesConnection.edges.map((/** @type {any} */ role) => ({ ...role.properties, node: role.node }));
        return { ...properties, node: { ...official, roles: { edges: roles.sort(latestFirst) } } };
      });
      return { event: { ...own, participants: { edges } } };
    },
  },
  async cypher(run, { id, day }) {
    const rows = await run(PARTICIPANTS, { id, ...boundsOf(day) });
    return { event: eventOf(id, rows) };
  },
};

/**
 * @param {string} id
 * @param {readonly Row[]} rows
 */
function eventOf(id, rows) {
  const edges = rows.map(({ partId, part, officialId, name, roles }) => ({
    id: partId,
    role: part,
    node: { id: officialId, name, roles: { edges: roles.map(roleOf).sort(latestFirst) } },
  }));
  const [first] = rows;
  return { id, name: first?.['eventName'], startsOn: first?.['startsOn'], participants: { edges } };
}

/** @param {readonly [string, string | null, string | null, string, string]} role */
function roleOf([id, since, until, positionId, title]) {
  return { id, since, until, node: { id: positionId, title } };
}
