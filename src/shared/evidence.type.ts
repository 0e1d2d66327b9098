import { Field, Int, ObjectType } from 'type-graphql';

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
}

/** Reads stored evidence: `source:name`, `source:name#paragraph` or `source:name#paragraph#quote`. */
export function parseEvidence(reference: string): Evidence {
  const [sourceId = '', paragraph, ...quote] = reference.split('#');
  return Object.assign(new Evidence(), {
    sourceId,
    paragraph: paragraph ? Number(paragraph) : null,
    quote: quote.length > 0 ? quote.join('#') : null,
  });
}
