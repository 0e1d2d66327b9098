import { Field, Int, ObjectType } from 'type-graphql';
import { readReference } from '../../model/evidence-reference.js';

@ObjectType({ description: 'Where a fact was read.' })
export class Evidence {
  sourceId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The paragraph of the source, from 1: its lines that are not empty, counted. Null for the source as a whole.',
  })
  paragraph!: number | null;

  @Field(() => String, { nullable: true, description: 'The words of the source, where they were kept.' })
  quote!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The record of the source, where that is a file of data that was imported: `persons/Q42`.',
  })
  record!: string | null;
}

export function parseEvidence(reference: string): Evidence {
  const { sourceId, paragraph = null, quote = null, record = null } = readReference(reference);
  return Object.assign(new Evidence(), { sourceId, paragraph, quote, record });
}
