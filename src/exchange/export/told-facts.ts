import { batchesOf } from '../../collections.js';
import type { EntityRecord } from '../../facts/entity-record.js';
import type { RelationshipFact } from '../../facts/fact.js';
import { readRecords } from '../../facts/read-records.js';
import type { LanguageCode } from '../../model/sentences/language.js';
import { idsTold, tellRelationship } from '../../model/sentences/tell.js';
import type { QueryRunner } from '../../store/store.js';
import type { ExportedRelationship } from './read-graph.js';

const ENTITIES_PER_QUERY = 1000;

/** The name of the column or attribute that tells a fact in words. */
export const SENTENCE = 'sentence';

async function readNamed(graph: QueryRunner, facts: readonly RelationshipFact[]): Promise<Map<string, EntityRecord>> {
  const ids = new Set(facts.flatMap(({ fromId, toId, properties }) => [fromId, toId, ...idsTold(properties)]));
  const found = new Map<string, EntityRecord>();
  for (const some of batchesOf([...ids], ENTITIES_PER_QUERY)) {
    for (const [id, record] of await readRecords(graph, some)) found.set(id, record);
  }
  return found;
}

/** The facts of a page, each with its sentence in a language as one more property; as they are without a language. */
export async function withSentences(
  graph: QueryRunner,
  facts: readonly ExportedRelationship[],
  language: LanguageCode | undefined,
): Promise<readonly RelationshipFact[]> {
  if (language === undefined) return facts;
  const entities = await readNamed(graph, facts);
  return facts.map((fact) => {
    const { type, fromId, toId, properties, bounds } = fact;
    const [from, to] = [entities.get(fromId), entities.get(toId)];
    // An end that was removed while the export is read: the fact goes without words.
    if (from === undefined || to === undefined) return fact;
    const sentence = tellRelationship(
      { type, from, to, properties: { ...properties, ...bounds } },
      { language, entities },
    );
    return { ...fact, properties: { ...properties, [SENTENCE]: sentence } };
  });
}

/** Columns or attributes of relationships, with one for sentences where these are asked for. */
export function withSentenceColumn(names: readonly string[], language: LanguageCode | undefined): readonly string[] {
  return language === undefined ? names : [...names, SENTENCE];
}
