import type { EntityFact, RelationshipFact } from '../../../facts/fact.js';
import { recordReference } from '../../../model/evidence-reference.js';
import { parseRelationshipId, relationshipId } from '../../../model/relationship-id.js';
import { shortHash } from '../../../model/short-hash.js';
import { type ImportItem, unmapped } from '../../import/item.js';
import type { ProvinceIndex } from '../../import/province-index.js';
import { isGiven, isObject, saysUnknown } from '../../import/read-value.js';
import { type RecordIds, slugOf } from '../../import/record-ids.js';
import { implied, webSources } from '../../import/web-source.js';
import {
  type Collection,
  type CollectionName,
  collections,
  type FieldRule,
  membershipFields,
  membershipReferences,
  SPREAD,
} from './import-tables.js';

type Fields = Readonly<Record<string, unknown>>;

/** A record with its location in the file. */
export interface LocatedRecord {
  readonly collection: string;
  readonly index: number;
  readonly line: number;
  readonly fields: Fields;
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC') : undefined;
}

/** Turns records into facts, one at a time. */
export class RecordReader {
  /** Records named «unknown», which memberships may refer to. */
  readonly #unknown = new Set<string>();
  /** Areas recognized as provinces of the graph. */
  readonly #recognized = new Map<string, string>();

  constructor(
    private readonly ids: RecordIds,
    private readonly provinces: ProvinceIndex,
    /** The time of the file, which tells apart provinces with the same name. */
    private readonly at: string | undefined,
  ) {}

  /** The items of a record that describes an entity. */
  readEntity(name: CollectionName, record: LocatedRecord): ImportItem[] {
    const { fields, line } = record;
    const recordId = idOf(fields['id']);
    if (recordId === undefined) {
      return [{ kind: 'problem', line, message: `${name}[${record.index}] has no id: give it one.` }];
    }
    if (saysUnknown(fields['name'] ?? fields['label'])) {
      this.#unknown.add(`${name}/${recordId}`);
      return [unmapped(`${name} that are «unknown»`, line, recordId)];
    }
    return this.#recognize(name, recordId, record) ?? this.#readKnownEntity(name, recordId, record);
  }

  /** The items of a membership. */
  readMembership(record: LocatedRecord): ImportItem[] {
    const { fields, line, index } = record;
    const [personId, organizationId, postId] = ['person_id', 'organization_id', 'post_id'].map((key) =>
      idOf(fields[key]),
    );
    if (personId === undefined || (organizationId ?? postId) === undefined) {
      const message = `memberships[${index}] must name a person_id, and an organization_id or a post_id.`;
      return [{ kind: 'problem', line, message }];
    }
    const { items, evidence } = this.#evidence('memberships', idOf(fields['id']) ?? `[${index}]`, record);
    const fromId = this.ids.entity('Official', personId);
    const isHolding = postId !== undefined;
    const toId = isHolding ? this.#refer('posts', postId) : this.#refer('organizations', organizationId ?? '');
    if (toId === undefined) return [...items, unmapped('memberships of what is «unknown»', line, organizationId)];
    const type = isHolding ? 'HOLDS' : 'MEMBER_OF';
    const { properties, items: others } = this.#membershipProperties(record, isHolding);
    const id = this.#membershipId({ fromId, type, toId }, fields);
    const fact: RelationshipFact = { type, id, fromId, toId, properties, evidence };
    return [...items, ...others, { kind: 'fact', fact, line }];
  }

