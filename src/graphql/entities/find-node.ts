import { type EntityType, entityTypeOf } from '../../model/entity-types.js';
import { isOfNoType } from '../../model/wrong-id.js';
import type { Node } from '../common/node.type.js';
import type { Context } from '../context.js';
import { wrongId } from '../reading/wrong-id.js';
import { toNode } from './to-node.js';

type Constructor<N extends Node> = abstract new () => N;

/**
 * The entity with an id, of any type; null if there is none.
 * @throws {ClientError} BAD_USER_INPUT if the id begins with no type.
 */
export async function findNode({ entities, operation }: Context, id: string, argument = 'id'): Promise<Node | null> {
  if (isOfNoType(id)) throw await wrongId(entities, argument, id);
  const record = await entities.load(id, operation.wanted);
  return record && toNode(record);
}

/**
 * The entity with an id if it is of the given class, else null. An id of another type costs no read.
 * @throws {ClientError} BAD_USER_INPUT if the id begins with no type.
 */
export async function findNodeOf<N extends Node>(
  context: Context,
  nodeClass: Constructor<N>,
  types: readonly EntityType[],
  id: string,
): Promise<N | null> {
  const type = entityTypeOf(id);
  if (type !== undefined && !types.includes(type)) return null;
  const node = await findNode(context, id);
  return node instanceof nodeClass ? node : null;
}

/** The entities with stored ids, in their order, without those that have been deleted since. */
export async function findNodesOf<N extends Node>(
  context: Context,
  nodeClass: Constructor<N>,
  ids: readonly string[],
): Promise<N[]> {
  const nodes = await Promise.all(ids.map((id) => findNode(context, id)));
  return nodes.filter((node): node is N => node instanceof nodeClass);
}
