import { type EntityType, entityTypeOf, entityTypes } from '../../model/entity-types.js';
import { fold } from '../../model/fold.js';
import { entityId } from '../../model/properties.js';
import { shortHash } from '../../model/short-hash.js';

const MAXIMUM_SLUG_LENGTH = 100;
const PLAIN = /^[a-z0-9][a-z0-9.-]*$/;

/** Text as a part of an id: plain ASCII, and never the same for two texts. */
export function slugOf(text: string): string {
  if (PLAIN.test(text) && text.length <= MAXIMUM_SLUG_LENGTH) return text;
  const folded = fold(text).replaceAll(' ', '-').slice(0, MAXIMUM_SLUG_LENGTH);
  return `${folded === '' ? '' : `${folded}-`}${shortHash(text)}`;
}

/** Makes the ids of what a file states, the same at every import. */
export class RecordIds {
  /** `dataset` names the file: two files may both call an organization `legislature`. */
  constructor(readonly dataset: string) {}

  /** The id of the entity that a record is; an id of this graph, as an export holds it, stays what it is. */
  entity(type: EntityType, recordId: string): string {
    if (entityTypeOf(recordId) === type && entityId.safeParse(recordId).success) return recordId;
    return `${entityTypes[type].prefix}:${this.dataset}-${slugOf(recordId)}`;
  }

  /** The id of the source that the file itself is. */
  get source(): string {
    return `source:${this.dataset}-file`;
  }
}
