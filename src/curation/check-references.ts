import { type NamedId, typeProblem } from '../facts/named-ids.js';
import { entityTypeOf } from '../model/entity-types.js';
import { reportMerged } from './mutation.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

/** The input fields for the ends of a fact, where they are not named `from` and `to`. */
export type EndFields = Readonly<Partial<Record<string, string>>>;

function fieldOf({ path: [first = '', ...rest] }: NamedId, fields: EndFields): string {
  return [fields[first] ?? first, ...rest].join('.');
}

/** Reports ids of missing or merged entities, or of entities of a wrong type. */
export function checkReferences(
  problems: Problems,
  named: readonly NamedId[],
  { entities, merged }: Snapshot,
  fields: EndFields = {},
): void {
  for (const one of named) {
    const { id } = one;
    const field = fieldOf(one, fields);
    const wrongType = entityTypeOf(id) === undefined ? undefined : typeProblem(one);
    if (wrongType !== undefined) problems.add(field, 'WRONG_TYPE', wrongType);
    else if (merged.has(id)) reportMerged(problems, field, id, merged);
    else if (!entities.has(id)) {
      problems.add(field, 'UNKNOWN_ID', `names no entity of the graph: ${JSON.stringify(id.slice(0, 200))}`);
    }
  }
}
