import type { EntityRecord } from '../../facts/entity-record.js';
import { ClientError } from '../../model/errors.js';
import type { EntityLoader } from './entity.loader.js';

/** The most entities that a question about several may name. */
export const MAXIMUM_IDS = 10;

/**
 * The entities a client names in `ids`, each once, in their order; what was merged as what it has become.
 * @throws {ClientError} BAD_USER_INPUT if they are fewer than `least` or more than MAXIMUM_IDS, or one is not there.
 */
export async function resolveIds(
  { entities }: { readonly entities: EntityLoader },
  ids: readonly string[],
  least: 1 | 2,
): Promise<readonly EntityRecord[]> {
  const different = [...new Set(ids)];
  if (different.length < least || ids.length > MAXIMUM_IDS) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `\`ids\` must hold ${least} to ${MAXIMUM_IDS} different ids; it holds ${ids.length}, ${different.length} of them different.`,
    );
  }
  const records = await Promise.all(different.map((id) => entities.load(id)));
  const unknown = different.filter((_, index) => records[index] === null);
  if (unknown.length > 0) {
    throw new ClientError('BAD_USER_INPUT', `\`ids\` names what is not there: ${unknown.join(', ')}.`);
  }
  const known = new Map(records.flatMap((record) => (record === null ? [] : [[record.id, record]])));
  if (known.size < least) {
    const [merged] = known.keys();
    throw new ClientError('BAD_USER_INPUT', `\`ids\` names one entity by several ids: all were merged into ${merged}.`);
  }
  return [...known.values()];
}
