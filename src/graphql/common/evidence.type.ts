import { Field, Int, ObjectType } from 'type-graphql';
import { readReference } from '../../model/evidence-reference.js';

/** What `inferred` means, wherever it is told. */
export const INFERRED =
  'The reasoning, in a phrase, where the source does not state the fact but it follows from what stands there; null ' +
  'where the source states it.';

/** What `sourceCount` means, wherever it is told. */
export const SOURCE_COUNT =
  'In how many different sources it was read; several paragraphs of one are one. 0 for what is evidence itself.';

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

  @Field(() => String, { nullable: true, description: INFERRED })
  inferred!: string | null;
}

export function parseEvidence(reference: string): Evidence {
  const { sourceId, paragraph = null, quote = null, record = null, inferred = null } = readReference(reference);
  return Object.assign(new Evidence(), { sourceId, paragraph, quote, record, inferred });
}
