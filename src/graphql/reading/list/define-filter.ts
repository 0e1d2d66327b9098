import { Field, InputType } from 'type-graphql';
import { DateFilter, IdFilter, IntFilter, TextFilter } from './filter.type.js';
import {
  type FieldDefinition,
  type FieldDefinitions,
  type FilterDefinition,
  type RelationDefinition,
  registerFilter,
} from './filter-definition.js';
import { relationshipFields } from './relation-edges.js';

type InputClass = abstract new () => object;
type Thunk = () => InputClass | [InputClass];

const operatorTypes = {
  id: IdFilter,
  text: TextFilter,
  texts: TextFilter,
  date: DateFilter,
  number: IntFilter,
} as const;
const wordFilters = new Map<string, InputClass>();
const filterTypes = new Map<string, InputClass>();

/** A new input type, without fields. */
function newInput(name: string, description: string): InputClass {
  abstract class Input {}
  InputType(name, { description })(Input);
  return Input;
}

function addField(input: InputClass, name: string, description: string, type: Thunk): void {
  Field(type, { nullable: true, description })(input.prototype, name);
}

/** The filter on an enum, created once for each enum. */
function wordFilter(name: string, words: Readonly<Record<string, string>>): InputClass {
  const existing = wordFilters.get(name);
  if (existing !== undefined) return existing;
  const input = newInput(`${name}Filter`, `A condition on a ${name}.`);
  Field(() => words, { nullable: true, description: 'Is this.' })(input.prototype, 'eq');
  Field(() => [words], { nullable: true, description: 'Is one of these; none if the list is empty.' })(
    input.prototype,
    'in',
  );
  wordFilters.set(name, input);
  return input;
}

function operatorsOf(definition: FieldDefinition): InputClass {
  return typeof definition === 'string' ? operatorTypes[definition] : wordFilter(definition.name, definition.words);
}

function addFields(input: InputClass, fields: FieldDefinitions): void {
  for (const [name, definition] of Object.entries(fields)) {
    const operators = operatorsOf(definition);
    addField(input, name, `On \`${name}\`.`, () => operators);
  }
}

/** The conditions on one relationship and the entity at its other end. */
function relationCondition(name: string, { type, node }: RelationDefinition): InputClass {
  const input = newInput(`${name}Condition`, 'Conditions on one relationship, which all have to hold.');
  addFields(input, relationshipFields[type] ?? {});
  addField(input, 'node', 'On the entity at the other end.', () => filterTypeOf(node));
  return input;
}

const QUANTIFIERS = {
  some: 'At least one fits.',
  every: 'All fit, or there is none.',
  none: 'None fits.',
} as const;

function addRelation(
  input: InputClass,
  counts: InputClass,
  owner: string,
  field: string,
  relation: RelationDefinition,
) {
  const name = `${owner}${field[0]?.toUpperCase()}${field.slice(1)}`;
  const condition = relationCondition(name, relation);
  const quantifiers = newInput(`${name}Filter`, 'Which of the relationships fit; conditions given together all hold.');
  for (const [quantifier, description] of Object.entries(QUANTIFIERS)) {
    addField(quantifiers, quantifier, description, () => condition);
  }
  addField(
    input,
    field,
    `On what \`${field}\` lists. With \`asOf\`, on what it lists at that time.`,
    () => quantifiers,
  );
  addField(counts, field, `The number of \`${field}\` that fit; \`{}\` counts all.`, () => condition);
}

/** The input types of a filter, and of the relation counts that a list may be sorted by. */
export interface FilterTypes {
  readonly filter: InputClass;
  /** Undefined for a type without relations. */
  readonly counts: InputClass | undefined;
}

/** Defines the filter of a type from a table: as GraphQL input types and for the filter compiler. */
export function defineFilter(name: string, definition: FilterDefinition): FilterTypes {
  registerFilter(name, definition);
  const filter = newInput(`${name}Filter`, 'Conditions that all have to hold.');
  const counts = newInput(`${name}Count`, 'Exactly one related count to sort by.');
  filterTypes.set(name, filter);
  addField(filter, 'and', 'All of these hold.', () => [filter]);
  addField(filter, 'or', 'At least one of these holds; none if the list is empty.', () => [filter]);
  addField(filter, 'not', 'This does not hold.', () => filter);
  addFields(filter, definition.fields);
  for (const [field, relation] of Object.entries(definition.relations)) {
    addRelation(filter, counts, name, field, relation);
  }
  return { filter, counts: Object.keys(definition.relations).length > 0 ? counts : undefined };
}

function filterTypeOf(name: string): InputClass {
  const type = filterTypes.get(name);
  if (type === undefined) throw new TypeError(`No filter is defined for the type ${name}.`);
  return type;
}

// A relation to entities of several types is filtered by what all types have.
defineFilter('Node', { fields: { id: 'id' }, relations: {} });
