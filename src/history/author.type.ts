import { Field, ID, ObjectType } from 'type-graphql';
import { type ViewerKind, viewerKinds } from '../access/viewer.js';
import { enumOf } from '../graphql/common/enums.js';
import type { StoredChange } from './change.js';

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

/** The author of a stored change. */
export function authorOf({ byKind, byId }: Pick<StoredChange, 'byKind' | 'byId'>): Author {
  return Object.assign(new Author(), { kind: byKind, id: byId });
}
