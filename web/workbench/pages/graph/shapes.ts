import type { NamedFragment } from '../../gql/graphql.js';

export type EntityType = NamedFragment['__typename'];

const DOCUMENT = [-0.7, -1, 0.2, -1, 0.7, -0.5, 0.7, 1, -0.7, 1];
const TRIANGLE = [0, -0.9, 1, 0.8, -1, 0.8];

/** The outline of a node by what it stands for: corners around its middle, from -1 to 1; none for a circle. */
export const shapes: Readonly<Record<EntityType, readonly number[]>> = {
  Official: [],
  Position: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85],
  Organization: [0, -1, 1, -0.2, 0.75, 0.9, -0.75, 0.9, -1, -0.2],
  Province: [-0.5, -0.9, 0.5, -0.9, 1, 0, 0.5, 0.9, -0.5, 0.9, -1, 0],
  Event: [0, -1, 1, 0, 0, 1, -1, 0],
  Award: [0, -1, 0.28, -0.36, 1, -0.3, 0.45, 0.18, 0.6, 0.9, 0, 0.52, -0.6, 0.9, -0.45, 0.18, -1, -0.3, -0.28, -0.36],
  Source: TRIANGLE,
  Claim: TRIANGLE,
  Directive: DOCUMENT,
  Law: DOCUMENT,
  Decree: DOCUMENT,
  Resolution: DOCUMENT,
  Agreement: DOCUMENT,
};

export function isEntityType(text: string): text is EntityType {
  return Object.hasOwn(shapes, text);
}

export const entityTypes: readonly EntityType[] = Object.keys(shapes).filter(isEntityType);
