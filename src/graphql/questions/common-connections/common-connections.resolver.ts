import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { EntityRecord } from '../../../facts/entity-record.js';
import type { RelationshipType } from '../../../model/relationship-types.js';
import { decodeCursor } from '../../common/cursor.js';
import { RelationshipTypeEnum } from '../../common/enums.js';
import { pageOf } from '../../common/forward-page.js';
import { PageArgs, pageSize } from '../../common/page.js';
import type { Context } from '../../context.js';
import { toNode } from '../../entities/to-node.js';
import { toRelationship } from '../../entities/to-relationship.js';
import { MAXIMUM_IDS, resolveIds } from '../../reading/resolve-ids.js';
import { SHARED_LINKS, SharedLinkConnection, SharedLinkEdge, SharedLinkEnd } from './common-connections.type.js';
import { type LinkTypes, linkTypesOf } from './link-types.js';
import type { Link } from './read-links.js';
import { findShared, positionOf, readShared, type Shared, sharedPosition } from './shared-page.js';

const NO_TYPES: LinkTypes = { direct: '', counted: '', ofPositions: '', throughPositions: false };

@ArgsType()
class CommonConnectionsArgs extends PageArgs {
  @Field(() => [ID], {
    description: `Two to ${MAXIMUM_IDS} different ids of entities of any type. BAD_USER_INPUT names an id that is not there.`,
  })
  ids!: string[];

  @Field(() => [RelationshipTypeEnum], {
    nullable: true,
    description:
      'Only links of these types, in either direction; all but ABOUT if left out. What officials share by their ' +
      'positions counts if HOLDS and BELONGS_TO, or HOLDS and REPRESENTS, are among them.',
  })
  via?: RelationshipType[] | null;
}

type Records = ReadonlyMap<string, EntityRecord>;

/** The entities that a page shows, by id. */
async function readEnds({ entities, operation }: Context, page: readonly Shared[]): Promise<Records> {
  const ids = page.flatMap(({ id, links }) => [
    id,
    ...links.flatMap(({ steps }) => steps.flatMap(({ fromId, toId }) => [fromId, toId])),
  ]);
  const records = await Promise.all([...new Set(ids)].map((id) => entities.load(id, operation.wanted)));
  return new Map(records.flatMap((record) => (record === null ? [] : [[record.id, record]])));
}

function endOf({ givenId, steps }: Link, records: Records): SharedLinkEnd[] {
  const given = records.get(givenId);
  if (given === undefined) return [];
  const relationships = steps.flatMap(({ fromId, type, toId, properties }) => {
    const [from, to] = [records.get(fromId), records.get(toId)];
    // Something deleted between the two reads is left out.
    return from && to ? [toRelationship({ type, properties, from, to })] : [];
  });
  return [Object.assign(new SharedLinkEnd(), { entity: toNode(given), relationships })];
}

function edgeOf(shared: Shared, records: Records, givenIds: readonly string[]): SharedLinkEdge[] {
  const record = records.get(shared.id);
  if (record === undefined) return [];
  const sharing = new Set(shared.links.map(({ givenId }) => givenId));
  const given = givenIds.flatMap((id) => (sharing.has(id) ? (records.get(id) ?? []) : []));
  const edge = Object.assign(new SharedLinkEdge(), {
    node: toNode(record),
    sharedBy: given.map(toNode),
    sharedByAll: given.length === givenIds.length,
    links: shared.links.flatMap((link) => endOf(link, records)),
    relationshipCount: shared.degree,
    sharedFrom: shared.period.from,
    sharedUntil: shared.period.until,
    certainty: shared.period.certainty,
    position: positionOf(shared),
  });
  return [edge];
}

@Resolver()
export class CommonConnectionsResolver {
  @Query(() => SharedLinkConnection, {
    description:
      'What several entities share: every entity that two or more of them are linked to, directly or, for officials, ' +
      'by a position that belongs to an organization or represents a province. The most telling first: shared by ' +
      'more of them, then linked to fewer others, then surely at one time, then the latest, then by id. ' +
      'LIMIT_EXCEEDED if they have more than 200000 relationships together or share more than 10000 entities.',
  })
  async commonConnections(@Args(() => CommonConnectionsArgs) args: CommonConnectionsArgs, @Ctx() context: Context) {
    const size = pageSize('first', args.first);
    const after = args.after ? decodeCursor('after', args.after, SHARED_LINKS, sharedPosition) : undefined;
    const ids = (await resolveIds(context, args.ids, 2)).map(({ id }) => id);
    const asOf = args.asOf ?? null;
    const types = linkTypesOf(args.via);
    const question = { ids, types: types ?? NO_TYPES, asOf };
    const candidates = types === undefined ? [] : await findShared(context, question);
    const found = await readShared(context, question, candidates, after, size + 1);
    const page = found.slice(0, size);
    const records = await readEnds(context, page);
    return pageOf(SharedLinkConnection, {
      edges: page.flatMap((shared) => edgeOf(shared, records, ids)),
      hasNextPage: found.length > size,
      hasPreviousPage: after !== undefined,
      count: async () => candidates.length,
    });
  }
}
