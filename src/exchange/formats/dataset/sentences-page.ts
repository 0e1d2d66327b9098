import { compareText } from '../../../collections.js';
import type { EntityFact } from '../../../facts/fact.js';
import { entityTypeNames } from '../../../model/entity-types.js';
import { type LanguageCode, ownDateNames } from '../../../model/sentences/language.js';
import { tellOwnDate, tellRelationship } from '../../../model/sentences/tell.js';
import type { QueryRunner } from '../../../store/store.js';
import { type ExportedRelationship, entityPages, relationshipsOfType } from '../../export/read-graph.js';

type Entities = ReadonlyMap<string, EntityFact>;

/** A fact under its id in words. */
export interface ToldFact {
  readonly id: string;
  readonly sentences: Readonly<Record<LanguageCode, string>>;
}

async function allOf<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

function inBoth(tell: (language: LanguageCode) => string): ToldFact['sentences'] {
  return { EN: `${tell('EN')}.`, VI: `${tell('VI')}.` };
}

function toldRelationship(fact: ExportedRelationship, entities: Entities, today: string): ToldFact[] {
  const [from, to] = [entities.get(fact.fromId), entities.get(fact.toId)];
  if (from === undefined || to === undefined) return [];
  const stated = { type: fact.type, from, to, properties: { ...fact.properties, ...fact.bounds } };
  return [{ id: fact.id, sentences: inBoth((language) => tellRelationship(stated, { language, entities, today })) }];
}

function toldDates(entity: EntityFact, today: string): ToldFact[] {
  return ownDateNames.flatMap((property) => {
    const date = entity.properties[property];
    if (typeof date !== 'string') return [];
    const sentences = inBoth((language) => tellOwnDate(entity, property, date, { language, today }));
    return [{ id: `${entity.id}#${property}`, sentences }];
  });
}

/** Every dated or linking fact of a graph as the API tells it, ordered by id. */
export async function toldFacts(graph: QueryRunner, today: string): Promise<ToldFact[]> {
  const entities = new Map<string, EntityFact>();
  const relationships: ExportedRelationship[] = [];
  for (const type of entityTypeNames) {
    for (const entity of await allOf(entityPages(graph, type))) entities.set(entity.id, entity);
    relationships.push(...(await allOf(relationshipsOfType(graph, type))));
  }
  return [
    ...[...entities.values()].flatMap((entity) => toldDates(entity, today)),
    ...relationships.flatMap((fact) => toldRelationship(fact, entities, today)),
  ].sort((left, right) => compareText(left.id, right.id));
}

/** Facts in each language, under their ids, as a page of Markdown. */
export function sentencesPage(told: readonly ToldFact[]): string {
  const listed = told.map(({ id, sentences: { EN, VI } }) => `- \`${id}\`\n  - ${EN}\n  - ${VI}`);
  return `# Every fact in words\n\nThe ${told.length} dated and linking facts of the starting dataset, as the API tells them in English and in
Vietnamese. Printed by \`npm run sentences\`; a test prints them again.\n\n${listed.join('\n')}\n`;
}
