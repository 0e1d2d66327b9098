import type { LanguageCode } from '../../model/sentences/language.js';
import type { Entities, Stated } from '../../model/sentences/slots.js';
import { idsTold, tellRelationship } from '../../model/sentences/tell.js';
import type { Context } from '../context.js';

export const FACT_IN_WORDS =
  'What it states, in one line of words. A day after «until» is the first on which it no longer held; what no ' +
  'source says, as whether a tenure has ended, is told as not known.';

type Names = Pick<Context, 'entities' | 'operation'>;

/** The entities that relationships name beside their ends; read in one batch with those of all other sentences. */
export async function readNamed({ entities, operation }: Names, relationships: readonly Stated[]): Promise<Entities> {
  const ids = [...new Set(relationships.flatMap(({ properties }) => idsTold(properties)))];
  const records = await Promise.all(ids.map((id) => entities.load(id, operation.wanted)));
  return new Map(records.flatMap((record, index) => (record === null ? [] : [[ids[index] ?? record.id, record]])));
}

/** Relationships in words, each a sentence. */
export async function tellAll(
  context: Names,
  relationships: readonly Stated[],
  language: LanguageCode,
): Promise<string[]> {
  const entities = await readNamed(context, relationships);
  return relationships.map((whole) => tellRelationship(whole, { language, entities }));
}
