import { describe, expect } from 'vitest';
import { z } from 'zod';
import { checkGraph } from '../../../src/operations/check/check-graph.js';
import { factRules, graphRules, type Problem } from '../../../src/operations/check/check-rules.js';
import { openForTest, testOnGraph } from '../../support/fixtures.js';
import { openGraphOf, openStartingGraph, type TestStore } from '../../support/store/test-store.js';

const SOUND = `sources:
  - { id: source:paper, title: A paper }
officials:
  - id: official:an
    name: Nguyễn An
    birthDate: 1958
    evidence: [source:paper#4]
    holds: [{ to: position:chair, since: 2010, until: 2015-03-01, evidence: [source:paper#5] }]
  - id: official:binh
    name: Trần Bình
    evidence: [source:paper#6]
    holds: [{ to: position:chair, since: 2015-03-01, evidence: [source:paper#7] }]
positions:
  - { id: position:chair, title: Chair, kind: STATE, seats: 1, evidence: [source:paper#4] }
events:
  - id: event:meeting
    name: A meeting
    kind: CONFERENCE
    startsOn: 2017-03-10
    endsOn: 2017-03-11
    evidence: [source:paper]
    topics: [{ text: Roads, kind: AGREED, evidence: [source:paper#9] }]
`;

const it = testOnGraph(() => openGraphOf(SOUND));

/** Does to the graph what no importer would. */
async function harm(graph: TestStore, text: string): Promise<void> {
  const query = { name: 'test/harm', text, parameters: z.strictObject({}), row: z.unknown() };
  await graph.store.write((transaction) => transaction.run(query, {}));
}

async function problemsOf({ store }: TestStore): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const problem of checkGraph(store)) problems.push(problem);
  return problems;
}

/** What is found, without the next steps. */
async function found(graph: TestStore): Promise<string[]> {
  return (await problemsOf(graph)).map(({ severity, rule, id, message }) => `${severity} ${rule} ${id}: ${message}`);
}

/** What is well formed and hard to believe. */
const DOUBTFUL = `sources:
  - { id: source:paper, title: A paper, publishedOn: 2016-03-10, paragraphs: 9 }
officials:
  - id: official:an
    name: Nguyễn An
    birthDate: 1958
    deathDate: 2014-05-01
    evidence: [source:paper#4]
    holds: [{ to: position:chair, since: 1957, until: 2015-03-01, evidence: [source:paper#9] }]
    participatedIn: [{ to: event:meeting, role: SPOKE, evidence: [source:paper#10] }]
  - id: official:binh
    name: Trần Bình
    evidence: [source:paper#6]
    holds: [{ to: position:chair, attestedOn: [2015-01, 2016-04-01], evidence: [source:paper#7] }]
positions:
  - { id: position:chair, title: Chair, kind: STATE, seats: 1, evidence: [source:paper#4] }
events:
  - id: event:meeting
    name: A meeting
    kind: CONFERENCE
    startsOn: 2016-03-10
    evidence: [source:paper]
    topics: [{ text: Roads, kind: AGREED, evidence: [source:paper#999] }]
`;

const AN = "MATCH (n:Entity {id: 'official:an'})";
const HOLDS = "MATCH (:Entity {id: 'official:an'})-[r:HOLDS]->(:Entity)";
const AN_HOLDS = 'official:an/HOLDS/position:chair';

