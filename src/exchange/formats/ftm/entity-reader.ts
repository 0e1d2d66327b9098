import { claimFacts } from '../../../facts/claim-facts.js';
import type { EntityFact } from '../../../facts/fact.js';
import type { EntityType } from '../../../model/entity-types.js';
import { recordReference } from '../../../model/evidence-reference.js';
import { relationshipId } from '../../../model/relationship-id.js';
import { type ImportItem, unmapped } from '../../import/item.js';
import { isObject } from '../../import/read-value.js';
import { type RecordIds, slugOf } from '../../import/record-ids.js';
import { implied, webSources } from '../../import/web-source.js';
import {
  type EntitySchema,
  entitySchemas,
  type PropertyRule,
  type RelationshipSchema,
  relationshipSchemas,
  vietnameseOf,
} from './import-tables.js';
import { fromFtmId, intervalId } from './words.js';

/** A FollowTheMoney entity: each property has a list of values. */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
}

/** The properties mapped so far, and the items for values that are not mapped. */
interface Draft {
  readonly name: string;
  readonly line: number;
  readonly properties: Record<string, unknown>;
  readonly claims: { readonly property: string; readonly values: readonly string[] }[];
  readonly items: ImportItem[];
}

function readShape(value: unknown): FtmEntity | string {
  if (!isObject(value)) return 'the line is not an object';
  const { id, schema, properties } = value;
  if (typeof id !== 'string' || id === '') return 'the entity has no id: give it one';
  if (typeof schema !== 'string') return `${id} has no schema: give it one, as Person`;
  if (!isObject(properties)) return `${id} has no properties`;
  const lists = Object.entries(properties).map(([name, list]) => [name, Array.isArray(list) ? list : [list]] as const);
  return { id, schema, properties: Object.fromEntries(lists) };
}

/** Turns FollowTheMoney entities into facts, one at a time. */
export class EntityReader {
  constructor(private readonly ids: RecordIds) {}

  /** The items of a line. */
  read(value: unknown, line: number): ImportItem[] {
    const entity = readShape(value);
    if (typeof entity === 'string') return [{ kind: 'problem', line, message: `${entity}.` }];
    const counted: ImportItem = { kind: 'record', of: entity.schema };
    const entitySchema = entitySchemas[entity.schema];
    if (entitySchema) return [counted, ...this.#readEntity(entity, entitySchema, line)];
    const relationshipSchema = relationshipSchemas[entity.schema];
    if (relationshipSchema) return [counted, ...this.#readRelationship(entity, relationshipSchema, line)];
    return [counted, unmapped(`${entity.schema} entities`, line, entity.id)];
  }

  #readEntity(entity: FtmEntity, schema: EntitySchema, line: number): ImportItem[] {
    const evidence = this.#evidence(entity, line);
    const draft = this.#readProperties(entity, schema, line, Object.keys(schema.links));
    const id = this.#idOf(schema.type, entity.id);
    const fact: EntityFact = { type: schema.type, id, properties: draft.properties, evidence: evidence.references };
    return [
      ...evidence.items,
      ...draft.items,
      { kind: 'fact', fact, line },
      ...this.#links(entity, schema, fact, line),
      ...draft.claims.flatMap(({ property, values }) => claimItems(fact, property, values, line)),
    ];
  }

  #links(
    { properties, schema: name }: FtmEntity,
    { links }: EntitySchema,
    fact: EntityFact,
    line: number,
  ): ImportItem[] {
    return Object.entries(links).flatMap(([property, { type, to }]) =>
      (properties[property] ?? []).map((other): ImportItem => {
        if (typeof other !== 'string') return unmapped(`${name}.${property}`, line, other);
        const ends = { fromId: fact.id, type, toId: this.#idOf(to, other) };
        const link = { ...ends, id: relationshipId(ends, {}), properties: {}, evidence: fact.evidence };
        return { kind: 'fact', fact: link, line };
      }),
    );
  }

  #readRelationship(entity: FtmEntity, schema: RelationshipSchema, line: number): ImportItem[] {
    const [from, to] = [schema.from, schema.to].map(({ property }) => entity.properties[property] ?? []);
    const [fromRecord, toRecord] = [from?.[0], to?.[0]];
    if (typeof fromRecord !== 'string' || typeof toRecord !== 'string') {
      const message = `${entity.id} must name a ${schema.from.property} and a ${schema.to.property}.`;
      return [{ kind: 'problem', line, message }];
    }
    const several = Math.max(from?.length ?? 0, to?.length ?? 0) > 1;
    const { references, items } = this.#evidence(entity, line);
    const draft = this.#readProperties(entity, schema, line, [schema.from.property, schema.to.property]);
    const ends = {
      fromId: this.#idOf(schema.from.type, fromRecord),
      type: schema.type,
      toId: this.#idOf(schema.to.type, toRecord),
    };
    // Our exports make the ids of intervals from those of relationships, most of which have no key.
    const keyless = relationshipId(ends, {});
    const isKeyless = intervalId(entity.schema, keyless) === entity.id;
    const id = isKeyless ? keyless : relationshipId(ends, {}, slugOf(entity.id));
    const fact = { ...ends, id, properties: draft.properties, evidence: references };
    const others = several ? [unmapped(`${entity.schema} with several ends`, line, entity.id)] : [];
    return [...items, ...draft.items, ...others, { kind: 'fact', fact, line }];
  }

