import type { LanguageCode } from '../../model/sentences/language.js';
import type { Entities } from '../../model/sentences/slots.js';
import { idsTold, tellRelationship } from '../../model/sentences/tell.js';
import type { Context } from '../context.js';
import type { WholeRelationship } from '../reading/relationship.loader.js';

type Names = Pick<Context, 'entities' | 'operation'>;

/** The entities that relationships name beside their ends; read in one batch with those of all other sentences. */
export async function readNamed(
  { entities, operation }: Names,
  relationships: readonly WholeRelationship[],
): Promise<Entities> {
  const ids = [...new Set(relationships.flatMap(({ properties }) => idsTold(properties)))];
  const records = await Promise.all(ids.map((id) => entities.load(id, operation.wanted)));
  return new Map(records.flatMap((record, index) => (record === null ? [] : [[ids[index] ?? record.id, record]])));
}

/** Relationships in words, each a sentence. */
export async function tellAll(
  context: Names,
  relationships: readonly WholeRelationship[],
  language: LanguageCode,
): Promise<string[]> {
  const entities = await readNamed(context, relationships);
  return relationships.map((whole) => tellRelationship(whole, { language, entities }));
}
