import { badArgument, type ClientError } from '../../model/errors.js';
import { didYouMean } from '../../model/suggest.js';
import { FORM_OF_IDS, isOfNoType, ofNoType, quotedId } from '../../model/wrong-id.js';
import type { EntityLoader } from './entity.loader.js';

type Suggesting = Pick<EntityLoader, 'suggest'>;

/** The error for an argument whose id begins with no type, with the entities that may be meant. */
export async function wrongId(entities: Suggesting, argument: string, id: string): Promise<ClientError> {
  const suggestions = await entities.suggest(id);
  const advice = suggestions.length > 0 ? `.${didYouMean(suggestions)}` : `${FORM_OF_IDS}.`;
  return badArgument(argument, `${ofNoType(id)}${advice}`);
}

/** The error for an argument that must name an entity of the graph and does not. */
export async function unknownId(entities: Suggesting, argument: string, id: string): Promise<ClientError> {
  if (isOfNoType(id)) return wrongId(entities, argument, id);
  const suggestions = await entities.suggest(id);
  return badArgument(argument, `names no entity of the graph: ${quotedId(id)}.${didYouMean(suggestions)}`);
}

/**
 * Costs no read for an id that begins with a type, be it of an entity or a relationship.
 * @throws {ClientError} BAD_USER_INPUT for any other.
 */
export async function checkId(entities: Suggesting, argument: string, id: string): Promise<void> {
  if (isOfNoType(id)) throw await wrongId(entities, argument, id);
}
