import { type NamedId, typeProblem } from '../facts/named-ids.js';
import { suggestIds } from '../facts/suggest-ids.js';
import { entityTypeOf } from '../model/entity-types.js';
import { quotedId } from '../model/wrong-id.js';
import { reportMerged } from './mutation.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

/** The input fields for the ends of a fact, where they are not named `from` and `to`. */
export type EndFields = Readonly<Partial<Record<string, string>>>;

function fieldOf({ path: [first = '', ...rest] }: NamedId, fields: EndFields): string {
  return [fields[first] ?? first, ...rest].join('.');
}

/** For how many unknown ids of an input the graph is read for others that may be meant. */
const MOST_SUGGESTED = 3;

/** Reports ids of missing or merged entities, or of entities of a wrong type. */
export async function checkReferences(
  problems: Problems,
  named: readonly NamedId[],
  { entities, merged, transaction }: Snapshot,
  fields: EndFields = {},
): Promise<void> {
  let unknown = 0;
  for (const one of named) {
    const { id } = one;
    const field = fieldOf(one, fields);
    const wrongType = entityTypeOf(id) === undefined ? undefined : typeProblem(one);
    if (wrongType !== undefined) problems.add(field, 'WRONG_TYPE', wrongType);
    else if (merged.has(id)) reportMerged(problems, field, id, merged);
    else if (!entities.has(id)) {
      unknown += 1;
      const suggestions = unknown > MOST_SUGGESTED ? [] : await suggestIds(transaction, id);
      problems.add(field, 'UNKNOWN_ID', `names no entity of the graph: ${quotedId(id)}`, suggestions);
    }
  }
}
