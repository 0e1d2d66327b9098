import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { LanguageCode } from '../../../model/sentences/language.js';
import { decodeCursor } from '../../common/cursor.js';
import { pageOf } from '../../common/forward-page.js';
import { InLanguage } from '../../common/language.js';
import { ReadsObjects } from '../../common/list-size.js';
import { ForwardPageArgs, pageSize } from '../../common/page.js';
import type { Context } from '../../context.js';
import { readNamed } from '../../entities/tell.js';
import { toNode } from '../../entities/to-node.js';
import { toRelationship } from '../../entities/to-relationship.js';
import { type ConflictKind, type ConflictRecord, conflictPosition, positionOf } from './conflict.js';
import { CONFLICTS, Conflict, ConflictConnection, ConflictEdge, ConflictKindEnum } from './conflict.type.js';
import { countConflicts, kindsOf, listNotCompared, readConflicts } from './read-conflicts.js';

@ArgsType()
class ConflictArgs extends ForwardPageArgs {
  @Field(() => [ConflictKindEnum], { nullable: true, description: 'Only conflicts of these kinds; all if left out.' })
  kinds?: ConflictKind[] | null;
}

function edgeOf(record: ConflictRecord): ConflictEdge {
  const { kind, property, certainty } = record;
  const position = positionOf(record);
  const node = Object.assign(new Conflict(), {
    id: position.filter((part) => part !== '').join(' '),
    kind,
    property,
    certainty,
    record,
    entity: toNode(record.entity),
    relationships: record.relationships.map((relationship) => toRelationship(relationship)),
    claims: record.claims.map((claim) => toNode(claim)),
  });
  return Object.assign(new ConflictEdge(), { node, position });
}

@Resolver(() => Conflict)
export class ConflictResolver {
  @Query(() => ConflictConnection, {
    description:
      'Facts that contradict each other, by kind in the order of the alphabet, then by id. Tenures of which nothing ' +
      'is known conflict with nothing; `notCompared` names what has too many to be compared.',
  })
  async conflicts(@Args(() => ConflictArgs) args: ConflictArgs, @Ctx() context: Context) {
    const size = pageSize('first', args.first);
    const after = args.after ? decodeCursor('after', args.after, CONFLICTS, conflictPosition) : undefined;
    const kinds = kindsOf(args.kinds);
    const records = await readConflicts(context, kinds, after, size + 1);
    const page = pageOf(ConflictConnection, {
      edges: records.slice(0, size).map(edgeOf),
      hasNextPage: records.length > size,
      hasPreviousPage: after !== undefined,
      count: () => countConflicts(context, kinds),
    });
    return Object.assign(page, { listNotCompared: () => listNotCompared(context, kinds) });
  }

  @ReadsObjects(1)
  @FieldResolver(() => String, { description: 'The conflict, in one line of words.' })
  async sentence(
    @Root() { record }: Conflict,
    @InLanguage() language: LanguageCode,
    @Ctx() context: Context,
  ): Promise<string> {
    return record.tell({ language, entities: await readNamed(context, record.relationships) });
  }
}
