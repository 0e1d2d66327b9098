import { type EntityType, entityTypeNames } from '../../model/entity-types.js';

/** Not mergeable: a source is named in the evidence of facts, and a claim is what one source says. */
const NOT_MERGEABLE: readonly EntityType[] = ['Source', 'Claim'];

export const mergeableTypes: readonly EntityType[] = entityTypeNames.filter((type) => !NOT_MERGEABLE.includes(type));
