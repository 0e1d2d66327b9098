import type { z } from 'zod';
import { type Claim, claimFacts } from '../../../facts/claim-facts.js';
import type { EntityFact, RelationshipFact } from '../../../facts/fact.js';
import { entityTypes } from '../../../model/entity-types.js';
import { relationshipId } from '../../../model/relationship-id.js';
import type { Location } from './dataset-file.js';
import { type datasetFormat, type ListedType, relationshipTypeByKey, typeBySection } from './format.js';
import type { SourceFile } from './source-file.js';

/** A fact with its location in the file. */
export interface Located<T> {
  readonly fact: T;
  /** The location of a value of the fact or, without a path, of the fact. */
  readonly at: (...path: (string | number)[]) => Location;
}

/** What a source says and the model cannot express: for readers of the file, never written to the graph. */
export interface Omission {
  readonly evidence: readonly string[];
}

export interface LocatedFacts {
  readonly entities: Located<EntityFact>[];
  readonly relationships: Located<RelationshipFact>[];
  readonly omissions: Located<Omission>[];
}

type Path = readonly (string | number)[];

type Entry = Readonly<Record<string, unknown>> & { readonly id: string; readonly evidence?: readonly string[] };
type Link = Readonly<Record<string, unknown>> & { readonly to: string; readonly evidence: readonly string[] };

/** The facts of a validated file. */
export function readFacts(file: SourceFile, content: z.output<typeof datasetFormat>): LocatedFacts {
  const { omitted = [] } = content as { readonly omitted?: readonly Omission[] };
  const omissions = omitted.map((fact, index) => ({ fact, at: locator(file, ['omitted', index]) }));
  const facts: LocatedFacts = { entities: [], relationships: [], omissions };
  for (const [section, type] of typeBySection) {
    const entries = (content as Readonly<Record<string, readonly Entry[] | undefined>>)[section] ?? [];
    entries.forEach((entry, index) => {
      readEntry(facts, file, type, entry, [section, index]);
    });
  }
  return facts;
}

function locator(file: SourceFile, path: Path): Located<unknown>['at'] {
  return (...rest) => file.locate([...path, ...rest]);
}

function readEntry(facts: LocatedFacts, file: SourceFile, type: ListedType, entry: Entry, path: Path): void {
  const properties = Object.fromEntries(
    Object.keys(entityTypes[type].properties).flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])),
  );
  facts.entities.push({
    fact: { type, id: entry.id, properties, evidence: entry.evidence ?? [] },
    at: locator(file, path),
  });
  for (const [key, relationshipType] of relationshipTypeByKey) {
    const links = (entry[key] ?? []) as readonly Link[];
    links.forEach((link, index) => {
      const { to, key: word, evidence, ...properties } = link;
      const ends = { fromId: entry.id, type: relationshipType, toId: to };
      const id = relationshipId(ends, properties, typeof word === 'string' ? word : undefined);
      facts.relationships.push({
        fact: { ...ends, id, properties, evidence },
        at: locator(file, [...path, key, index]),
      });
    });
  }
  const claims = (entry['claims'] ?? []) as readonly Claim[];
  claims.forEach((claim, index) => {
    const at = locator(file, [...path, 'claims', index]);
    const { entity, relationship } = claimFacts(entry.id, claim);
    facts.entities.push({ fact: entity, at });
    facts.relationships.push({ fact: relationship, at });
  });
}
