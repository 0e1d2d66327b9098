import { z } from 'zod';
import type { EntityRecord } from '../../facts/entity-record.js';
import { MAXIMUM_PAGE_SIZE } from '../../graphql/common/page.js';
import type { Context } from '../../graphql/context.js';
import type { CandidateLinks, LinkedEntity } from '../../graphql/questions/match/candidate.js';
import { readLinks } from '../../graphql/questions/match/read-candidates.js';
import { ClientError } from '../../model/errors.js';
import { didYouMean, similarTo } from '../../model/suggest.js';
import { parseJson } from './parse-json.js';
import { isLinkedProperty, type LinkedProperty, propertyById, type ReconciledProperty } from './properties.js';

const extension = z.object({
  ids: z.array(z.string()).max(MAXIMUM_PAGE_SIZE),
  properties: z.array(z.object({ id: z.string() })).max(propertyById.size),
});

type Cell = { str: string } | { int: number } | { float: number } | { id: string; name: string };

const linksOf: Readonly<Record<LinkedProperty, (links: CandidateLinks) => readonly LinkedEntity[]>> = {
  position: ({ positions }) => positions,
  organization: ({ organizations }) => organizations,
  province: ({ provinces }) => provinces,
};

function cellOf(value: unknown): Cell {
  if (typeof value !== 'number') return { str: String(value) };
  return Number.isInteger(value) ? { int: value } : { float: value };
}

/** Dates are given as text: a date of the specification has a time, but our sources often name only a year or month. */
function cellsOf(id: string, record: EntityRecord | null, links: CandidateLinks | undefined): Cell[] {
  if (isLinkedProperty(id)) {
    const linked = links === undefined ? [] : linksOf[id](links);
    return linked.map(({ id: linkedId, names }) => ({ id: linkedId, name: names[0] ?? linkedId }));
  }
  const value = record?.properties[id];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(cellOf) : [cellOf(value)];
}

function propertyOf({ id }: { readonly id: string }): ReconciledProperty {
  const property = propertyById.get(id);
  if (property !== undefined) return property;
  const meant = didYouMean(similarTo(id, propertyById.keys()));
  throw new ClientError(
    'BAD_USER_INPUT',
    `There is no property ${JSON.stringify(id)}: ask suggest/property for those there are.${meant}`,
  );
}

function metaOf({ id, name, type }: ReconciledProperty) {
  return type === undefined ? { id, name } : { id, name, type: { id: type, name: type } };
}

/** A data extension, checked. */
export interface Extension {
  readonly ids: readonly string[];
  readonly properties: readonly ReconciledProperty[];
}

/** @throws {ClientError} for a request that violates the specification or the limits. */
export function openExtension(text: string): Extension {
  const { ids, properties } = parseJson('extend', text, extension);
  return { ids, properties: properties.map(propertyOf) };
}

/** The values of the requested properties for each entity; empty for unknown ids. */
export async function extendRows(context: Context, { ids, properties }: Extension) {
  const records = await Promise.all(ids.map((id) => context.entities.load(id)));
  const isLinked = properties.some(({ id }) => isLinkedProperty(id));
  const foundIds = records.flatMap((record) => record?.id ?? []);
  const links = isLinked ? await readLinks(context, foundIds) : new Map<string, CandidateLinks>();
  const rows = ids.map((id, index) => {
    const record = records[index] ?? null;
    const cells = properties.map((property) => [
      property.id,
      cellsOf(property.id, record, links.get(record?.id ?? id)),
    ]);
    return [id, Object.fromEntries(cells)] as const;
  });
  return { meta: properties.map(metaOf), rows: Object.fromEntries(rows) };
}
