import type { QueryRunner } from '../../store/store.js';
import { BoundingFacts, type DatedEntity } from '../bounds/bounding-facts.js';
import { isOfPosition, type PositionLink } from '../bounds/exclusions.js';
import { validDate } from '../dates.js';
import { type Fact, isRelationshipFact } from '../fact.js';
import { namedSources } from '../named-ids.js';

/** What else is stated of all that some facts name, as far as it may put them in doubt. */
export interface Grounds {
  readonly entities: ReadonlyMap<string, DatedEntity>;
  readonly links: ReadonlyMap<string, readonly PositionLink[]>;
}

/** An entity of a damaged graph may have dates that are none. */
function withValidDates(entity: DatedEntity): DatedEntity {
  return { ...entity, begin: validDate(entity.begin) ?? null, end: validDate(entity.end) ?? null };
}

/** Reads the grounds of some facts, in two store calls for every few thousand of their entities. */
export async function readGrounds(runner: QueryRunner, facts: readonly Fact[]): Promise<Grounds> {
  const sources = facts.flatMap(namedSources).map(({ id }) => id);
  const relationships = facts.filter(isRelationshipFact);
  const ends = relationships.flatMap(({ fromId, toId }) => [fromId, toId]);
  const bounding = new BoundingFacts(runner);
  const dated = await bounding.entities([...sources, ...ends]);
  return {
    entities: new Map([...dated].map(([id, entity]) => [id, withValidDates(entity)])),
    links: await bounding.links(relationships.filter(isOfPosition).map(({ toId }) => toId)),
  };
}
