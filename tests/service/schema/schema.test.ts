import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/package-root.js';
import { possibleTypesOf } from '../../../src/service/possible-types.js';
import { createSchema } from '../../../src/service/schema.js';

const schema = await createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Where directives may stand, by the published versions of GraphQL: their clients refuse a schema that names another place. */
const PLACES = [
  ...['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'],
  ...['VARIABLE_DEFINITION', 'SCHEMA', 'SCALAR', 'OBJECT', 'FIELD_DEFINITION', 'ARGUMENT_DEFINITION', 'INTERFACE'],
  ...['UNION', 'ENUM', 'ENUM_VALUE', 'INPUT_OBJECT', 'INPUT_FIELD_DEFINITION'],
];

interface Described {
  readonly description?: string | null | undefined;
}

/** What a type consists of that a reader of the schema sees, each with its path. */
function partsOf(type: GraphQLNamedType): [path: string, part: Described][] {
  const { name } = type;
  if (isEnumType(type)) return type.getValues().map((value) => [`${name}.${value.name}`, value]);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [`${name}.${field.name}`, field]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): [string, Described][] => [
    [`${name}.${field.name}`, field],
    ...field.args.map((argument): [string, Described] => [`${name}.${field.name}(${argument.name})`, argument]),
  ]);
}

/** The types that a type leads to: those of its fields and arguments, its members, and its implementations. */
function ledToFrom(type: GraphQLNamedType): string[] {
  if (isUnionType(type)) return type.getTypes().map(({ name }) => name);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type).name);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  const ofFields = fields.flatMap((field) => [field.type, ...field.args.map((argument) => argument.type)]);
  const implementations = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  return [...ofFields.map((each) => getNamedType(each)), ...type.getInterfaces(), ...implementations].map(
    ({ name }) => name,
  );
}

describe('the schema', () => {
  it('has ids only where they name one object of one type', () => {
    const withId = types.filter((type) => isObjectType(type) && 'id' in type.getFields());
    const isOf = (name: string) => (type: GraphQLNamedType) =>
      isObjectType(type) && type.getInterfaces().some((each) => each.name === name);
    const others = withId.filter((type) => !isOf('Node')(type) && !isOf('Relationship')(type));
    // What else has ids: none of them begins as the id of an entity, and only that of a judgement is of the form from/WORD/to.
    expect(others.map(({ name }) => name).sort()).toEqual(['Author', 'Change', 'Conflict', 'DistinctJudgement']);
  });

  it('is printed in schema/schema.graphql', () => {
    const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
    const committed = readFileSync(join(packageRoot, 'schema/schema.graphql'), 'utf8');
    const [now, before] = [printed.split('\n'), committed.split('\n')];
    const difference = {
      added: now.filter((line) => !before.includes(line)),
      removed: before.filter((line) => !now.includes(line)),
    };
    expect(difference, 'the schema has changed: run `npm run schema`').toEqual({ added: [], removed: [] });
    expect(committed, 'the schema has changed: run `npm run schema`').toBe(printed);
  });

  it('is told to caches in schema/possible-types.json', () => {
    const committed: unknown = JSON.parse(readFileSync(join(packageRoot, 'schema/possible-types.json'), 'utf8'));
    expect(committed, 'the schema has changed: run `npm run schema`').toEqual(possibleTypesOf(schema));
    expect(committed).toMatchObject({
      Node: expect.arrayContaining(['Official']),
      LegalDocument: expect.arrayContaining(['Law']),
    });
  });

  it('describes every type, field, argument, enum value and input field', () => {
    const all = types.flatMap((type): [string, Described][] => [[type.name, type], ...partsOf(type)]);
    // The root types are known by their fields.
    const roots = ['Query', 'Mutation'];
    const undescribed = all.filter(([path, { description }]) => !roots.includes(path) && !description?.trim());
    expect(undescribed.map(([path]) => path)).toEqual([]);
  });

  it('has no type that nothing leads to', () => {
    const reached = new Set<string>();
    const queue = ['Query', 'Mutation'];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const type = schema.getType(name);
      if (type === undefined || reached.has(name)) continue;
      reached.add(name);
      queue.push(...ledToFrom(type));
    }
    expect(types.filter(({ name }) => !reached.has(name)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the directives of the schema', () => {
  it('stand where clients of published versions of GraphQL know them', () => {
    const places = schema
      .getDirectives()
      .flatMap(({ name, locations }) => locations.map((place) => `${name} ${place}`));
    expect(places).toContain('deprecated FIELD_DEFINITION');
    expect(places.filter((one) => !PLACES.includes(one.split(' ')[1] ?? ''))).toEqual([]);
  });
});
