import { type EntityRecord, entityRecord } from '../../../facts/entity-record.js';
import { referencesOf } from '../../../facts/fact.js';
import { storedEntity } from '../../../facts/stored-fact.js';
import { evidenceLinkKey, readReference } from '../../../model/evidence-reference.js';
import { groupById } from '../../../store/batch-loader.js';
import type { QueryRunner } from '../../../store/store.js';
import { relationshipsRead, sourceFacts } from './facts.queries.js';

export interface SourceFactSelection {
  /** Only facts with evidence in these paragraphs; null for all. */
  readonly paragraphs: readonly number[] | null;
}

/** The position of a fact in its source: by paragraph (0 for the source as a whole), then by entity. */
export type SourceFactPosition = readonly [paragraph: number, entityId: string, key: number];

export interface SourceFactPage extends SourceFactSelection {
  readonly after: SourceFactPosition | null;
  readonly limit: number;
}

interface EvidenceLink {
  readonly id: string;
  readonly key: number;
  readonly paragraph: number | null;
  readonly entity: EntityRecord;
}

/** An evidence link and the fact that it supports. */
export interface SourceFactRow extends EvidenceLink {
  /** Null if no fact of the entity has this evidence: it was changed meanwhile, or the graph is damaged. */
  readonly factId: string | null;
  /** The reasoning, if the fact was inferred from what the source states. */
  readonly inferred: string | null;
}

export function positionOf({ paragraph, entity, key }: EvidenceLink): SourceFactPosition {
  return [paragraph ?? 0, entity.id, key];
}

function comparePositions(left: EvidenceLink, right: EvidenceLink): number {
  const [leftParagraph, leftId, leftKey] = positionOf(left);
  const [rightParagraph, rightId, rightKey] = positionOf(right);
  if (leftParagraph !== rightParagraph) return leftParagraph - rightParagraph;
  if (leftId !== rightId) return leftId < rightId ? -1 : 1;
  return leftKey - rightKey;
}

export function selectionParameters(ids: readonly string[], { paragraphs }: SourceFactSelection) {
  return { ids: [...ids], paragraphs: paragraphs && [...paragraphs] };
}

/** The id of a fact, and the reference that an evidence link stands for. */
interface Supported {
  readonly factId: string;
  readonly reference: string;
}

/** What evidence links stand for, by their keys. */
class FactsByKey extends Map<number, Supported> {
  addAll(factId: string, references: readonly string[]): void {
    for (const reference of references) this.set(evidenceLinkKey(factId, reference), { factId, reference });
  }
}

function withFact(link: EvidenceLink, supported: Supported | undefined): SourceFactRow {
  if (supported === undefined) return { ...link, factId: null, inferred: null };
  return { ...link, factId: supported.factId, inferred: readReference(supported.reference).inferred ?? null };
}

/** Finds the fact that each link supports: the entity itself, or a relationship that leads from it. */
async function withFacts(runner: QueryRunner, links: readonly EvidenceLink[]): Promise<SourceFactRow[]> {
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
  return links.map((link) => withFact(link, facts.get(link.key)));
}

/** A page of the facts read in each source. */
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
  return groupById(ids, await withFacts(runner, links)).map((facts) => facts.sort(comparePositions));
}
