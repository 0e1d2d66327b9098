/** A dataset file without a mistake; the tests put one in. Its lines are counted on. */
export const CORRECT = `sources:
  - id: source:paper
    title: A paper
officials:
  - id: official:an
    name: An
    evidence: [source:paper#1]
    holds:
      - to: position:chairman
        since: 2017-03-10
        evidence: [source:paper#2]
positions:
  - id: position:chairman
    title: Chairman
    kind: STATE
    evidence: [source:paper]
organizations:
  - id: organization:cluster
    name: A cluster
    kind: EMULATION_CLUSTER
    evidence: [source:paper]
provinces:
  - id: province:old
    name: Old
    validUntil: 2025-07-01
    evidence: [source:paper]
events:
  - id: event:conference
    name: A conference
    kind: CONFERENCE
    startsOn: 2017-03-10
    evidence: [source:paper]
`;

export interface Mistake {
  readonly what: string;
  /** The part of the correct file that is replaced, and by what. */
  readonly replaced: string;
  readonly by: string;
  /** Every problem that must be reported, as «line: message». */
  readonly problems: readonly string[];
}

const DATE_RULE = 'is not a date: write a year, a month or a day, as 2017, 2017-03 or 2017-03-10.';
const POSITION_KINDS = 'PARTY, STATE, ASSEMBLY, COUNCIL, CLUSTER, MASS_ORGANIZATION, MILITARY, JUDICIAL, OTHER';
const EVIDENCE_RULE = 'is not evidence: write source:name, or source:name#paragraph counted from 1.';

/** What is no YAML, or YAML that a dataset does without. */
export const syntaxMistakes: readonly Mistake[] = [
  {
    what: 'a tab',
    replaced: '    title: A paper',
    by: '\ttitle: A paper',
    problems: ['3: not YAML: Tabs are not allowed as indentation.'],
  },
  {
    what: 'a property stated twice',
    replaced: '    name: An\n',
    by: '    name: An\n    name: Anh\n',
    problems: ['7: not YAML: Map keys must be unique.'],
  },
  {
    what: 'a second document',
    replaced: 'officials:',
    by: '---\nofficials:',
    problems: ['4: a second document begins: take the line --- out, or write a second file.'],
  },
  {
    what: 'an alias without its anchor',
    replaced: 'name: An\n',
    by: 'name: *nobody\n',
    problems: ['6: *nobody stands for another value: write that value out.'],
  },
];

