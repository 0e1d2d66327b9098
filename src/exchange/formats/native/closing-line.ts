import { z } from 'zod';

const count = z.int().nonnegative();

const closingLine = z.strictObject({
  end: z.strictObject({ entities: count, relationships: count, merges: count, judgements: count }),
});

/** How many lines of each kind a file has. */
export type NativeCounts = z.output<typeof closingLine>['end'];

export function noLines(): NativeCounts {
  return { entities: 0, relationships: 0, merges: 0, judgements: 0 };
}

/** The last line of a file, by which a reader knows that it is whole. */
export function writeClosingLine(counts: NativeCounts): string {
  return JSON.stringify({ end: counts });
}

export function isClosingLine(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'end' in value;
}

/** The counts of a closing line; undefined if they are no counts. */
export function readClosingLine(value: object): NativeCounts | undefined {
  return closingLine.safeParse(value).data?.end;
}

/** In what a file differs from its closing line; undefined if it does not. */
export function differenceOf(read: NativeCounts, stated: NativeCounts): string | undefined {
  const kinds = ['entities', 'relationships', 'merges', 'judgements'] as const;
  const differing = kinds.filter((kind) => read[kind] !== stated[kind]);
  if (differing.length === 0) return undefined;
  return differing.map((kind) => `${stated[kind]} ${kind}, but the file has ${read[kind]}`).join('; ');
}