describe('a check', () => {
  it('finds nothing in a sound graph', async ({ graph }) => {
    expect(await found(graph)).toEqual([]);
  });

  it('finds no errors in the starting dataset', async () => {
    const graph = await openForTest(openStartingGraph);
    const problems = await problemsOf(graph);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('finds what mutations warn of, wherever it comes from', async () => {
    const graph = await openForTest(() => openGraphOf(DOUBTFUL));
    const met = 'official:an/PARTICIPATED_IN/event:meeting/SPOKE';
    const seat = 'position:chair has one seat, which on a day of this term was surely held by';
    expect(await found(graph)).toEqual([
      `warning seat-taken ${AN_HOLDS}: ${seat} official:binh (shown on 2015-01, 2016-04-01)`,
      `warning seat-taken official:binh/HOLDS/position:chair: ${seat} official:an (since 1957, until 2015-03-01)`,
      `warning outside-life ${AN_HOLDS}: \`since\` 1957 is before official:an was born, on 1958-01-01 at the earliest`,
      `warning outside-life ${AN_HOLDS}: \`until\` 2015-03-01 is after official:an died, on 2014-05-01 at the latest`,
      `warning outside-life ${met}: the day of event:meeting, 2016-03-10, is after official:an died, on 2014-05-01 at the latest`,
      `warning no-such-paragraph ${met}: its evidence names paragraph 10 of source:paper, which has 9 paragraphs`,
      'warning later-than-source official:binh/HOLDS/position:chair: `attestedOn` 2016-04-01 is later than its source, ' +
        'source:paper, published by 2016-03-10: it cannot have been read there',
      'warning no-such-paragraph event:meeting: its evidence names paragraph 999 of source:paper, which has 9 paragraphs',
    ]);
  });

  it('counts what it has checked, and stops when aborted', async ({ graph }) => {
    const counts = { entities: 0, relationships: 0 };
    for await (const problem of checkGraph(graph.store, { counts })) expect(problem).toBeUndefined();
    expect(counts).toEqual({ entities: 5, relationships: 2 });
    await harm(graph, `${AN} SET n.nameKey = 'wrong'`);
    const aborted = AbortSignal.abort();
    for await (const problem of checkGraph(graph.store, { signal: aborted })) expect(problem).toBeUndefined();
  });

  it.for([
    [
      'evidence that names no source',
      `${AN} SET n.evidence = ['source:paper#4', 'source:lost#1']`,
      ['error dangling-evidence official:an: its evidence source:lost#1 names a source that is not there'],
    ],
    [
      'a source taken away',
      "MATCH (n:Entity {id: 'source:paper'}) DETACH DELETE n",
      [
        'official:an',
        'official:binh',
        AN_HOLDS,
        'official:binh/HOLDS/position:chair',
        'position:chair',
        'event:meeting',
        'event:meeting',
      ].map((id) => expect.stringContaining(`error dangling-evidence ${id}: `)),
    ],
    [
      'evidence without a link',
      `${AN} MATCH (n)<-[r:EVIDENCES]-(:Entity) WHERE r.paragraph = 4 DELETE r`,
      [
        'error evidence-links official:an: source:paper has no evidence link to it (official:an<source:paper#4), which its evidence requires',
      ],
    ],
    [
      'an evidence link without the evidence',
      `${HOLDS} SET r.evidence = ['source:paper#8']`,
      [
        `error evidence-links ${AN_HOLDS}: source:paper has no evidence link to it (${AN_HOLDS}<source:paper#8), which its evidence requires`,
        'error evidence-links official:an: source:paper has an evidence link from paragraph 5 to it or its relationships, which no evidence supports',
      ],
    ],
    [
      'an evidence link to another paragraph',
      `${AN} MATCH (n)<-[r:EVIDENCES]-(:Entity) WHERE r.paragraph = 4 SET r.paragraph = 40`,
      [
        'error evidence-links official:an: source:paper has an evidence link from paragraph 40 to it or its relationships, which no evidence supports',
      ],
    ],
    [
      'an evidence link that is stored twice',
      `${AN} MATCH (n)<-[r:EVIDENCES]-(s:Entity) WHERE r.paragraph = 4 CREATE (s)-[:EVIDENCES {key: r.key, paragraph: 4}]->(n)`,
      [
        'error evidence-links official:an: source:paper has two equal evidence links to it (official:an<source:paper#4)',
      ],
    ],
    [
      'a reference to nothing',
      "MATCH (n:Entity {id: 'event:meeting'}) " +
        'SET n.topics = [\'{"text":"Roads","kind":"AGREED","raisedBy":"official:nobody","evidence":["source:paper#9"]}\']',
      ['error dangling-references event:meeting: topics names official:nobody, which is not there'],
    ],
    [
      'a property the model does not have',
      `${AN} SET n.shoeSize = 42`,
      ['error model official:an: it has no property shoeSize in the model'],
    ],
    [
      'a value the model does not have',
      `${HOLDS} SET r.status = 'PERHAPS'`,
      [expect.stringMatching(`error model ${AN_HOLDS}: status .*ONGOING`)],
    ],
    [
      'a property that is missing',
      "MATCH (n:Entity {id: 'position:chair'}) SET n.kind = null",
      [expect.stringMatching('error model position:chair: kind ')],
    ],
    [
      'text that is not composed',
      `${AN} SET n.name = 'Nguye\u0302\u0303n An'`,
      ['error model official:an: name is stored as "Nguye\u0302\u0303n An" and should be "Nguyễn An"'],
    ],
    [
      'topics that are no topics',
      "MATCH (n:Entity {id: 'event:meeting'}) SET n.topics = ['{']",
      [
        expect.stringMatching('error evidence-links event:meeting: .* from paragraph 9 .*no evidence supports'),
        'error model event:meeting: its topics are not what the model says',
      ],
    ],
    [
      'a fact without evidence',
      `${AN} MATCH (n)<-[r:EVIDENCES]-(:Entity) WHERE r.paragraph = 4 DELETE r SET n.evidence = []`,
      [expect.stringMatching('error model official:an: evidence is empty')],
    ],
    [
      'a label too many',
      `${AN} SET n:Province`,
      expect.arrayContaining([
        'error model official:an: it has the labels Entity, Official, Province and should have Entity, Official',
      ]),
    ],
    [
      'an entity of no type',
      "CREATE (:Entity {id: 'thing:one'})",
      ['error untyped-entities thing:one: an entity with an id and the labels Entity'],
    ],
    [
      'an entity of no id',
      "CREATE (:Entity:Official {name: 'Nobody'})",
      ['error untyped-entities : an entity with no id and the labels Entity, Official'],
    ],
    [
      'a relationship without what its id needs',
      `${AN} MATCH (m:Entity {id: 'event:meeting'})
        CREATE (n)-[:PARTICIPATED_IN {role: 'ATTENDED', evidence: ['source:paper']}]->(m)`,
      expect.arrayContaining([
        'error model official:an/PARTICIPATED_IN/event:meeting: it has no idSuffix, which is empty where its id ends with its ends',
      ]),
    ],
    [
      'a relationship of no type of the model',
      `${AN} MATCH (m:Entity {id: 'official:binh'}) CREATE (n)-[:KNOWS {idSuffix: ''}]->(m)`,
      ['error model official:an/KNOWS/official:binh: the model has no relationship of the type KNOWS'],
    ],
    [
      'a relationship between what it cannot link',
      `${AN} MATCH (m:Entity {id: 'event:meeting'})
        CREATE (n)-[:BELONGS_TO {idSuffix: '', evidence: []}]->(m)`,
      [expect.stringMatching('error model official:an/BELONGS_TO/event:meeting: evidence is empty')],
    ],
    [
      'a key that does not fit its text',
      `${AN} SET n.searchKey = '| nguyen anh |'`,
      ['error derived-keys official:an: searchKey is "| nguyen anh |" and its text gives "| nguyen an |"'],
    ],
    [
      'a key that is missing',
      `${AN} SET n.sortKey = null`,
      [expect.stringMatching('error derived-keys official:an: sortKey is null and its text gives ')],
    ],
    [
      'a tenure that ends before it begins',
      `${HOLDS} SET r.until = '2009'`,
      expect.arrayContaining([expect.stringMatching(`error reversed-dates ${AN_HOLDS}: This ends before it begins`)]),
    ],
    [
      'an event that ends before it begins',
      "MATCH (n:Entity {id: 'event:meeting'}) SET n.endsOn = '2017-03-09'",
      [
        'error reversed-dates event:meeting: This ends before it begins: A meeting began on 10 March 2017; A meeting ended on 9 March 2017',
      ],
    ],
    [
      'days on which nobody held a position',
      `${HOLDS} SET r.until = '2015-02-01'`,
      [
        'warning succession-gaps position:chair: nobody is known to have held it from 2015-02-01 until 2015-03-01, 28 days at least',
      ],
    ],
    [
      'days on which perhaps nobody did',
      `${HOLDS} SET r.until = '2015'`,
      [
        // Written behind the program's back.
        'error derived-bounds official:an/HOLDS/position:chair: it has none and should have excluded 2015-03-01 2015-03-02; ' +
          'bounds SEAT_HELD_BY_ANOTHER 2015-03-01 2015-03-02 official:binh/HOLDS/position:chair',
      ],
    ],
    [
      'bounds that do not follow from anything',
      `${HOLDS} SET r.notBefore = '2001-01-01'`,
      ['error derived-bounds official:an/HOLDS/position:chair: it has notBefore 2001-01-01 and should have none'],
    ],
    [
      'a graph whose bounds were never computed',
      'MATCH (b:Bounds) DELETE b',
      ['error derived-bounds : the bounds of the whole graph were never computed by the rules of this version'],
    ],
    [
      'two who share a name',
      "MATCH (n:Entity {id: 'official:binh'}) SET n.name = 'Nguyên Ân' SET n.nameKey = 'nguyen an'",
      expect.arrayContaining([
        'warning duplicate-candidates official:binh: may be official:an: both are «nguyen an», born on an unknown day and 1958',
      ]),
    ],
  ] as const)('finds %s', async ([_, statement, expected], { graph }) => {
    await harm(graph, statement);
    expect(await found(graph)).toEqual(expected);
  });
});

describe('a relationship that is stored twice', () => {
  it('is found by its id', async ({ graph }) => {
    await harm(
      graph,
      `${AN} MATCH (m:Entity {id: 'position:chair'})
      CREATE (n)-[:HOLDS {idSuffix: '', since: '2016', evidence: ['source:paper#5']}]->(m)`,
    );
    expect(await found(graph)).toEqual([`error model ${AN_HOLDS}: another relationship has the same id`]);
  });
});

describe('candidates for the same person', () => {
  const officials = (...births: (string | undefined)[]) =>
    `sources:\n  - { id: source:paper, title: A paper }\nofficials:\n${births
      .map((birth, index) => {
        const date = birth === undefined ? '' : `birthDate: ${birth}, `;
        return `  - { id: official:an-${index}, name: An, ${date}evidence: [source:paper] }\n`;
      })
      .join('')}`;

  it.for([
    [['1958', '1958-03'], ['official:an-1']],
    [['1958', '1959'], []],
    [['1958-03', '1958-04'], []],
    [['1958', '1959', '1959-01-02'], ['official:an-2']],
    [['1958', '1959', undefined], ['official:an-2']],
  ] as const)('born %j: %j', async ([births, expected]) => {
    const graph = await openForTest(() => openGraphOf(officials(...births)));
    expect((await problemsOf(graph)).map(({ id }) => id)).toEqual(expected);
  });
});

describe('orphan positions', () => {
  it('have no organization, no province and no holder', async () => {
    const graph = await openForTest(() =>
      openGraphOf(`sources:
  - { id: source:paper, title: A paper }
provinces:
  - { id: province:nghe-an, name: Nghệ An, evidence: [source:paper] }
positions:
  - { id: position:alone, title: Alone, kind: STATE, evidence: [source:paper] }
  - { id: position:placed, title: Placed, kind: STATE, evidence: [source:paper], represents: [{ to: province:nghe-an, evidence: [source:paper] }] }
`),
    );
    expect(await found(graph)).toEqual([
      'warning orphan-positions position:alone: Alone has no organization, no province and no holder',
    ]);
  });
});

describe('every rule', () => {
  it.each(Object.entries({ ...factRules, ...graphRules }))('%s says what is wrong and what to do', (_, rule) => {
    expect(rule.summary).toMatch(/^\S.{20}/);
    expect(rule.nextStep).toMatch(/^[A-Z].{20,}\.$/);
  });
});
