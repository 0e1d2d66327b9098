import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { LanguageCode } from '../../../model/sentences/language.js';
import { tellMention } from '../../../model/sentences/tell.js';
import { decodeCursor, encodeCursor } from '../../common/cursor.js';
import { InLanguage } from '../../common/language.js';
import { ReadsObjects } from '../../common/list-size.js';
import { ForwardPageArgs, pageSize } from '../../common/page.js';
import type { Context } from '../../context.js';
import { tellAll } from '../tell.js';
import { toNode } from '../to-node.js';
import { toRelationship } from '../to-relationship.js';
import { positionOf, type SourceFactRow } from './read-source-facts.js';
import { Source } from './source.type.js';
import type { SourceContext } from './source-context.js';
import { SOURCE_FACTS, SourceFactConnection, SourceFactEdge } from './source-fact.type.js';

@ArgsType()
class SourceFactArgs extends ForwardPageArgs {
  @Field(() => [Int], { nullable: true, description: 'Only facts read in these paragraphs, from 1; all if left out.' })
  paragraphs?: number[] | null;
}

const position = z.tuple([z.int(), z.string(), z.int()]);

/** The cursor of a link, even if its fact is missing, so that the next page continues after it. */
function cursorOf(row: SourceFactRow | undefined): string | null {
  return row === undefined ? null : encodeCursor(SOURCE_FACTS, positionOf(row));
}

/** The edge of a link; none if its fact is missing. */
async function edgesOf({ relationships }: Context, row: SourceFactRow): Promise<SourceFactEdge[]> {
  const { factId } = row;
  if (factId === null) return [];
  const relationship = await relationships.byId(factId);
  const edge = Object.assign(new SourceFactEdge(), {
    factId,
    paragraph: row.paragraph,
    inferred: row.inferred,
    node: toNode(row.entity),
    entity: row.entity,
    relationship: relationship && toRelationship(relationship),
    position: positionOf(row),
  });
  return [edge];
}

@Resolver(() => Source)
export class SourceResolver {
  @FieldResolver(() => SourceFactConnection, {
    description: 'All that was read in the source, in the order of its paragraphs.',
  })
  async facts(@Root() source: Source, @Args(() => SourceFactArgs) args: SourceFactArgs, @Ctx() context: SourceContext) {
    const size = pageSize('first', args.first);
    const selection = { paragraphs: args.paragraphs ?? null };
    const after = args.after ? decodeCursor('after', args.after, SOURCE_FACTS, position) : null;
    const rows = await context.sourceFacts.page(source.id, { ...selection, after, limit: size + 1 });
    const page = rows.slice(0, size);
    const edges = (await Promise.all(page.map((row) => edgesOf(context, row)))).flat();
    return Object.assign(new SourceFactConnection(), {
      edges,
      pageInfo: {
        hasNextPage: rows.length > size,
        hasPreviousPage: after !== null,
        startCursor: cursorOf(page[0]),
        endCursor: cursorOf(page.at(-1)),
      },
      count: () => context.sourceFacts.count(source.id, selection),
    });
  }
}

@Resolver(() => SourceFactEdge)
export class SourceFactResolver {
  @ReadsObjects(1)
  @FieldResolver(() => String, {
    description: 'The fact in one line of words; of an entity, that the source tells of it.',
  })
  async sentence(
    @Root() { relationship, entity }: SourceFactEdge,
    @InLanguage() language: LanguageCode,
    @Ctx() context: Context,
  ): Promise<string> {
    if (relationship === null) return tellMention(entity, language);
    const [sentence = ''] = await tellAll(context, [relationship.whole], language);
    return sentence;
  }
}
