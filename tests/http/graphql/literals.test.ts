import { describe, expect } from 'vitest';
import { testOnApp } from '../../support/fixtures.js';
import { graphqlPost, send } from '../../support/http/send.js';
import { openStartingGraph } from '../../support/store/test-store.js';

const it = testOnApp(openStartingGraph);

const OFFICIAL = 'official(id: "official:nguyen-xuan-duong")';
const NOT_A_DATE = 'A PartialDate is a year, a month or a day that exists: "2017", "2017-03" or "2017-03-10".';

async function errorsOf(url: string, query: string, variables?: object) {
  const { text } = await send(`${url}/graphql`, graphqlPost({ query, variables }));
  return JSON.parse(text).errors;
}

describe('a wrong value in the document', () => {
  it.for([
    [
      'a date',
      `{ ${OFFICIAL} { roles(asOf: "2017-13") { edges { cursor } } } }`,
      `Argument "asOf" of "Official.roles" got invalid value "2017-13"; ${NOT_A_DATE}`,
      'asOf',
      '"2017-13"',
    ],
    [
      'a number for a date',
      `{ ${OFFICIAL} { roles(asOf: 2017) { edges { cursor } } } }`,
      `Argument "asOf" of "Official.roles" got invalid value 2017; ${NOT_A_DATE}`,
      'asOf',
      '2017)',
    ],
    [
      'a date in an input',
      '{ officials(filter: { or: [{ birthDate: { in: ["1960", "1960-02-30"] } }] }) { totalCount } }',
      'Argument "filter" of "Query.officials" got invalid value "1960-02-30" at "filter.or[0].birthDate.in[1]"; ' +
        NOT_A_DATE,
      'filter.or[0].birthDate.in[1]',
      '"1960-02-30"',
    ],
    [
      'a number too large',
      '{ officials(first: 99999999999) { totalCount } }',
      'Argument "first" of "Query.officials" got invalid value 99999999999; ' +
        'Int cannot represent non 32-bit signed integer value: 99999999999',
      'first',
      '99999999999',
    ],
    [
      'a word of no enum',
      '{ search(text: "a", types: [OFFICIAL, PROVINC]) { score } }',
      'Argument "types" of "Query.search" got invalid value PROVINC at "types[1]"; ' +
        'Value "PROVINC" does not exist in "EntityType" enum. Did you mean the enum value "PROVINCE"?',
      'types[1]',
      'PROVINC]',
    ],
    [
      'a truth value for an id',
      '{ node(id: true) { id } }',
      'Argument "id" of "Query.node" got invalid value true; ' +
        'ID cannot represent a non-string and non-integer value: true',
      'id',
      'true',
    ],
    [
      'a field that an input lacks',
      '{ officials(filter: { nme: { eq: "a" } }) { totalCount } }',
      'Argument "filter" of "Query.officials" got invalid value {eq: "a"} at "filter.nme"; ' +
        'Field "nme" is not defined by type "OfficialFilter". Did you mean "name" or "not"?',
      'filter.nme',
      'nme',
    ],
    [
      'an argument of a directive',
      '{ officials @include(if: "yes") { totalCount } }',
      'Argument "if" of "@include" got invalid value "yes"; Boolean cannot represent a non boolean value: "yes"',
      'if',
      '"yes"',
    ],
    [
      'the default of a variable',
      `query ($day: PartialDate = "2017-13") { ${OFFICIAL} { roles(asOf: $day) { edges { cursor } } } }`,
      `The default of variable "$day" got invalid value "2017-13"; ${NOT_A_DATE}`,
      '$day',
      '"2017-13"',
    ],
  ] as const)('names its argument, its place and the rule: %s', async ([_, query, message, argument, at], { app }) => {
    expect(await errorsOf(app.url, query)).toEqual([
      {
        message,
        locations: [{ line: 1, column: query.indexOf(at) + 1 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', argument },
      },
    ]);
  });

  it('tells the line', async ({ app }) => {
    const [error] = await errorsOf(
      app.url,
      `{\n  ${OFFICIAL} {\n    roles(asOf: "2017-13") { edges { cursor } }\n  }\n}`,
    );
    expect(error.locations).toEqual([{ line: 3, column: 17 }]);
  });

  it('of a variable is told by the variable, as ever', async ({ app }) => {
    const query = `query ($day: PartialDate) { ${OFFICIAL} { roles(asOf: $day) { edges { cursor } } } }`;
    const [error] = await errorsOf(app.url, query, { day: '2017-13' });
    expect(error.message).toBe(`Variable "$day" got invalid value "2017-13"; ${NOT_A_DATE}`);
  });
});

describe('an argument that its field refuses', () => {
  it.for([
    ['a page too long', 'roles(first: 501) { totalCount }', '`first` must be from 0 to 500; it is 501.', 'first'],
    ['a cursor', 'roles(first: 1, after: "x") { totalCount }', '`after` is "x", which is not a cursor', 'after'],
  ] as const)(
    'is named, with its place in the document and in the answer: %s',
    async ([_, field, words, name], { app }) => {
      const query = `{ ${OFFICIAL} { ${field} } }`;
      expect(await errorsOf(app.url, query)).toEqual([
        {
          message: expect.stringContaining(words),
          path: ['official', 'roles'],
          locations: [{ line: 1, column: query.indexOf(`${name}:`) + 1 }],
          extensions: { code: 'BAD_USER_INPUT', argument: name },
        },
      ]);
    },
  );
});
