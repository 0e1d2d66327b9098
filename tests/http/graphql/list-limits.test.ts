import {
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { describe, expect } from 'vitest';
import { isList, listLimitOf, takenBy, toldLimit } from '../../../src/graphql/common/list-limits.js';
import { createSchema } from '../../../src/service/schema.js';
import { testOnApp } from '../../support/fixtures.js';
import { graphqlPost, send, WITH_STATUS } from '../../support/http/send.js';
import { openTestStore } from '../../support/store/test-store.js';

const it = testOnApp(openTestStore);
const schema = await createSchema();
const lists = takenBy(schema).filter(({ type }) => isList(type));

/** A field of a schema, and the inputs that lead to a list below one of its arguments. */
interface Place {
  readonly field: string;
  readonly argument: string;
  readonly path: readonly string[];
  readonly mutation: boolean;
  readonly item: GraphQLNamedType;
}

type Found = readonly [path: readonly string[], item: GraphQLNamedType];

/** The lists at and below a value of a type, each input type entered once in all. */
function placesBelow(type: GraphQLInputType, path: readonly string[], seen: Set<string>): readonly Found[] {
  const named = getNamedType(type);
  const own: readonly Found[] = isList(type) ? [[path, named]] : [];
  if (!isInputObjectType(named) || seen.has(named.name)) return own;
  seen.add(named.name);
  const below = isList(type) ? [...path, '0'] : path;
  const fields = Object.values(named.getFields());
  return [...own, ...fields.flatMap((field) => placesBelow(field.type, [...below, field.name], seen))];
}

const roots = [schema.getQueryType(), schema.getMutationType()];
const entered = new Set<string>();
const places: Place[] = roots.flatMap((root, index) =>
  Object.values(root?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap(({ name, type }) =>
      placesBelow(type, [], entered).map(([path, item]) => ({
        field: field.name,
        argument: name,
        path,
        item,
        mutation: index === 1,
      })),
    ),
  ),
);

/** A value with a list at a path. */
function valueAt(path: readonly string[], list: readonly unknown[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return list;
  return first === '0' ? [valueAt(rest, list)] : { [first]: valueAt(rest, list) };
}

/** Asks the field with the list in `$v`. What else it needs is declared and not given, as lists are looked at before. */
function asked({ field, argument, mutation }: Place): string {
  const args = roots[mutation ? 1 : 0]?.getFields()[field]?.args ?? [];
  const given = args.filter(({ name, type }) => name === argument || isNonNullType(type));
  const variableOf = (name: string) => (name === argument ? '$v' : `$${name}`);
  const declared = given.map(({ name, type }) => `${variableOf(name)}: ${type}`).join(' ');
  const passed = given.map(({ name }) => `${name}: ${variableOf(name)}`).join(' ');
  return `${mutation ? 'mutation' : 'query'} (${declared}) { ${field}(${passed}) { __typename } }`;
}

describe('every list that a client sends', () => {
  it('says in its description how many items it takes, and takes no more', () => {
    expect(lists.length).toBeGreaterThan(150);
    expect(lists.filter((taken) => (toldLimit(taken) ?? Infinity) > listLimitOf(taken.name))).toEqual([]);
  });

  it('is somewhere below the root, or an argument of a field by a name that one has', () => {
    const kinds = new Set(places.map(({ path, argument }) => path.findLast((key) => key !== '0') ?? argument));
    const ofFields = ['actions', 'areas', 'onBehalfOf', 'paragraphs', 'periods', 'roles'];
    expect(lists.map(({ name }) => name).filter((name) => !kinds.has(name) && !ofFields.includes(name))).toEqual([]);
  });

  it('is refused in a variable with one item more', async ({ app }) => {
    expect(places.length).toBeGreaterThan(80);
    for (const place of places) {
      const name = place.path.findLast((key) => key !== '0') ?? place.argument;
      const limit = listLimitOf(name);
      const item = isEnumType(place.item) ? place.item.getValues()[0]?.name : isScalarType(place.item) ? '2017' : {};
      const v = valueAt(
        place.path,
        Array.from({ length: limit + 1 }, () => item),
      );
      const answer = await send(
        `${app.url}/graphql`,
        graphqlPost({ query: asked(place), variables: { v } }, WITH_STATUS),
      );
      const { errors, extensions } = JSON.parse(answer.text);
      const [error] = errors;
      expect(extensions, 'refused before it is priced').toBeUndefined();
      expect([answer.status, error.extensions.code], `${place.field} ${place.path} ${answer.text}`).toEqual([
        400,
        'LIMIT_EXCEEDED',
      ]);
      expect(error.message).toMatch(new RegExp(`^\`\\$v.*\` has ${limit + 1} items; at most ${limit} are allowed\\.`));
    }
  });

  it.for([
    ['an argument', '{ nodes(ids: LIST) { id } }', 500, '"official:a"'],
    ['a filter', '{ officials(filter: { name: { in: LIST } }) { totalCount } }', 100, '"a"'],
    [
      'an argument below the root',
      '{ official(id: "official:a") { changes(actions: LIST) { totalCount } } }',
      100,
      'STATED',
    ],
    [
      'the input of a mutation',
      'mutation { addOfficial(input: { name: "An", aliases: LIST, evidence: [{ source: "source:a" }] }) { version } }',
      100,
      '"a"',
    ],
  ] as const)('is refused in the document, as %s, and its place told', async ([_, query, limit, item], { app }) => {
    const sized = (size: number) =>
      send(`${app.url}/graphql`, graphqlPost({ query: query.replace('LIST', `[${`${item} `.repeat(size)}]`) }));
    expect((await sized(limit)).text).not.toContain('items; at most');
    const { errors } = JSON.parse((await sized(limit + 1)).text);
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(new RegExp(`has ${limit + 1} items; at most ${limit} are allowed\\.$`)),
      locations: [{ line: 1, column: query.indexOf('LIST') + 1 }],
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
  });
});
