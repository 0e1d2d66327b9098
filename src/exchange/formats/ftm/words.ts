import { createHash } from 'node:crypto';
import { type EntityType, entityTypeNames, entityTypes } from '../../../model/entity-types.js';

/** The status of a tenure in FollowTheMoney. */
export const statusWords = { ONGOING: 'current', ENDED: 'ended', UNKNOWN: 'unknown' } as const;

export const statusByWord: Readonly<Record<string, string>> = {
  current: 'ONGOING',
  ended: 'ENDED',
  unknown: 'UNKNOWN',
};

/** The genders in FollowTheMoney. */
export const GENDERS = ['male', 'female', 'other'];

// FollowTheMoney ids cannot contain a colon, so a full stop separates type and name.

/** The id of an entity in FollowTheMoney. */
export function toFtmId(id: string): string {
  return id.replace(':', '.');
}

/** Reverses `toFtmId`; ids of other origin are returned as they are. */
export function fromFtmId(id: string): string {
  const type = entityTypeNames.find((name: EntityType) => id.startsWith(`${entityTypes[name].prefix}.`));
  return type === undefined ? id : id.replace('.', ':');
}

const OWN_KEY = /^(?:occupancy|membership)-[0-9a-f]{40}$/;

/** The id of an interval: the key of a relationship that was imported from FollowTheMoney, else made of its id. */
export function intervalId(schema: string, relationshipId: string): string {
  const key = relationshipId.slice(relationshipId.lastIndexOf('/') + 1);
  if (OWN_KEY.test(key)) return key;
  return `${schema.toLowerCase()}-${createHash('sha1').update(relationshipId).digest('hex')}`;
}
