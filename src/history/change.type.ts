import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionOf } from '../graphql/common/connection.type.js';
import { type CursorValues, encodeCursor } from '../graphql/common/cursor.js';
import { enumOf } from '../graphql/common/enums.js';
import { InLanguage } from '../graphql/common/language.js';
import type { LanguageCode } from '../model/sentences/language.js';
import { Authored, toAuthored } from './authored.type.js';
import { type ChangeAction, changeActions, propertiesOfChange, type StoredChange } from './change.js';
import type { Sentences } from './describe-fact.js';

export const ChangeActionEnum = enumOf('ChangeAction', 'What a change did to a fact.', changeActions);

@ObjectType({ description: 'A property before and after a change.' })
class PropertyChange {
  @Field(() => String, { description: 'The property, as the dataset format names it.' })
  property!: string;

  @Field(() => [String], { description: 'What it was: empty if it was not given, several texts of a list.' })
  from!: string[];

  @Field(() => [String], { description: 'What it became: empty if it was taken away, several texts of a list.' })
  to!: string[];
}

@ObjectType({ description: 'A change of a fact: who made it, when, why and by what evidence.' })
export class Change extends Authored {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ChangeActionEnum, { description: 'What it did to the fact.' })
  action!: ChangeAction;

  @Field(() => String, { description: 'The mutation it was made by; `import` if a file was imported.' })
  mutation!: string;

  @Field(() => ID, { description: 'The id of the fact: of an entity or a relationship.' })
  factId!: string;

  @Field(() => Int, { description: 'The version it brought the fact to.' })
  version!: number;

  sentences!: Sentences;

  @Field(() => String, {
    description:
      'The fact in a line of words: as it was after the change or, if it was retracted, before. Changes made before ' +
      'there were sentences in Vietnamese have English ones alone.',
  })
  sentence(@InLanguage() language: LanguageCode): string {
    return this.sentences[language];
  }

  @Field(() => [PropertyChange], {
    description: 'The properties it changed, in the order of their names; of a retracted fact, all it had.',
  })
  properties!: PropertyChange[];
}

/** The sentences of a change, which earlier versions of the program recorded in English alone. */
export function sentencesOf({ sentence, sentenceVi }: StoredChange): Sentences {
  return { EN: sentence, VI: sentenceVi ?? sentence };
}

export function toChange(stored: StoredChange): Change {
  const { id, action, mutation, factId, version } = stored;
  return Object.assign(new Change(), toAuthored(stored), {
    id,
    action,
    mutation,
    factId,
    version,
    sentences: sentencesOf(stored),
    properties: propertiesOfChange(stored),
  });
}

export const CHANGES = 'changes';

@ObjectType({ description: 'A change in a list.' })
export class ChangeEdge {
  @Field(() => Change, { description: 'The change.' })
  node!: Change;

  position!: CursorValues;

  @Field(() => String, { description: 'Where it lies in the list.' })
  get cursor(): string {
    return encodeCursor(CHANGES, this.position);
  }
}

@ObjectType({ description: 'A page of changes, the newest first.' })
export class ChangeConnection extends ConnectionOf(ChangeEdge) {}
