import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { EntityEdge } from '../../common/connection.type.js';
import { Node } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';
import { byWord, byYear, type FacetDefinitions, FacetedConnectionOf } from '../../reading/list/facet-definition.js';

@ObjectType({ implements: Node, description: 'A publication in which facts were read.' })
export class Source extends Node {
  @Field(() => String, { description: 'The title, or a description of it in brackets.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher?: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  author?: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published; null if unknown.' })
  publishedOn?: PartialDate;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url?: string;

  @Field(() => String, { nullable: true, description: 'Its language, as a BCP 47 tag.' })
  language?: string;
}

const facets: FacetDefinitions = {
  YEAR: byYear('publishedOn', 'By year of publication.'),
  LANGUAGE: byWord('language', 'By language.'),
  PUBLISHER: byWord('publisher', 'By publisher.'),
};

@ObjectType({ description: 'One of a list of sources.' })
export class SourceEdge extends EntityEdge {
  @Field(() => Source, { description: 'The entity.' })
  node!: Source;
}

@ObjectType({ description: 'A page of a list of sources.' })
export class SourceConnection extends FacetedConnectionOf('Source', SourceEdge, facets) {}
