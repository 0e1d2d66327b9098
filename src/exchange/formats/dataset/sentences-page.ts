import { compareText } from '../../../collections.js';
import type { EntityFact, Facts, RelationshipFact } from '../../../facts/fact.js';
import { type LanguageCode, ownDateNames } from '../../../model/sentences/language.js';
import { tellOwnDate, tellRelationship } from '../../../model/sentences/tell.js';

type Entities = ReadonlyMap<string, EntityFact>;

interface Line {
  readonly id: string;
  readonly told: readonly string[];
}

const LANGUAGES: readonly LanguageCode[] = ['EN', 'VI'];

function relationshipLine(fact: RelationshipFact, entities: Entities, today: string): Line[] {
  const [from, to] = [entities.get(fact.fromId), entities.get(fact.toId)];
  if (from === undefined || to === undefined) return [];
  const { id, type, properties } = fact;
  const told = LANGUAGES.map((language) =>
    tellRelationship({ type, properties, from, to }, { language, entities, today }),
  );
  return [{ id, told }];
}

function ownDateLines(entity: EntityFact, today: string): Line[] {
  return ownDateNames.flatMap((property) => {
    const date = entity.properties[property];
    if (typeof date !== 'string') return [];
    const told = LANGUAGES.map((language) => tellOwnDate(entity, property, date, { language, today }));
    return [{ id: `${entity.id}#${property}`, told }];
  });
}

/** Every fact of a dataset as a sentence in each language, under its id, as a page of Markdown. */
export function sentencesPage({ entities, relationships }: Facts, today: string): string {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const lines = [
    ...entities.flatMap((entity) => ownDateLines(entity, today)),
    ...relationships.flatMap((fact) => relationshipLine(fact, byId, today)),
  ].sort((left, right) => compareText(left.id, right.id));
  const listed = lines.map(({ id, told }) => [`- \`${id}\``, ...told.map((sentence) => `  - ${sentence}.`)].join('\n'));
  return `# Every fact in words\n\nThe ${lines.length} dated and linking facts of the starting dataset, as the API tells them in English and in
Vietnamese. Printed by \`npm run sentences\`; a test prints them again.\n\n${listed.join('\n')}\n`;
}
