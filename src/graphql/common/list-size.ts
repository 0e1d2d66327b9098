import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/** How long a list without pages is taken to be that nothing is said of: the evidence of a fact, the dates of a tenure. */
const SHORT_LIST = 3;

/** Says how long a list without pages may be, or is taken to be where nothing bounds it; what an operation costs is told by it. */
export function ListSize(size: number): MethodDecorator & PropertyDecorator {
  return Extensions({ listSize: size });
}

/** Says so of a list that grows with the page above it: how many it is taken to hold for each object of that. */
export function ListSizePerObject(size: number): MethodDecorator & PropertyDecorator {
  return Extensions({ listSizePerObject: size });
}

/**
 * How many objects a list without a size of its own is taken to hold: as is said of it, else as many as the field above
 * was asked for.
 */
export function listSizeOf({ extensions }: GraphQLField<unknown, unknown>, sizeAbove: number | undefined): number {
  const { listSize, listSizePerObject } = extensions;
  if (typeof listSize === 'number') return listSize;
  if (typeof listSizePerObject === 'number') return listSizePerObject * (sizeAbove ?? 1);
  return sizeAbove ?? SHORT_LIST;
}
