import { z } from 'zod';

/** «least» leaves out whatever may be left out: null where allowed, empty lists. «most» leaves out nothing. */
export type Fullness = 'least' | 'most';

/** A value that fits the type of a query's parameter. */
export function sampleOf(type: unknown, fullness: Fullness): unknown {
  if (type instanceof z.ZodNullable) return fullness === 'least' ? null : sampleOf(type.unwrap(), fullness);
  if (type instanceof z.ZodExactOptional || type instanceof z.ZodOptional) return sampleOf(type.unwrap(), fullness);
  if (type instanceof z.ZodNonOptional) return sampleOf(type.unwrap(), fullness);
  if (type instanceof z.ZodUnion) return sampleOf(type.options[0], fullness);
  if (type instanceof z.ZodArray) return fullness === 'least' ? [] : [sampleOf(type.element, fullness)];
  if (type instanceof z.ZodTuple) return type.def.items.map((item) => sampleOf(item, fullness));
  if (type instanceof z.ZodObject) return sampleObject(type, fullness);
  if (type instanceof z.ZodRecord) return {};
  if (type instanceof z.ZodString) return 'a';
  if (type instanceof z.ZodNumber) return 1;
  if (type instanceof z.ZodBoolean) return true;
  throw new TypeError(`No sample of ${type instanceof z.ZodType ? type.type : typeof type}: add one here.`);
}

export function sampleObject(type: z.ZodObject, fullness: Fullness): Record<string, unknown> {
  return Object.fromEntries(Object.entries(type.shape).map(([key, part]) => [key, sampleOf(part, fullness)]));
}