  #readProperties(
    entity: FtmEntity,
    schema: Pick<EntitySchema, 'properties' | 'defaults'>,
    line: number,
    elsewhere: readonly string[],
  ): Draft {
    const draft: Draft = { name: '', line, properties: { ...schema.defaults }, claims: [], items: [] };
    for (const [property, values] of Object.entries(entity.properties)) {
      if (property === 'sourceUrl' || elsewhere.includes(property) || values.length === 0) continue;
      const name = `${entity.schema}.${property}`;
      const rule = schema.properties[property];
      if (rule) applyRule({ ...draft, name }, rule, values);
      else draft.items.push(unmapped(name, line, values[0]));
    }
    return draft;
  }

  #idOf(type: EntityType, recordId: string): string {
    return this.ids.entity(type, fromFtmId(recordId));
  }

  #evidence({ id, schema, properties }: FtmEntity, line: number) {
    const { sources, invalid } = webSources(properties['sourceUrl'] ?? []);
    const items = [
      ...sources.map((source) => implied(source, line)),
      ...invalid.map((url) => unmapped(`${schema}.sourceUrl`, line, url)),
    ];
    const pages = sources.map((source) => source.id);
    return { items, references: [...new Set([recordReference(this.ids.source, id), ...pages])] };
  }
}

function addTo({ properties }: Draft, list: string, values: readonly unknown[]): void {
  const present = properties[list];
  properties[list] = [...new Set([...(Array.isArray(present) ? present : []), ...values])];
}

function applyRule(draft: Draft, rule: PropertyRule, values: readonly unknown[]): void {
  const { name, line, items } = draft;
  if ('all' in rule) {
    addTo(
      draft,
      rule.all,
      values.map((value) => `${rule.prefix ?? ''}${String(value)}`),
    );
    return;
  }
  if ('vietnamese' in rule) {
    const found = vietnameseOf(values);
    if (found !== undefined) draft.properties[rule.vietnamese] = found;
    items.push(...values.filter((value) => value !== found).map((value) => unmapped(name, line, value)));
    return;
  }
  const [first, ...others] = values;
  const reading = rule.read(first);
  if (reading.value !== undefined) draft.properties[rule.first] = reading.value;
  items.push(...(reading.unmapped ?? []).map(([what, value]) => unmapped(`${name}${what}`, line, value)));
  if (others.length === 0) return;
  if ('others' in rule) addTo(draft, rule.others, others);
  else if ('claims' in rule) draft.claims.push({ property: rule.first, values: values.map(String) });
  else items.push(...others.map((value) => unmapped(`${name} beside the first`, line, value)));
}

/** Turns each of several values for a single-valued property into a claim; the first is preferred. */
function claimItems(fact: EntityFact, property: string, values: readonly string[], line: number): ImportItem[] {
  return [...new Set(values)].flatMap((value, index) => {
    const claim = { property, value, preferred: index === 0, evidence: fact.evidence };
    return Object.values(claimFacts(fact.id, claim)).map((one): ImportItem => ({ kind: 'fact', fact: one, line }));
  });
}
