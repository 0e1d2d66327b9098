import { describe, expect } from 'vitest';
import { entity, openGraphOfFacts } from '../../support/facts/build-facts.js';
import { testOnSharedGraph } from '../../support/fixtures.js';

const it = testOnSharedGraph(() => openGraphOfFacts(entity('official:a', { name: 'A' })));

const ROLES = 'roles(asOf: "2012") { totalCount }';
const OFFICIAL = 'official(id: "official:a")';

describe('a query that dates some fields and not others', () => {
  it.for<[string, string[], string[], object?]>([
    [`{ ${OFFICIAL} { ${ROLES} memberships { totalCount } } }`, ['official.roles'], ['official.memberships']],
    [
      `{ ${OFFICIAL} { then: ${ROLES} roles { totalCount } } officials { totalCount } }`,
      ['official.then'],
      ['official.roles', 'officials'],
    ],
    [
      `{ ${OFFICIAL} { roles(current: true) { edges { node { organization { name } } } } } }`,
      ['official.roles'],
      ['official.roles.edges.node.organization'],
    ],
    [
      `{ node(id: "official:a") { ...below } } fragment below on Official { ${ROLES} ...deeper }
       fragment deeper on Official { awards { totalCount } }`,
      ['...below.roles'],
      ['...deeper.awards'],
    ],
    [
      `query ($asOf: PartialDate, $current: Boolean, $shown: Boolean = true) {
         ${OFFICIAL} { roles(asOf: $asOf, current: $current) { totalCount } ... on Official @include(if: $shown) { awards { totalCount } } } }`,
      ['official.roles'],
      ['official.awards'],
      { asOf: '2012' },
    ],
    [
      `query ($asOf: PartialDate, $hidden: Boolean!, $shown: Boolean = true) {
         ${OFFICIAL} { ${ROLES} awards(asOf: $asOf) @skip(if: $hidden) @include(if: $shown) { totalCount } } }`,
      ['official.roles'],
      ['official.awards'],
      { hidden: false },
    ],
    [
      `query One { ${OFFICIAL} { ${ROLES} fact: changes { edges { node { id } } } awards { totalCount } } }`,
      ['official.roles'],
      ['official.awards'],
    ],
  ])('is answered with a warning that names both: %s', async ([query, dated, undated, variables = {}], { ask }) => {
    const { errors, extensions } = await ask(query, { ...variables });
    expect(errors).toBeUndefined();
    expect(extensions?.['warnings']).toEqual([
      { code: 'MIXED_TIMES', message: expect.stringContaining(`\`${undated[0]}\``), dated, undated },
    ]);
  });

  it.for<[string, object?]>([
    [`{ ${OFFICIAL} { ${ROLES} memberships(asOf: "2017") { totalCount } } }`],
    [`{ ${OFFICIAL} { ${ROLES} memberships(asOf: null) { totalCount } name changes { totalCount } } }`],
    [`{ ${OFFICIAL} { roles { totalCount } memberships { totalCount } } }`],
    [`query ($asOf: PartialDate) { ${OFFICIAL} { ${ROLES} awards(asOf: $asOf) { totalCount } } }`, { asOf: null }],
    [
      `query ($shown: Boolean!) { ${OFFICIAL} { ${ROLES} awards @include(if: $shown) { totalCount } } }`,
      { shown: false },
    ],
    [
      `query ($current: Boolean) { ${OFFICIAL} { roles(current: $current) { totalCount } awards { totalCount } } }`,
      { current: false },
    ],
    ['{ officials { totalCount } }'],
  ])('is not what this is: %s', async ([query, variables = {}], { ask }) => {
    const { errors, extensions } = await ask(query, { ...variables });
    expect(errors).toBeUndefined();
    expect(extensions).not.toHaveProperty('warnings');
  });

  it('has a warning that stays short, however many they are', async ({ ask }) => {
    const many = Array.from({ length: 40 }, (_, index) => `a${index}: awards { totalCount }`).join(' ');
    const { extensions } = await ask(`{ ${OFFICIAL} { ${ROLES} ${many} } }`);
    const undated = Array.from({ length: 10 }, (_, index) => `official.a${index}`);
    expect(extensions).toMatchObject({ warnings: [{ undated, message: expect.stringContaining('and 30 more') }] });
  });
});
