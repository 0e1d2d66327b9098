import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { ConnectionOf } from '../shared/connection.type.js';
import { type CursorValues, encodeCursor } from '../shared/cursor.js';
import { enumOf } from '../shared/enums.js';
import { type ViewerKind, viewerKinds } from '../viewer/viewer.js';
import { type ChangeAction, changeActions, propertiesOfChange, type StoredChange } from './change.js';

export const ChangeActionEnum = enumOf('ChangeAction', 'What a change did to a fact.', changeActions);
const ViewerKindEnum = enumOf('ViewerKind', 'How someone is known to the service.', viewerKinds);

@ObjectType({ description: 'Who made a change.' })
export class Author {
  @Field(() => ViewerKindEnum, { description: 'How they were known.' })
  kind!: ViewerKind;

  @Field(() => ID, {
    description: 'The subject of their JSON Web Token, or the name of their API token; `operator` at the command line.',
  })
  id!: string;
}

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
export class Change {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was made, by the clock of the service.' })
  at!: Date;

  @Field(() => Author, { description: 'Who made it.' })
  by!: Author;

  @Field(() => ChangeActionEnum, { description: 'What it did to the fact.' })
  action!: ChangeAction;

  @Field(() => String, { description: 'The mutation it was made by; `import` if a file was imported.' })
  mutation!: string;

  @Field(() => ID, { description: 'The id of the fact: of an entity or a relationship.' })
  factId!: string;

  @Field(() => Int, { description: 'The version it brought the fact to.' })
  version!: number;

  @Field(() => String, {
    description: 'The fact in a line of words: as it was after the change or, if it was retracted, before.',
  })
  sentence!: string;

  @Field(() => [PropertyChange], {
    description: 'The properties it changed, in the order of their names; of a retracted fact, all it had.',
  })
  properties!: PropertyChange[];

  @Field(() => String, { nullable: true, description: 'Why it was made; null if that was not said.' })
  reason!: string | null;

  /** What it was made by, as stored; the field `evidence` is made of it. */
  evidence!: readonly string[];
}

/** Whoever made a change, as it is kept. */
export function authorOf({ byKind, byId }: Pick<StoredChange, 'byKind' | 'byId'>): Author {
  return Object.assign(new Author(), { kind: byKind, id: byId });
}

/** A change as GraphQL answers it. */
export function toChange(stored: StoredChange): Change {
  const { id, at, action, mutation, factId, version, sentence, reason, evidence } = stored;
  return Object.assign(new Change(), {
    id,
    at: new Date(at),
    by: authorOf(stored),
    action,
    mutation,
    factId,
    version,
    sentence,
    properties: propertiesOfChange(stored),
    reason: reason || null,
    evidence,
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
