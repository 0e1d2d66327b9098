import { Arg, Field, ObjectType } from 'type-graphql';
import { type Connection, ConnectionOf } from '../../common/connection.type.js';
import { enumOf } from '../../common/enums.js';
import { ListSize } from '../../common/list-size.js';
import { Facet } from './facet.type.js';

/** How many values a facet has at most. */
export const MAXIMUM_FACETS = 100;

/** What a list is counted by: the expression of a value, and the pattern that leads to it, if any. */
export interface FacetDefinition {
  readonly pattern: string | undefined;
  /** The variables of the relationships in the pattern; the time of the list applies to them. */
  readonly relationships: readonly string[];
  readonly value: string;
  readonly description: string;
}

export type FacetDefinitions = Readonly<Record<string, FacetDefinition>>;

export function byWord(property: string, description: string): FacetDefinition {
  return { pattern: undefined, relationships: [], value: `n.${property}`, description };
}

export function byYear(property: string, description: string): FacetDefinition {
  return { pattern: undefined, relationships: [], value: `substring(n.${property}, 0, 4)`, description };
}

/** By the entities that a pattern of relationships leads to. */
export function byRelated(pattern: string, description: string): FacetDefinition {
  const relationships: string[] = [];
  const named = pattern.replaceAll('[:', () => {
    const relationship = `r${relationships.length}`;
    relationships.push(relationship);
    return `[${relationship}:`;
  });
  return { pattern: `(n)${named}(related:Entity)`, relationships, value: 'related.id', description };
}

/** A page of a list that can be counted by facets. */
export interface FacetedConnection<E> extends Connection<E> {
  countBy: (facet: FacetDefinition) => Promise<Facet[]>;
}

/** A base class for the connection of an entity list, with the facets of a table. */
export function FacetedConnectionOf<E extends object>(
  name: string,
  edge: abstract new () => E,
  facets: FacetDefinitions,
) {
  const descriptions = Object.entries(facets).map(([word, { description }]) => [word, description] as const);
  const words = enumOf(`${name}Facet`, 'What a list may be counted by.', Object.fromEntries(descriptions));

  @ObjectType()
  abstract class FacetedConnectionBase extends ConnectionOf(edge) implements FacetedConnection<E> {
    countBy!: (facet: FacetDefinition) => Promise<Facet[]>;

    @ListSize(MAXIMUM_FACETS)
    @Field(() => [Facet], {
      description:
        'The whole list, not only this page, counted by what its entities have in common: the ' +
        `${MAXIMUM_FACETS} most frequent.`,
    })
    facets(@Arg('by', () => words, { description: 'What to count by.' }) by: string): Promise<Facet[]> {
      const facet = facets[by];
      if (facet === undefined) throw new TypeError(`No facet is defined for ${by}.`);
      return this.countBy(facet);
    }
  }
  return FacetedConnectionBase;
}
