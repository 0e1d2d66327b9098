import { ArgsType, Field, ObjectType } from 'type-graphql';
import { type EntityType, typesOfLabel } from '../../../model/entity-types.js';
import { EntityEdge } from '../../common/connection.type.js';
import type { Node } from '../../common/node.type.js';
import { defineFilter } from './define-filter.js';
import { type FacetDefinitions, type FacetedConnection, FacetedConnectionOf } from './facet-definition.js';
import type { FilterDefinition } from './filter-definition.js';
import { type EntityListArgs, ListArgsOf } from './list-args.js';
import { defineOrder, type OrderFields } from './order-definition.js';

/** What the entities of a list may be filtered and sorted by, and the class of the arguments that say so. */
export interface ListCriteria {
  readonly filter: FilterDefinition;
  readonly order: OrderFields;
  readonly args: new () => EntityListArgs;
}

/** Defines filter and order, as GraphQL input types named after a type of entity and for the compilers of queries. */
export function defineCriteria(name: string, definition: FilterDefinition & { order: OrderFields }): ListCriteria {
  const { order, ...filter } = definition;
  const types = defineFilter(name, filter);

  @ArgsType()
  class ListArgs extends ListArgsOf(types.filter, defineOrder(name, order, types.counts)) {}
  return { filter, order, args: ListArgs };
}

interface ListDefinition {
  /** The label of the entities listed; edges, pages and facets are named after it. */
  readonly label: string;
  readonly node: abstract new () => Node;
  /** Several of them, as descriptions speak of them. */
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

/** Defines a list by a table: the GraphQL types of its edges and pages are made here. */
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
