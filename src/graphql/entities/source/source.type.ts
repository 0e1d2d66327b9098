import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { Node } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';

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
