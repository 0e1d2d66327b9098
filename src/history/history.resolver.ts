import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { decodeCursor } from '../graphql/common/cursor.js';
import { FactEdge } from '../graphql/common/fact-edge.type.js';
import { pageOf } from '../graphql/common/forward-page.js';
import { Node } from '../graphql/common/node.type.js';
import { pageSize } from '../graphql/common/page.js';
import { Relationship } from '../graphql/entities/relationship.type.js';
import { checkId } from '../graphql/reading/wrong-id.js';
import type { StoredChange } from './change.js';
import { CHANGES, Change, ChangeConnection, ChangeEdge, toChange } from './change.type.js';
import { AllChangesArgs, ChangeArgs, selectionOf } from './history.args.js';
import type { HistoryContext } from './history-context.js';
import { RetractedFact, toRetractedFact } from './retracted.type.js';

const VERSION = 'How often it was stated anew: 1 until it is changed. Mutations take it as `expectedVersion`.';

/** The cursor values of a list of changes. */
const position = z.tuple([z.string()]);

function edgeOf(stored: StoredChange): ChangeEdge {
  return Object.assign(new ChangeEdge(), { node: toChange(stored), position: [stored.key] });
}

/** A page of the changes of one fact, or of all. */
export async function changesOf(
  { history, seesEditors }: HistoryContext,
  factId: string | null,
  args: ChangeArgs,
): Promise<ChangeConnection> {
  const size = pageSize('first', args.first);
  const selection = selectionOf(args, seesEditors);
  const [after] = args.after ? decodeCursor('after', args.after, CHANGES, position) : [null];
  const page = { ...selection, after, limit: size + 1 };
  const changes = await (factId === null ? history.pageOfAll(page) : history.page(factId, page));
  return pageOf(ChangeConnection, {
    edges: changes.slice(0, size).map(edgeOf),
    hasNextPage: changes.length > size,
    hasPreviousPage: after !== null,
    count: () => (factId === null ? history.countAll(selection) : history.count(factId, selection)),
  });
}

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description: 'Which fact was changed, when, how, why and by whom; the newest first.',
  })
  async changes(@Args(() => AllChangesArgs) args: AllChangesArgs, @Ctx() context: HistoryContext) {
    const id = args.entity ?? null;
    if (id !== null) await checkId(context.entities, 'entity', id);
    return changesOf(context, id && (await context.merges.survivor(id)), args);
  }

  @Query(() => RetractedFact, {
    nullable: true,
    description: 'A fact that was retracted; null if there is none of this id, or it is in the graph.',
  })
  async retracted(
    @Arg('id', () => ID, { description: 'The id of the fact.' }) id: string,
    @Ctx() { entities, history }: HistoryContext,
  ): Promise<RetractedFact | null> {
    await checkId(entities, 'id', id);
    const last = await history.last(id);
    return last?.action === 'RETRACTED' ? toRetractedFact(last) : null;
  }
}

@Resolver(() => Node)
export class NodeHistoryResolver {
  @FieldResolver(() => Int, { description: VERSION })
  version(@Root() { id }: Node, @Ctx() { history }: HistoryContext): Promise<number> {
    return history.version(id);
  }

  @FieldResolver(() => ChangeConnection, {
    description: 'The changes of the entity and of what leads to or from it, the newest first.',
  })
  changes(@Root() { id }: Node, @Args(() => ChangeArgs) args: ChangeArgs, @Ctx() context: HistoryContext) {
    return changesOf(context, id, args);
  }
}

@Resolver(() => Relationship)
export class RelationshipHistoryResolver {
  @FieldResolver(() => Int, { description: VERSION })
  version(@Root() { id }: Relationship, @Ctx() { history }: HistoryContext): Promise<number> {
    return history.version(id);
  }

  @FieldResolver(() => ChangeConnection, { description: 'The changes of the relationship, the newest first.' })
  changes(@Root() { id }: Relationship, @Args(() => ChangeArgs) args: ChangeArgs, @Ctx() context: HistoryContext) {
    return changesOf(context, id, args);
  }
}

@Resolver(() => FactEdge)
export class FactHistoryResolver {
  @FieldResolver(() => Int, { description: VERSION })
  version(@Root() { factId }: FactEdge, @Ctx() { history }: HistoryContext): Promise<number> {
    return history.version(factId);
  }
}