/** What JSON Schema refuses too, so that an editor marks it while one types. */
export const formatMistakes: readonly Mistake[] = [
  {
    what: 'an unknown section',
    replaced: 'positions:',
    by: 'jobs:',
    problems: ['12: the file has no property jobs: correct its name or take it out.'],
  },
  {
    what: 'a section that is no list',
    replaced: 'officials:',
    by: 'awards: none\nofficials:',
    problems: ['4: awards must be a list.'],
  },
  {
    what: 'an entry that is no map',
    replaced: 'officials:\n',
    by: 'officials:\n  - An\n',
    problems: ['5: officials[1] must be properties with their values.'],
  },
  {
    what: 'an unknown property',
    replaced: 'name: An\n',
    by: 'name: An\n    colour: red\n',
    problems: ['7: officials[1] has no property colour: correct its name or take it out.'],
  },
  {
    what: 'a missing property',
    replaced: '    name: An\n',
    by: '',
    problems: ['5: officials[1].name is missing: give it text.'],
  },
  {
    what: 'a property without a value',
    replaced: 'name: An\n',
    by: 'name:\n',
    problems: ['6: officials[1].name has no value: give it text.'],
  },
  {
    what: 'a number for text',
    replaced: 'name: An\n',
    by: 'name: 42\n',
    problems: ['6: officials[1].name must be text: put it in quotes.'],
  },
  {
    what: 'a word of no vocabulary',
    replaced: 'kind: STATE',
    by: 'kind: ROYAL',
    problems: [`15: positions[1].kind must be one of ${POSITION_KINDS}.`],
  },
  {
    what: 'a missing word',
    replaced: '    kind: STATE\n',
    by: '',
    problems: [`13: positions[1].kind is missing: give it one of ${POSITION_KINDS}.`],
  },
  {
    what: 'a date in another form',
    replaced: 'since: 2017-03-10',
    by: 'since: 10.3.2017',
    problems: [`10: officials[1].holds[1].since ${DATE_RULE}`],
  },
  {
    what: 'a truth for a date',
    replaced: 'since: 2017-03-10',
    by: 'since: true',
    problems: [`10: officials[1].holds[1].since ${DATE_RULE}`],
  },
  {
    what: 'an id with letters that no address has',
    replaced: 'id: official:an\n',
    by: 'id: official:Ân\n',
    problems: ['5: officials[1].id is not an id: write type:name, as official:nguyen-xuan-duong.'],
  },
  {
    what: 'an id of another type',
    replaced: 'id: official:an\n',
    by: 'id: person:an\n',
    problems: ['5: officials[1].id must begin with official:.'],
  },
  {
    what: 'no evidence',
    replaced: '    evidence: [source:paper#1]\n',
    by: '',
    problems: ['5: officials[1].evidence is missing: give it a list.'],
  },
  {
    what: 'empty evidence',
    replaced: '[source:paper#1]',
    by: '[]',
    problems: ['7: officials[1].evidence is empty: a fact without evidence is refused.'],
  },
  {
    what: 'evidence that is no list',
    replaced: '[source:paper#1]',
    by: 'source:paper#1',
    problems: ['7: officials[1].evidence must be a list.'],
  },
  {
    what: 'evidence that names no source',
    replaced: '[source:paper#1]',
    by: '[source:paper#1, official:an]',
    problems: [`7: officials[1].evidence[2] ${EVIDENCE_RULE}`],
  },
  {
    what: 'evidence in paragraph 0',
    replaced: 'source:paper#1',
    by: 'source:paper#0',
    problems: [`7: officials[1].evidence[1] ${EVIDENCE_RULE}`],
  },
  {
    what: 'evidence with a quote and no paragraph',
    replaced: 'source:paper#1',
    by: 'source:paper#said',
    problems: [`7: officials[1].evidence[1] ${EVIDENCE_RULE}`],
  },
  {
    what: 'a control character',
    replaced: 'name: An\n',
    by: 'name: "A\\u0007n"\n',
    problems: [`6: officials[1].name has U+0007, a control character, as character 2: remove it.`],
  },
  {
    what: 'half a character',
    replaced: 'name: An\n',
    by: 'name: "A\\uD800n"\n',
    problems: [`6: officials[1].name has U+D800, half a character, as character 2: remove it.`],
  },
  {
    what: 'a control character in a quote',
    replaced: '[source:paper#1]',
    by: '["source:paper#1#A\\u0007n"]',
    problems: [`7: officials[1].evidence[1] has U+0007, a control character, as character 17: remove it.`],
  },
  ...(
    [
      [
        'text that turns the direction of what follows',
        '\\u202E',
        'U+202E, a character that turns the direction of text',
      ],
      [
        'text that is isolated from what is around it',
        '\\u2066',
        'U+2066, a character that turns the direction of text',
      ],
      ['a code that is no character', '\\uFFFF', 'U+FFFF, no character'],
      ['a code that is no character of any plane', '\\U0010FFFE', 'U+10FFFE, no character'],
    ] as const
  ).map(([what, written, said]) => ({
    what,
    replaced: 'name: An\n',
    by: `name: "A${written}n"\n`,
    problems: [`6: officials[1].name has ${said}, as character 2: remove it.`],
  })),
  {
    what: 'text of no width',
    replaced: 'name: An\n',
    by: 'name: "\\u200B \\u2060"\n',
    problems: ['6: officials[1].name has no visible character, only such as U+200B: write something, or leave it out.'],
  },
  {
    what: 'blank text',
    replaced: 'name: An\n',
    by: 'name: "  "\n',
    problems: ['6: officials[1].name is empty: write something, or leave it out.'],
  },
  {
    what: 'over-long text',
    replaced: 'name: An\n',
    by: `name: ${'A'.repeat(501)}\n`,
    problems: ['6: officials[1].name is longer than 500 characters.'],
  },
  {
    what: 'less than one seat',
    replaced: 'kind: STATE\n',
    by: 'kind: STATE\n    seats: 0\n',
    problems: ['16: positions[1].seats must be 1 or more.'],
  },
  {
    what: 'a number larger than GraphQL answers',
    replaced: 'kind: STATE\n',
    by: 'kind: STATE\n    seats: 2147483648\n',
    problems: ['16: positions[1].seats must be a whole number.'],
  },
  {
    what: 'a statistics code without its quotes',
    replaced: 'name: Old\n',
    by: 'name: Old\n    gsoCode: 40\n',
    problems: ['25: provinces[1].gsoCode must be text: put it in quotes.'],
  },
  {
    what: 'a claim that says not whether it is preferred',
    replaced: 'name: An\n',
    by: 'name: An\n    claims:\n      - { property: birthDate, value: 1967, evidence: [source:paper] }\n',
    problems: ['8: officials[1].claims[1].preferred is missing: give it true or false.'],
  },
  {
    what: 'an omission without a reason',
    replaced: 'officials:\n',
    by: 'omitted:\n  - { fact: The slogan, evidence: [source:paper] }\nofficials:\n',
    problems: ['5: omitted[1].why is missing: give it text.'],
  },
];

