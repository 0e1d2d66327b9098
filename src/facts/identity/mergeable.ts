import { type EntityType, entityTypeNames } from '../../model/entity-types.js';

/** Types that are not merged: facts name a source in their evidence, and a claim says what one source says. */
const APART: readonly EntityType[] = ['Source', 'Claim'];

export const mergeableTypes: readonly EntityType[] = entityTypeNames.filter((type) => !APART.includes(type));
