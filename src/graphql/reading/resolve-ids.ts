import type { EntityRecord } from '../../facts/entity-record.js';
import { badArgument } from '../../model/errors.js';
import { quotedId } from '../../model/wrong-id.js';
import type { EntityLoader } from './entity.loader.js';
import { unknownId } from './wrong-id.js';

/** How many ids a question about several entities may name. */
export const MAXIMUM_IDS = 10;

/** One id that is not there is told with those that may be meant; several are listed. */
async function unknownIds(entities: EntityLoader, ids: readonly string[], unknown: readonly string[]) {
  const [first, ...others] = unknown;
  if (first !== undefined && others.length === 0) return unknownId(entities, `ids[${ids.indexOf(first)}]`, first);
  return badArgument('ids', `names what is not there: ${unknown.map(quotedId).join(', ')}.`);
}

/**
 * The entities that a client names in `ids`, in order and without duplicates; merged entities are replaced by their
 * survivors.
 * @throws {ClientError} BAD_USER_INPUT if they are fewer than `minimum` or more than MAXIMUM_IDS, or one is unknown.
 */
export async function resolveIds(
  { entities }: { readonly entities: EntityLoader },
  ids: readonly string[],
  minimum: 1 | 2,
): Promise<readonly EntityRecord[]> {
  const different = [...new Set(ids)];
  if (different.length < minimum || ids.length > MAXIMUM_IDS) {
    throw badArgument(
      'ids',
      `must hold ${minimum} to ${MAXIMUM_IDS} different ids; it holds ${ids.length}, ${different.length} of them different.`,
    );
  }
  const records = await Promise.all(different.map((id) => entities.load(id)));
  const unknown = different.filter((_, index) => records[index] === null);
  if (unknown.length > 0) throw await unknownIds(entities, ids, unknown);
  const found = new Map(records.flatMap((record) => (record === null ? [] : [[record.id, record]])));
  if (found.size < minimum) {
    const [merged] = found.keys();
    throw badArgument('ids', `names one entity by several ids: all were merged into ${merged}.`);
  }
  return [...found.values()];
}
