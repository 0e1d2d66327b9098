import { type EntityRecord, entityRecord } from '../../../facts/entity-record.js';
import { referencesOf } from '../../../facts/fact.js';
import { storedEntity } from '../../../facts/stored-fact.js';
import { evidenceLinkKey } from '../../../model/evidence-reference.js';
import { groupById } from '../../../store/batch-loader.js';
import type { QueryRunner } from '../../../store/store.js';
import { relationshipsRead, sourceFacts } from './facts.queries.js';

/** Which facts of a source are meant. */
export interface SourceFactSelection {
  /** Only facts read in these paragraphs; null for all. */
  readonly paragraphs: readonly number[] | null;
}

/** The place of a fact in the order of its source: by paragraph, the source as a whole first, then by entity. */
export type SourceFactPlace = readonly [paragraph: number, entityId: string, key: number];

export interface SourceFactPage extends SourceFactSelection {
  readonly after: SourceFactPlace | null;
  readonly limit: number;
}

interface Link {
  readonly id: string;
  readonly key: number;
  readonly paragraph: number | null;
  readonly entity: EntityRecord;
}

/** A way from a source to a fact. */
export interface SourceFactRow extends Link {
  /** The fact; null if none of the entity has such evidence: it was changed meanwhile, or the graph is damaged. */
  readonly factId: string | null;
}

export function placeOf({ paragraph, entity, key }: Link): SourceFactPlace {
  return [paragraph ?? 0, entity.id, key];
}

function comparePlaces(left: Link, right: Link): number {
  const [leftParagraph, leftId, leftKey] = placeOf(left);
  const [rightParagraph, rightId, rightKey] = placeOf(right);
  if (leftParagraph !== rightParagraph) return leftParagraph - rightParagraph;
  if (leftId !== rightId) return leftId < rightId ? -1 : 1;
  return leftKey - rightKey;
}

export function selectionParameters(ids: readonly string[], { paragraphs }: SourceFactSelection) {
  return { ids: [...ids], paragraphs: paragraphs && [...paragraphs] };
}

/** Facts by the keys of the ways that lead to them. */
class FactsByKey extends Map<number, string> {
  addAll(factId: string, references: readonly string[]): void {
    for (const reference of references) this.set(evidenceLinkKey(factId, reference), factId);
  }
}

/** Tells of each way whether it leads to the entity itself, or to which relationship that leads from it. */
async function withFacts(runner: QueryRunner, links: readonly Link[]): Promise<SourceFactRow[]> {
  const facts = new FactsByKey();
  for (const { entity } of links) {
    facts.addAll(entity.id, referencesOf(storedEntity(entity)));
  }
  const pairs = links.flatMap(({ id, key, entity }): [string, { sourceId: string; entityId: string }][] =>
    facts.has(key) ? [] : [[`${id} ${entity.id}`, { sourceId: id, entityId: entity.id }]],
  );
  const rows = [...new Map(pairs).values()];
  if (rows.length > 0) {
    for (const { id, evidence } of await runner.run(relationshipsRead, { rows })) facts.addAll(id, evidence);
  }
  return links.map((link) => ({ ...link, factId: facts.get(link.key) ?? null }));
}

/** A page for each of several sources of the facts that were read in it. */
export async function readSourceFacts(
  runner: QueryRunner,
  ids: readonly string[],
  page: SourceFactPage,
): Promise<SourceFactRow[][]> {
  const [afterPosition, afterEntity, afterKey] = page.after ?? [null, null, null];
  const after = { afterPosition, afterEntity, afterKey };
  const rows = await runner.run(sourceFacts, { ...selectionParameters(ids, page), ...after, limit: page.limit });
  const links = rows.map(({ entityId, entity, ...link }) => ({
    ...link,
    entity: entityRecord({ id: entityId, properties: entity }),
  }));
  return groupById(ids, await withFacts(runner, links)).map((facts) => facts.sort(comparePlaces));
}
