import { type NamedId, typeProblem } from '../facts/named-ids.js';
import { entityTypeOf } from '../model/entity-types.js';
import { tellMerged } from './mutation.js';
import type { Problems } from './problems.js';
import type { Snapshot } from './snapshot.js';

/** The fields of an input that give the ends of a fact, where they are not called `from` and `to`. */
export type EndFields = Readonly<Partial<Record<string, string>>>;

function fieldOf({ path: [first = '', ...rest] }: NamedId, fields: EndFields): string {
  return [fields[first] ?? first, ...rest].join('.');
}

/** Tells ids that name nothing, what was merged away, or something of another type. */
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
    else if (merged.has(id)) tellMerged(problems, field, id, merged);
    else if (!entities.has(id)) {
      problems.add(field, 'UNKNOWN_ID', `names no entity of the graph: ${JSON.stringify(id.slice(0, 200))}`);
    }
  }
}
