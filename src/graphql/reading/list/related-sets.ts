import { ClientError } from '../../../model/errors.js';
import type { Deadline } from '../../../store/deadline.js';
import { directions } from '../../../store/fragments.js';
import type { GraphStore, ParameterValue } from '../../../store/store.js';
import type { RelationDefinition } from './filter-definition.js';
import { fittingIds, relatedIds, relatedToIds } from './list.queries.js';
import type { ListReads } from './list-reads.js';
import type { QueryParameters } from './query-parameters.js';

/** The entities `n` with a fitting relationship `r` to a fitting entity `m`, which conditions name by a parameter. */
export interface RelatedSet {
  /** With its `$`. */
  readonly parameter: string;
  readonly relation: RelationDefinition;
  readonly onRelationship: string;
  /** The condition on `m`. */
  readonly onNode: string;
}

/** How many ids the sets of one list may have together: reading more takes longer than anybody waits. */
const MAXIMUM_IDS = 2_000_000;

type Values = Readonly<Record<string, ParameterValue>>;
interface Reads {
  readonly lists: ListReads;
  readonly store: Pick<GraphStore, 'dialect'>;
  readonly deadline: Deadline;
}

/** A filter names `Node` for ends of any type, whose label is `Entity`. */
function labelOf({ node }: RelationDefinition): string {
  return node === 'Node' ? 'Entity' : node;
}

/** The pattern leads from the other end, so its arrow is the reverse of the relation's. */
function placeholdersOf({ relation, onRelationship }: RelatedSet) {
  const { LEFT, RIGHT } = directions[relation.direction === 'outgoing' ? 'incoming' : 'outgoing'];
  return { LEFT, RIGHT, RELATIONSHIP_TYPE: relation.type, CONDITION: onRelationship };
}

/** Reads a set whole, which a server ends if it takes too long. */
function readWhole({ lists }: Reads, set: RelatedSet, parameters: QueryParameters, values: Values) {
  const query = relatedIds.with({
    ...placeholdersOf(set),
    ENTITY_LABEL: labelOf(set.relation),
    OTHER_CONDITION: set.onNode,
  });
  return lists.sets.read(query, parameters.namedIn(query.text, values));
}

/** Reads a set in slices, between which it can end. */
async function readSliced(
  { lists, deadline }: Reads,
  set: RelatedSet,
  parameters: QueryParameters,
  values: Values,
  size: number,
) {
  const fitting = fittingIds.with({ ENTITY_LABEL: labelOf(set.relation), CONDITION: set.onNode });
  const others = await lists.sets.read(fitting, parameters.namedIn(fitting.text, values));
  const query = relatedToIds.with(placeholdersOf(set));
  const named = parameters.namedIn(query.text, values);
  const rows: { id: string }[] = [];
  for (let begin = 0; begin < others.length; begin += size) {
    deadline.check();
    const ids = others.slice(begin, begin + size).map(({ id }) => id);
    rows.push(...(await lists.slices.read(query, { ...named, ids })));
  }
  return rows;
}

/**
 * Reads the sets that conditions name, from the inside out: each names only those before it.
 * @returns The values of all parameters.
 * @throws {ClientError} LIMIT_EXCEEDED if the sets are too large together.
 */
export async function readRelatedSets(
  context: Reads,
  sets: readonly RelatedSet[],
  parameters: QueryParameters,
  current: Values,
): Promise<Values> {
  const values: Record<string, ParameterValue> = { ...current };
  const { sliceSize } = context.store.dialect;
  let total = 0;
  for (const set of sets) {
    context.deadline.check();
    const rows =
      sliceSize === undefined
        ? await readWhole(context, set, parameters, values)
        : await readSliced(context, set, parameters, values, sliceSize);
    total += rows.length;
    if (total > MAXIMUM_IDS) throw tooLarge(total);
    values[set.parameter.slice(1)] = Object.fromEntries(rows.map(({ id }) => [id, true]));
  }
  return values;
}

function tooLarge(total: number): ClientError {
  return new ClientError(
    'LIMIT_EXCEEDED',
    `\`filter\` leads over more than ${total} entities; at most ${MAXIMUM_IDS} are followed. ` +
      'Give fewer conditions on related entities, or narrow them by their own properties.',
  );
}
