import type { EntityType } from './entity-types.js';

/** The properties of relationships that hold one or several ids, and the types these may be of. */
export const referenceTypes: Readonly<Record<string, readonly EntityType[]>> = {
  actingIn: ['Position'],
  onBehalfOf: ['Organization', 'Province'],
  proposedBy: ['Organization', 'Province', 'Position'],
  recipient: ['Official', 'Position', 'Province', 'Organization'],
  by: ['Directive', 'Law', 'Decree', 'Resolution', 'Agreement'],
  period: ['Event'],
  area: ['Province'],
};
