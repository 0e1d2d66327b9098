import { Field, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../../model/partial-date.js';
import { Node } from '../../common/node.type.js';
import { PartialDateScalar } from '../../common/partial-date.scalar.js';

@ObjectType({ implements: Node, description: 'A publication in which facts were read.' })
export class Source extends Node {
  @Field(() => String, {
    description:
      'The title as printed, in its language; where that is not known, a description in brackets, in English.',
  })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The title in English, of a source in another language; null if nobody translated it.',
  })
  titleEn?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The title in Vietnamese, of a source in another language; null if nobody translated it.',
  })
  titleVi?: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher?: string;

  @Field(() => [String], { description: 'Who wrote it, as the source signs; empty if unknown.' })
  authors: string[] = [];

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published; null if unknown.' })
  publishedOn?: PartialDate;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  url?: string;

  @Field(() => String, { nullable: true, description: 'Its language, as a BCP 47 tag.' })
  language?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many paragraphs it has: its lines that are not empty. Null if unknown.',
  })
  paragraphs?: number;
}