/** What JSON Schema cannot say: it knows nothing of calendars, of what else is stated, and of web addresses only that they are addresses. */
export const meaningMistakes: readonly Mistake[] = [
  {
    what: 'a date that no calendar has',
    replaced: 'since: 2017-03-10',
    by: 'since: 2017-02-30',
    problems: [`10: officials[1].holds[1].since ${DATE_RULE}`],
  },
  {
    what: 'evidence in an unknown source',
    replaced: 'source:paper#1',
    by: 'source:papers#1',
    problems: ['7: evidence: there is no entity source:papers; the nearest is source:paper.'],
  },
  {
    what: 'an unknown end',
    replaced: 'to: position:chairman',
    by: 'to: position:chairmen',
    problems: ['9: HOLDS: there is no entity position:chairmen; the nearest is position:chairman.'],
  },
  {
    what: 'an end of a type that is nowhere',
    replaced: 'name: An\n',
    by: 'name: An\n    received:\n      - { to: award:flag, evidence: [source:paper] }\n',
    problems: ['8: RECEIVED: there is no entity award:flag; add it, or correct the id.'],
  },
  {
    what: 'an end of the wrong type',
    replaced: 'to: position:chairman',
    by: 'to: source:paper',
    problems: ['9: HOLDS: source:paper is of type Source; it must be of type Position.'],
  },
  {
    what: 'an event as a part of an organization',
    replaced: 'startsOn: 2017-03-10\n',
    by: 'startsOn: 2017-03-10\n    partOf:\n      - { to: organization:cluster, evidence: [source:paper] }\n',
    problems: ['33: PART_OF: organization:cluster is of type Organization; it must be of type Event.'],
  },
  {
    what: 'acting in what is no position, and for nobody known',
    replaced: 'name: An\n',
    by: `name: An
    participatedIn:
      - to: event:conference
        role: OPENED
        actingIn: [position:chairman, province:old]
        onBehalfOf: organization:clutser
        evidence: [source:paper]
`,
    problems: [
      '10: actingIn: province:old is of type Province; it must be of type Position.',
      '11: onBehalfOf: there is no entity organization:clutser; the nearest is organization:cluster.',
    ],
  },
  {
    what: 'a topic raised by what is no official, and read nowhere',
    replaced: 'startsOn: 2017-03-10\n',
    by: `startsOn: 2017-03-10
    topics:
      - text: Better roads
        kind: REQUESTED
        raisedBy: province:old
        evidence: [source:paper#1, source:press]
`,
    problems: [
      '36: evidence: there is no entity source:press; the nearest is source:paper.',
      '35: raisedBy: province:old is of type Province; it must be of type Official.',
    ],
  },
  {
    what: 'an id stated twice',
    replaced: 'positions:\n',
    by: 'positions:\n  - { id: position:chairman, title: Head, kind: STATE, evidence: [source:paper] }\n',
    problems: ['14: position:chairman is stated twice, first at facts.yaml:13: give one of them another id.'],
  },
  {
    what: 'a relationship stated twice without a key',
    replaced: '    holds:\n',
    by: '    holds:\n      - { to: position:chairman, until: 2016, evidence: [source:paper] }\n',
    problems: [
      '10: official:an/HOLDS/position:chairman is stated twice, first at facts.yaml:9: give each a `key`, or make them one.',
    ],
  },
  {
    what: 'a tenure that ends before it begins',
    replaced: 'since: 2017-03-10\n',
    by: 'until: 2016-12\n        since: 2017-03-10\n',
    problems: ['11: since 2017-03-10 is after until 2016-12: one of them is wrong.'],
  },
  {
    what: 'an attestation outside the tenure',
    replaced: 'since: 2017-03-10\n',
    by: 'since: 2017-03-10\n        attestedOn:\n          - 2018\n          - 2015\n',
    problems: ['13: attestedOn 2015 is outside since and until: one of the sources must be wrong, make it a claim.'],
  },
  {
    what: 'a province that ends before it begins',
    replaced: 'validUntil: 2025-07-01\n',
    by: 'validUntil: 2025-07-01\n    validFrom: 2025-08\n',
    problems: ['26: validFrom 2025-08 is after validUntil 2025-07-01: one of them is wrong.'],
  },
  {
    what: 'an event that ends before it begins',
    replaced: 'startsOn: 2017-03-10\n',
    by: 'startsOn: 2017-03-10\n    endsOn: 2017-03-09\n',
    problems: ['31: startsOn 2017-03-10 is after endsOn 2017-03-09: one of them is wrong.'],
  },
  {
    what: 'a claim about a property that is none',
    replaced: 'name: An\n',
    by: 'name: An\n    claims:\n      - { property: birthday, value: 1967, preferred: false, evidence: [source:paper] }\n',
    problems: ['8: claims: an entity of type Official has no property birthday.'],
  },
  {
    what: 'a preferred claim that the entity does not follow',
    replaced: 'name: An\n',
    by: `name: An
    birthDate: 1962
    claims:
      - { property: birthDate, value: 1967, preferred: true, evidence: [source:paper] }
      - { property: birthDate, value: 1962, preferred: false, evidence: [source:paper] }
`,
    problems: ['9: claims: 1967 is preferred, and birthDate of official:an is 1962: make them one.'],
  },
  {
    what: 'an omission read nowhere',
    replaced: 'officials:\n',
    by: 'omitted:\n  - { fact: The slogan, why: No place, evidence: [source:press] }\nofficials:\n',
    problems: ['5: evidence: there is no entity source:press; the nearest is source:paper.'],
  },
  {
    what: 'an address of another kind',
    replaced: 'title: A paper\n',
    by: 'title: A paper\n    url: javascript:alert(1)\n',
    problems: ['4: sources[1].url is not a web address: write it with http:// or https://.'],
  },
];

/** The correct file with one mistake put in. */
export function withMistake({ replaced, by }: Pick<Mistake, 'replaced' | 'by'>): string {
  if (CORRECT.split(replaced).length !== 2) throw new Error(`Not found once in the correct file: ${replaced}`);
  return CORRECT.replace(replaced, () => by);
}
