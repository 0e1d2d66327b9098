import { deriveBounds } from '../../model/derived-bounds.js';
import type { DerivedBounds } from '../../model/exclusion.js';
import type { RelationshipFact } from '../fact.js';
import { datesOfTenure } from './bounded-tenure.js';
import type { BoundingFacts } from './bounding-facts.js';
import { boundingIds, outsideEnds, outsideStatusAndPeriod } from './exclusions.js';
import { byOthers, isOpen } from './seats.js';

const NONE: DerivedBounds = {};

/** The bounds of tenures as the graph now gives them, by the ids of these. They follow from stated dates alone. */
export async function computeBounds(
  bounding: BoundingFacts,
  facts: readonly RelationshipFact[],
): Promise<Map<string, DerivedBounds>> {
  const entities = await bounding.entities(facts.flatMap(boundingIds));
  const life = (id: string) => bounding.outsideLife(id);
  const held = facts.flatMap(({ type, toId }) => (type === 'HOLDS' ? [toId] : []));
  const position = await bounding.outsidePositions(held);
  const seats = await bounding.takenSeats(facts.filter(isOpen).map(({ toId }) => toId));
  return new Map(
    facts.map((fact) => {
      const exclusions = [...outsideEnds(fact, life, position), ...outsideStatusAndPeriod(fact, entities)];
      const seat = isOpen(fact) ? seats.get(fact.toId) : undefined;
      if (seat !== undefined) exclusions.push(...byOthers(seat, fact.id));
      return [fact.id, exclusions.length === 0 ? NONE : deriveBounds(datesOfTenure(fact), exclusions)];
    }),
  );
}
