import type { Answer, Ask } from '../graphql/ask.js';
import { openGraphOf } from '../store/test-store.js';
import { mutate, tryMutation } from './mutate.js';

/** A small graph in which one official is two. */
export const FACTS = `sources:
  - { id: source:paper, title: A paper }
  - { id: source:web, title: A page }
officials:
  - id: official:thanh
    name: Lâm Thị Phương Thanh
    birthDate: 1967
    identifiers: [wikidata:Q1]
    evidence: [source:paper#4]
    holds:
      - { to: position:chairman, since: 2013, evidence: [source:paper#4] }
      - { to: position:deputy, since: 2010, evidence: [source:paper#5] }
    participatedIn:
      - { to: event:conference, role: CHAIRED, actingIn: [position:chairman], evidence: [source:paper#6] }
  - id: official:thanh-2
    name: Lâm Phương Thanh
    aliases: [Phương Thanh]
    birthDate: 1962
    gender: female
    identifiers: [wikidata:Q1, gnd:2]
    evidence: [source:web]
    claims:
      - { property: birthDate, value: 1962, preferred: true, evidence: [source:web] }
    holds:
      - { to: position:chairman, since: 2014, evidence: [source:web] }
    memberOf:
      - { to: organization:committee, role: member, evidence: [source:web] }
  - { id: official:other, name: Ai đó, evidence: [source:paper] }
positions:
  - id: position:chairman
    title: Chairman
    kind: STATE
    seats: 1
    evidence: [source:paper]
    belongsTo: [{ to: organization:committee, evidence: [source:paper] }]
    represents: [{ to: province:old, evidence: [source:paper] }]
  - { id: position:deputy, title: Deputy, kind: STATE, evidence: [source:paper] }
  - { id: position:chair, title: The chair, kind: OTHER, evidence: [source:web] }
organizations:
  - { id: organization:committee, name: Committee, kind: GOVERNMENT, foundedOn: 1990, evidence: [source:paper] }
provinces:
  - { id: province:old, name: Old, evidence: [source:paper] }
awards:
  - { id: award:flag, name: Flag, kind: FLAG, evidence: [source:paper] }
events:
  - id: event:conference
    name: Conference
    kind: CONFERENCE
    startsOn: 2017-03-10
    evidence: [source:paper]
    topics:
      - { text: More trees, kind: REQUESTED, raisedBy: official:thanh-2, evidence: [source:web] }
`;

export const STAYS = 'official:thanh';
export const GOES = 'official:thanh-2';

export const openTwins = () => openGraphOf(FACTS);

export const WEB = [{ source: 'source:web' }];

async function versionOf(ask: Ask, id: string): Promise<number> {
  const { data } = await ask('query ($id: ID!) { node(id: $id) { version } }', { id });
  return data?.node?.version ?? 1;
}

/** The input of a merge by one who has just read both. */
export async function mergeInput(ask: Ask, into: string, merged: string, more: object = {}): Promise<object> {
  const [expectedVersion, expectedVersionOfMerged] = [await versionOf(ask, into), await versionOf(ask, merged)];
  return { into, merged, expectedVersion, expectedVersionOfMerged, evidence: WEB, reason: 'One person', ...more };
}

/** Merges two entities as they were just read; throws if that fails. */
export async function merge(ask: Ask, into: string, merged: string, fields?: string): Promise<Answer['data']> {
  return mutate(ask, 'merge', await mergeInput(ask, into, merged), fields);
}

export async function tryMerge(ask: Ask, into: string, merged: string, more: object = {}): Promise<Answer> {
  return tryMutation(ask, 'merge', await mergeInput(ask, into, merged, more));
}

/** The input of a split by one who has just read the entity that the other was merged into: its old id answers as that. */
export async function splitInput(ask: Ask, merged: string, more: object = {}): Promise<object> {
  return { merged, expectedVersion: await versionOf(ask, merged), evidence: WEB, reason: 'Two people', ...more };
}

export async function split(ask: Ask, merged: string, fields?: string): Promise<Answer['data']> {
  return mutate(ask, 'split', await splitInput(ask, merged), fields);
}

export async function trySplit(ask: Ask, merged: string, more: object = {}): Promise<Answer> {
  return tryMutation(ask, 'split', await splitInput(ask, merged, more));
}
