import { z } from 'zod';
import type { EntityType } from './entity-types.js';
import { partialDate } from './properties.js';

/**
 * How a relationship is dated. `tenure`: it holds from `since` until `until`, the first day it no longer held. `year`:
 * a fact of the year in `year`. `day`: it happened on the day in `on` or, without it, on that of the end
 * that `datedBy` names.
 */
export type Dating = 'tenure' | 'year' | 'day';

export interface RelationshipTypeDefinition {
  /** The types it may start from. */
  readonly from: readonly EntityType[];
  /** The types it may lead to. */
  readonly to: readonly EntityType[];
  /** True if both ends must be of the same type: an event is part of an event, never of an organization. */
  readonly sameType?: true;
  readonly dating: Dating;
  /** For a type dated by `day`: the end, an event or a document, whose date counts if the fact has none of its own. */
  readonly datedBy?: 'from' | 'to';
  /** The properties that tell apart two relationships of this type between the same entities. */
  readonly identifiedBy: readonly string[];
  /** What it states, for descriptions of the schema, with `{from}` and `{to}` for the names of its ends. */
  readonly meaning: string;
  readonly properties: z.ZodRawShape;
}

/** The properties of a type dated by `tenure`. */
export const tenure = {
  since: partialDate.optional().describe('The first day it held.'),
  until: partialDate.optional().describe('The first day it no longer held.'),
  attestedOn: z.array(partialDate).optional().describe('Days on which a source shows that it held.'),
};

/** The properties of a type dated by `day`. */
export const day = { on: partialDate.optional().describe('The day it happened.') };
