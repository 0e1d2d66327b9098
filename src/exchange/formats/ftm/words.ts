import { createHash } from 'node:crypto';
import { type EntityType, entityTypeNames, entityTypes } from '../../../model/entity-types.js';

/** How a tenure's status is said in FollowTheMoney. */
export const statusWords = { ONGOING: 'current', ENDED: 'ended', UNKNOWN: 'unknown' } as const;

export const statusByWord: Readonly<Record<string, string>> = {
  current: 'ONGOING',
  ended: 'ENDED',
  unknown: 'UNKNOWN',
};

/** The genders FollowTheMoney knows. */
export const GENDERS = ['male', 'female', 'other'];

// FollowTheMoney's ids hold no colon: what parts the type from the name is a full stop there.

/** The id of an entity as FollowTheMoney takes it. */
export function toFtmId(id: string): string {
  return id.replace(':', '.');
}

/** The id of this graph that an id of FollowTheMoney was made of; the id itself if it was made of none. */
export function fromFtmId(id: string): string {
  const type = entityTypeNames.find((name: EntityType) => id.startsWith(`${entityTypes[name].prefix}.`));
  return type === undefined ? id : id.replace('.', ':');
}

const OWN_KEY = /^(?:occupancy|membership)-[0-9a-f]{40}$/;

/** The id of an interval: the key of a relationship that was imported from such an export, else one made of its id. */
export function intervalId(schema: string, relationshipId: string): string {
  const key = relationshipId.slice(relationshipId.lastIndexOf('/') + 1);
  if (OWN_KEY.test(key)) return key;
  return `${schema.toLowerCase()}-${createHash('sha1').update(relationshipId).digest('hex')}`;
}
