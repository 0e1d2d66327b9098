import type { RelationshipType } from '../../../model/relationship-types.js';
import { factTypes } from '../../../model/relationship-types.js';

/** The relationships through which an official's position links the official to an organization or a province. */
const POSITION_TYPES: readonly RelationshipType[] = ['BELONGS_TO', 'REPRESENTS'];

/** The relationship types that may link, as placeholders of queries. */
export interface LinkTypes {
  readonly direct: string;
  readonly counted: string;
  readonly ofPositions: string;
  readonly throughPositions: boolean;
}

/** The link types that `via` asks for; undefined for an empty list. */
export function linkTypesOf(via: readonly RelationshipType[] | null | undefined): LinkTypes | undefined {
  const types = [...new Set(via ?? factTypes)].sort();
  if (types.length === 0) return undefined;
  const ofPositions = types.includes('HOLDS') ? POSITION_TYPES.filter((type) => types.includes(type)) : [];
  return {
    direct: types.join('|'),
    counted: factTypes.join('|'),
    ofPositions: ofPositions.join('|') || 'BELONGS_TO',
    throughPositions: ofPositions.length > 0,
  };
}
