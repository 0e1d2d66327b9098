import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Context } from '../context.js';
import { entityRecord } from '../entity/entity-record.js';
import { toNode } from '../entity/to-node.js';
import { factOfEvidenceLink } from '../model/evidence-reference.js';
import type { PartialDate } from '../model/partial-date.js';
import { effectiveAsOf } from '../relationship/connect.js';
import { toRelationship } from '../relationship/to-relationship.js';
import { decodeCursor } from '../shared/cursor.js';
import { PageArgs, pageSize } from '../shared/page.js';
import { Source } from './source.type.js';
import { positionOf, type SourceFactRow } from './source-fact.loader.js';
import { SOURCE_FACTS, SourceFactConnection, SourceFactEdge } from './source-fact.type.js';

@ArgsType()
class SourceFactArgs extends PageArgs {
  @Field(() => [Int], { nullable: true, description: 'Only facts read in these paragraphs, from 1; all if left out.' })
  paragraphs?: number[] | null;
}

/** The values of a cursor in the facts of a source. */
const position = z.tuple([z.int(), z.string()]);

async function edgeOf(
  { relationships }: Context,
  row: SourceFactRow,
  asOf: PartialDate | null,
): Promise<SourceFactEdge> {
  const factId = factOfEvidenceLink(row.evidenceId);
  const relationship = await relationships.byId(factId);
  return Object.assign(new SourceFactEdge(), {
    factId,
    paragraph: row.paragraph,
    node: toNode(entityRecord({ id: row.entityId, properties: row.entity }), asOf),
    relationship: relationship && toRelationship(relationship, asOf),
    position: positionOf(row),
  });
}

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => SourceFactConnection, {
    description: 'All that was read in the source, in the order of its paragraphs.',
  })
  async facts(@Root() source: Source, @Args(() => SourceFactArgs) args: SourceFactArgs, @Ctx() context: Context) {
    const size = pageSize('first', args.first);
    const selection = { paragraphs: args.paragraphs ?? null };
    const after = args.after ? decodeCursor('after', args.after, SOURCE_FACTS, position) : null;
    const rows = await context.sourceFacts.page(source.id, { ...selection, after, limit: size + 1 });
    const asOf = effectiveAsOf(source, args.asOf);
    const edges = await Promise.all(rows.slice(0, size).map((row) => edgeOf(context, row, asOf)));
    return Object.assign(new SourceFactConnection(), {
      edges,
      pageInfo: {
        hasNextPage: rows.length > size,
        hasPreviousPage: after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      count: () => context.sourceFacts.count(source.id, selection),
    });
  }
}
