import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InLanguage } from '../graphql/common/language.js';
import type { LanguageCode } from '../model/sentences/language.js';
import type { StoredChange } from './change.js';
import { propertiesOfChange } from './change.js';
import { Change, sentencesOf, toChange } from './change.type.js';
import type { Sentences } from './describe-fact.js';

@ObjectType({ description: 'A property of a fact that is in the graph no more.' })
export class StatedProperty {
  @Field(() => String, { description: 'The property, as the dataset format names it.' })
  property!: string;

  @Field(() => [String], { description: 'Its value: one text, or several of a list.' })
  values!: string[];
}

@ObjectType({ description: 'A fact that was retracted, as it was last stated.' })
export class RetractedFact {
  @Field(() => ID, { description: 'Its id: the graph no longer holds it, but `retracted` and `changes` find it.' })
  factId!: string;

  sentences!: Sentences;

  @Field(() => String, { description: 'What it stated, in a line of words.' })
  sentence(@InLanguage() language: LanguageCode): string {
    return this.sentences[language];
  }

  @Field(() => Int, { description: 'The version its retraction brought it to.' })
  version!: number;

  @Field(() => [StatedProperty], { description: 'All it stated, its evidence included.' })
  properties!: StatedProperty[];

  @Field(() => Change, { description: 'Who retracted it, when and why.' })
  retraction!: Change;
}

/** The fact as its retraction recorded it. */
export function toRetractedFact(stored: StoredChange): RetractedFact {
  // If the fact was retracted under another id, the change lists that id beside the properties.
  const stated = propertiesOfChange(stored).filter(({ to }) => to.length === 0);
  const properties = stated.map(({ property, from }) =>
    Object.assign(new StatedProperty(), { property, values: from }),
  );
  const { factId, version } = stored;
  return Object.assign(new RetractedFact(), {
    factId,
    sentences: sentencesOf(stored),
    version,
    properties,
    retraction: toChange(stored),
  });
}
