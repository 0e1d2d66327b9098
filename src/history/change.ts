import { z } from 'zod';

/** What a change did to a fact. */
export const changeActions = {
  ADDED: 'The fact was stated.',
  CORRECTED: 'The fact was changed, or confirmed by more evidence.',
  RETRACTED: 'The fact was withdrawn: it is in no answer but those about history.',
  MERGED: 'The entity was merged into another, to which its id leads from then on.',
  MOVED: 'The fact went with an entity that was merged or split: `id` tells the id it had and the one it has.',
  PURGED: 'A fact was removed for good, with its history. The change names neither it nor what it said.',
  SPLIT: 'The entity was taken out again of the one it had been merged into.',
} as const;
export type ChangeAction = keyof typeof changeActions;

/** A property before and after a change. Values are texts, and lists have one text for each item. */
const changedProperty = z.object({ property: z.string(), from: z.array(z.string()), to: z.array(z.string()) });
export type ChangedProperty = z.output<typeof changedProperty>;
const changedProperties = z.array(changedProperty);

/** A change as stored. */
export const storedChange = z.object({
  id: z.string(),
  /** Sorts changes by time, and those of one operation by their order. */
  key: z.string(),
  at: z.string(),
  byKind: z.string(),
  byId: z.string(),
  action: z.string(),
  mutation: z.string(),
  factId: z.string(),
  version: z.int(),
  /** The fact in one line: after the change or, if it was retracted, before. */
  sentence: z.string(),
  /** The same in Vietnamese; changes made by earlier versions of the program have none. */
  sentenceVi: z.string().optional(),
  /** The ids of the entities that the sentences name beside the ends, by which a purge finds them. */
  named: z.array(z.string()).optional(),
  /** The changed properties as JSON, since neither store can hold a list of maps. */
  properties: z.string(),
  evidence: z.array(z.string()),
  /** Empty if none was given. */
  reason: z.string(),
  clientMutationId: z.string(),
  /** A hash of the mutation and its input, which identifies a retry. */
  fingerprint: z.string(),
});
export type StoredChange = z.output<typeof storedChange>;

/** A change as this version of the program stores it. */
export const recordedChange = storedChange.required();

export function propertiesOfChange({ properties }: StoredChange): ChangedProperty[] {
  return changedProperties.parse(JSON.parse(properties));
}

function textsOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
}

type Values = Readonly<Record<string, unknown>>;

/** The properties in which two states of a fact differ, sorted by name. */
export function difference(before: Values, after: Values): ChangedProperty[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((property) => ({ property, from: textsOf(before[property]), to: textsOf(after[property]) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}
