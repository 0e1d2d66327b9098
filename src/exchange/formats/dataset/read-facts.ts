import type { z } from 'zod';
import { type Claim, claimFacts } from '../../../facts/claim-facts.js';
import type { EntityFact, RelationshipFact } from '../../../facts/fact.js';
import { entityTypes } from '../../../model/entity-types.js';
import { relationshipId } from '../../../model/relationship-id.js';
import type { Place } from './dataset-file.js';
import { type datasetFormat, type ListedType, relationshipTypeByKey, typeBySection } from './format.js';
import type { SourceFile } from './source-file.js';

/** A fact and where it stands in its file: the whole of it, or one of its values. */
export interface Placed<T> {
  readonly fact: T;
  readonly at: (...path: (string | number)[]) => Place;
}

/** What a source says and the model has no place for; kept for readers of the file, never written to the graph. */
export interface Omission {
  readonly evidence: readonly string[];
}

export interface PlacedFacts {
  readonly entities: Placed<EntityFact>[];
  readonly relationships: Placed<RelationshipFact>[];
  readonly omissions: Placed<Omission>[];
}

type Path = readonly (string | number)[];

type Entry = Readonly<Record<string, unknown>> & { readonly id: string; readonly evidence?: readonly string[] };
type Link = Readonly<Record<string, unknown>> & { readonly to: string; readonly evidence: readonly string[] };

/** The facts one checked file states. */
export function readFacts(file: SourceFile, content: z.output<typeof datasetFormat>): PlacedFacts {
  const { omitted = [] } = content as { readonly omitted?: readonly Omission[] };
  const omissions = omitted.map((fact, index) => ({ fact, at: placer(file, ['omitted', index]) }));
  const facts: PlacedFacts = { entities: [], relationships: [], omissions };
  for (const [section, type] of typeBySection) {
    const entries = (content as Readonly<Record<string, readonly Entry[] | undefined>>)[section] ?? [];
    entries.forEach((entry, index) => {
      readEntry(facts, file, type, entry, [section, index]);
    });
  }
  return facts;
}

function placer(file: SourceFile, path: Path): Placed<unknown>['at'] {
  return (...rest) => file.place([...path, ...rest]);
}

function readEntry(facts: PlacedFacts, file: SourceFile, type: ListedType, entry: Entry, path: Path): void {
  const properties = Object.fromEntries(
    Object.keys(entityTypes[type].properties).flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])),
  );
  facts.entities.push({
    fact: { type, id: entry.id, properties, evidence: entry.evidence ?? [] },
    at: placer(file, path),
  });
  for (const [key, relationshipType] of relationshipTypeByKey) {
    const links = (entry[key] ?? []) as readonly Link[];
    links.forEach((link, index) => {
      const { to, key: word, evidence, ...properties } = link;
      const ends = { fromId: entry.id, type: relationshipType, toId: to };
      const id = relationshipId(ends, properties, typeof word === 'string' ? word : undefined);
      facts.relationships.push({
        fact: { ...ends, id, properties, evidence },
        at: placer(file, [...path, key, index]),
      });
    });
  }
  const claims = (entry['claims'] ?? []) as readonly Claim[];
  claims.forEach((claim, index) => {
    const at = placer(file, [...path, 'claims', index]);
    const { entity, relationship } = claimFacts(entry.id, claim);
    facts.entities.push({ fact: entity, at });
    facts.relationships.push({ fact: relationship, at });
  });
}