  #membershipProperties({ fields, line }: LocatedRecord, isHolding: boolean) {
    const items: ImportItem[] = [];
    const properties: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(fields)) {
      if (MEMBERSHIP_KEYS.includes(key) || !isGiven(value)) continue;
      const rule = isHolding && key === 'role' ? undefined : membershipFields[key];
      const reference = isHolding ? undefined : membershipReferences[key];
      const recordId = idOf(value);
      if (rule) this.#readField('memberships', key, rule, value, line, properties, items);
      else if (reference && recordId !== undefined) {
        const id = this.#refer(reference.collection, recordId);
        if (id === undefined) items.push(unmapped(`memberships.${key} that is «unknown»`, line, recordId));
        else properties[reference.to] = id;
      } else if (!(isHolding && key === 'organization_id')) items.push(unmapped(`memberships.${key}`, line, value));
    }
    return { properties, items };
  }

  /** The record's id if our export made it; else one made of it or, without one, of the distinguishing fields. */
  #membershipId(ends: Pick<RelationshipFact, 'fromId' | 'type' | 'toId'>, fields: Fields): string {
    const own = idOf(fields['id']);
    const named = own === undefined ? undefined : parseRelationshipId(own);
    const isOwn = named?.fromId === ends.fromId && named.type === ends.type && named.toId === ends.toId;
    if (own !== undefined && isOwn) return own;
    const telling = DISTINGUISHING_KEYS.map((key) => fields[key] ?? null);
    return relationshipId(ends, {}, own === undefined ? shortHash(JSON.stringify(telling)) : slugOf(own));
  }

  #recognize(name: CollectionName, recordId: string, { fields }: LocatedRecord): ImportItem[] | undefined {
    if (name !== 'areas') return undefined;
    const ownId = this.ids.entity('Province', recordId);
    if (ownId === recordId || this.provinces.has(ownId)) return undefined;
    const id = this.provinces.find(fields['name'], this.at);
    if (id === undefined) return undefined;
    this.#recognized.set(recordId, id);
    return [{ kind: 'recognized', record: recordId, id }];
  }

  #readKnownEntity(name: CollectionName, recordId: string, record: LocatedRecord): ImportItem[] {
    const { line, fields } = record;
    const table = collections[name];
    const { items, evidence } = this.#evidence(name, recordId, record);
    const properties: Record<string, unknown> = { ...table.defaults };
    for (const [key, value] of Object.entries(fields)) {
      if (ENTITY_KEYS.includes(key) || table.links[key] || !isGiven(value)) continue;
      const rule = table.fields[key];
      if (rule) this.#readField(name, key, rule, value, line, properties, items);
      else items.push(unmapped(`${name}.${key}`, line, value));
    }
    const fact: EntityFact = { type: table.type, id: this.ids.entity(table.type, recordId), properties, evidence };
    items.push({ kind: 'fact', fact, line });
    return [...items, ...this.#readLinks(name, table, fact, record)];
  }

  #readField(
    name: string,
    key: string,
    { to, read }: FieldRule,
    value: unknown,
    line: number,
    properties: Record<string, unknown>,
    items: ImportItem[],
  ): void {
    const reading = read(value);
    if (to === SPREAD) Object.assign(properties, reading.value);
    else if (reading.value !== undefined) properties[to] = reading.value;
    for (const [what, left] of reading.unmapped ?? []) items.push(unmapped(`${name}.${key}${what}`, line, left));
  }

  #readLinks(name: string, { links }: Collection, fact: EntityFact, { fields, line }: LocatedRecord): ImportItem[] {
    return Object.entries(links).flatMap(([key, { type, collection, reversed }]): ImportItem[] => {
      const recordId = idOf(fields[key]);
      if (recordId === undefined) return [];
      const otherId = this.#refer(collection, recordId);
      if (otherId === undefined) return [unmapped(`${name}.${key} that is «unknown»`, line, recordId)];
      const ends = reversed ? { fromId: otherId, type, toId: fact.id } : { fromId: fact.id, type, toId: otherId };
      const link = { ...ends, id: relationshipId(ends, {}), properties: {}, evidence: fact.evidence };
      return [{ kind: 'fact', fact: link, line }];
    });
  }

  /** The id of the entity that a record describes; undefined for an «unknown» one. */
  #refer(collection: CollectionName, recordId: string): string | undefined {
    if (this.#unknown.has(`${collection}/${recordId}`)) return undefined;
    const recognized = collection === 'areas' ? this.#recognized.get(recordId) : undefined;
    return recognized ?? this.ids.entity(collections[collection].type, recordId);
  }

  /** The evidence of a record: itself and the web pages that it cites. */
  #evidence(name: string, recordId: string, { fields, line }: LocatedRecord) {
    const { sources, invalid } = isGiven(fields['sources'])
      ? webSources(fields['sources'])
      : { sources: [], invalid: [] };
    const items = [
      ...sources.map((source) => implied(source, line)),
      ...invalid.map((item) => unmapped(`${name}.sources[]`, line, item)),
    ];
    const file = recordReference(this.ids.source, `${name}${recordId.startsWith('[') ? '' : '/'}${recordId}`);
    return { items, evidence: [...new Set([file, ...sources.map(({ id }) => id)])] };
  }
}

const ENTITY_KEYS = ['id', 'sources'];
const MEMBERSHIP_KEYS = ['id', 'sources', 'person_id', 'organization_id', 'post_id'];
const DISTINGUISHING_KEYS = ['role', 'legislative_period_id', 'area_id', 'on_behalf_of_id', 'start_date'];

export function locatedRecord(
  collection: string,
  index: number,
  line: number,
  value: unknown,
): LocatedRecord | undefined {
  return isObject(value) ? { collection, index, line, fields: value } : undefined;
}
