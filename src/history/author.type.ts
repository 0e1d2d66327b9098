import { Field, ID, ObjectType } from 'type-graphql';
import { type ViewerKind, viewerKinds } from '../access/viewer.js';
import { enumOf } from '../graphql/common/enums.js';
import { ClientError } from '../model/errors.js';
import { wordsOf } from '../model/kinds.js';
import { quotedId } from '../model/wrong-id.js';
import type { StoredChange } from './change.js';

const ViewerKindEnum = enumOf('ViewerKind', 'How someone is known to the service.', viewerKinds);

@ObjectType({ description: 'Who made a change.' })
export class Author {
  @Field(() => ViewerKindEnum, { description: 'How they were known.' })
  kind!: ViewerKind;

  @Field(() => ID, {
    description:
      'How they were known and as whom: `user:` and the subject of their JSON Web Token, `token:` and the name of their ' +
      'API token, or `command-line:operator`.',
  })
  id!: string;
}

type StoredAuthor = Pick<StoredChange, 'byKind' | 'byId'>;

/** COMMAND_LINE becomes `command-line:`. */
function prefixOf(kind: string): string {
  return `${kind.toLowerCase().replace('_', '-')}:`;
}

/** The author of a stored change. */
export function authorOf({ byKind, byId }: StoredAuthor): Author {
  return Object.assign(new Author(), { kind: byKind, id: `${prefixOf(byKind)}${byId}` });
}

/**
 * The author an id stands for, as stored with changes.
 * @throws {ClientError} BAD_USER_INPUT if it has no prefix of authors.
 */
export function parseAuthorId(id: string): StoredAuthor {
  const kinds = wordsOf(viewerKinds);
  const kind = kinds.find((one) => id.startsWith(prefixOf(one)));
  if (kind !== undefined) return { byKind: kind, byId: id.slice(prefixOf(kind).length) };
  const forms = kinds.filter((one) => one !== 'ANONYMOUS').map((one) => `\`${prefixOf(one)}\``);
  const message = `\`by\` is the id of an author, which begins with ${forms.join(', ')}; it is ${quotedId(id)}.`;
  throw new ClientError('BAD_USER_INPUT', message);
}
