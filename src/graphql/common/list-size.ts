import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/** Declares how many objects a field without fields of its own reads at most, as it is not free then. */
export function ReadsObjects(count: number): MethodDecorator & PropertyDecorator {
  return Extensions({ readsObjects: count });
}

/** How many objects a field without fields of its own reads. */
export function readsOf({ extensions: { readsObjects } }: GraphQLField<unknown, unknown>): number {
  return typeof readsObjects === 'number' ? readsObjects : 0;
}

/** The assumed length of an unpaged list without a declared size, such as the evidence of a fact. */
const SHORT_LIST = 3;

/** Declares the maximum or typical length of an unpaged list, for the cost of operations. */
export function ListSize(size: number): MethodDecorator & PropertyDecorator {
  return Extensions({ listSize: size });
}

/** Declares the length of an unpaged list for each object of the page above it, as it grows with that page. */
export function ListSizePerObject(size: number): MethodDecorator & PropertyDecorator {
  return Extensions({ listSizePerObject: size });
}

/** The assumed length of an unpaged list: as declared, else as long as the field above it. */
export function listSizeOf({ extensions }: GraphQLField<unknown, unknown>, sizeAbove: number | undefined): number {
  const { listSize, listSizePerObject } = extensions;
  if (typeof listSize === 'number') return listSize;
  if (typeof listSizePerObject === 'number') return listSizePerObject * (sizeAbove ?? 1);
  return sizeAbove ?? SHORT_LIST;
}
