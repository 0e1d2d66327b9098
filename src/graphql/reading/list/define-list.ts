import { ArgsType, Field, ObjectType } from 'type-graphql';
import { type EntityType, typesOfLabel } from '../../../model/entity-types.js';
import { EntityEdge } from '../../common/connection.type.js';
import type { Node } from '../../common/node.type.js';
import { defineFilter } from './define-filter.js';
import { type FacetDefinitions, type FacetedConnection, FacetedConnectionOf } from './facet-definition.js';
import type { FilterDefinition } from './filter-definition.js';
import { type EntityListArgs, ListArgsOf } from './list-args.js';
import { defineOrder, type OrderFields } from './order-definition.js';

/** What a list may be filtered and sorted by, and the class of its arguments. */
export interface ListCriteria {
  readonly filter: FilterDefinition;
  readonly order: OrderFields;
  readonly args: new () => EntityListArgs;
}

/**
 * Defines a filter and an order from a table: as GraphQL input types named after the type, and for the query compilers.
 */
export function defineCriteria(name: string, definition: FilterDefinition & { order: OrderFields }): ListCriteria {
  const { order, ...filter } = definition;
  const types = defineFilter(name, filter);

  @ArgsType()
  class ListArgs extends ListArgsOf(types.filter, defineOrder(name, order, types.counts)) {}
  return { filter, order, args: ListArgs };
}

interface ListDefinition {
  /** The label of the listed entities; edges, connections and facets are named after it. */
  readonly label: string;
  readonly node: abstract new () => Node;
  /** The plural in descriptions. */
  readonly plural: string;
  readonly criteria: ListCriteria;
  readonly facets: FacetDefinitions;
}

/** A list of the entities of one label. */
export interface EntityList extends ListDefinition {
  /** The types of entity that carry the label. */
  readonly types: readonly [EntityType, ...EntityType[]];
  readonly edge: new () => EntityEdge;
  readonly connection: new () => FacetedConnection<EntityEdge>;
}

/** Defines a list from a table, with the GraphQL types of its edges and pages. */
export function defineList(definition: ListDefinition): EntityList {
  const { label, node, plural, facets } = definition;

  @ObjectType(`${label}Edge`, { description: `One of a list of ${plural}.` })
  class ListEdge extends EntityEdge {
    @Field(() => node, { description: 'The entity.' })
    node!: Node;
  }

  @ObjectType(`${label}Connection`, { description: `A page of a list of ${plural}.` })
  class ListConnection extends FacetedConnectionOf(label, ListEdge, facets) {}
  return { ...definition, types: typesOfLabel(label), edge: ListEdge, connection: ListConnection };
}
