import { type EntityType, entityTypeOf, entityTypes } from '../../model/entity-types.js';
import { fold } from '../../model/fold.js';
import { entityId } from '../../model/properties.js';
import { shortHash } from '../../model/short-hash.js';

const MAXIMUM_SLUG_LENGTH = 100;
const PLAIN = /^[a-z0-9][a-z0-9.-]*$/;

/** Turns text into a part of an id: plain ASCII, and unique for each text. */
export function slugOf(text: string): string {
  if (PLAIN.test(text) && text.length <= MAXIMUM_SLUG_LENGTH) return text;
  const folded = fold(text).replaceAll(' ', '-').slice(0, MAXIMUM_SLUG_LENGTH);
  return `${folded === '' ? '' : `${folded}-`}${shortHash(text)}`;
}

/** Makes the ids of a file's facts, the same at every import. */
export class RecordIds {
  /** @param dataset Tells files apart: two of them may both name an organization `legislature`. */
  constructor(readonly dataset: string) {}

  /** The id of the entity that a record describes. Ids from our exports stay as they are. */
  entity(type: EntityType, recordId: string): string {
    if (entityTypeOf(recordId) === type && entityId.safeParse(recordId).success) return recordId;
    return `${entityTypes[type].prefix}:${this.dataset}-${slugOf(recordId)}`;
  }

  /** The id of the file itself as a source. */
  get source(): string {
    return `source:${this.dataset}-file`;
  }
}
