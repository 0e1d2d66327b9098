import { z } from 'zod';
import type { Answer, Ask } from '../graphql/ask.js';
import { openGraphOf } from '../store/test-store.js';

const FACTS = `sources:
  - { id: source:paper, title: A paper }
  - { id: source:web, title: A page }
officials:
  - { id: official:an, name: An, evidence: [source:paper#4] }
  - id: official:binh
    name: Bình
    birthDate: 1960
    evidence: [source:paper#4]
    claims:
      - { property: birthDate, value: 1960, preferred: true, evidence: [source:paper] }
      - { property: birthDate, value: 1961, preferred: false, evidence: [source:web] }
    holds:
      - { to: position:deputy, since: 2010, evidence: [source:paper#2] }
positions:
  - id: position:chairman
    title: Chairman
    kind: STATE
    seats: 1
    evidence: [source:paper]
    belongsTo:
      - { to: organization:committee, evidence: [source:paper] }
    represents:
      - { to: province:old, evidence: [source:paper] }
  - { id: position:deputy, title: Deputy, kind: STATE, evidence: [source:paper] }
organizations:
  - { id: organization:committee, name: Committee, kind: GOVERNMENT, foundedOn: 1990, evidence: [source:paper] }
provinces:
  - { id: province:old, name: Old, validUntil: 2025-07-01, evidence: [source:paper] }
events:
  - { id: event:conference, name: Conference, kind: CONFERENCE, startsOn: 2017-03-10, evidence: [source:paper] }
`;

/** A small graph that mutations are tried on. */
export const openWorld = () => openGraphOf(FACTS);

/** Evidence as mutations take it. */
export const PAPER = [{ source: 'source:paper', paragraph: 7 }];

/** Runs one mutation with an input and answers its payload; throws if it failed. */
export async function mutate(
  ask: Ask,
  name: string,
  input: object,
  fields = 'factId version',
): Promise<Answer['data']> {
  const { data, errors } = await tryMutation(ask, name, input, fields);
  if (errors) throw new Error(`${name} failed: ${JSON.stringify(errors, null, 2)}`);
  return data[name];
}

/** Runs one mutation, which may fail. */
export function tryMutation(ask: Ask, name: string, input: object, fields = 'factId version'): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  return ask(`mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`, { input });
}

const LAST_CHANGES = 'query ($id: ID!) { changes(entity: $id, first: 500) { edges { node { factId version } } } }';

interface ChangeEdge {
  readonly node: { readonly factId: string; readonly version: number };
}

/** The version a fact has, be it an entity or a relationship, there or retracted: its last change tells. */
async function versionOf(ask: Ask, id: string): Promise<number> {
  const { data } = await ask(LAST_CHANGES, { id });
  const own = data?.changes.edges.find(({ node }: ChangeEdge) => node.factId === id);
  return own?.node.version ?? 1;
}

/** The fact that a mutation changes: each calls its id in its own way. */
const changedFact = z.object({ id: z.string().optional(), fact: z.string().optional(), term: z.string().optional() });

/** The input of one who has just read the fact it changes; a version that it gives itself stands. */
export async function asRead(ask: Ask, input: object): Promise<object> {
  const { id, fact, term } = changedFact.parse(input);
  return { expectedVersion: await versionOf(ask, id ?? fact ?? term ?? ''), ...input };
}

/** Runs one mutation that changes a fact, as it was just read, and answers its payload; throws if it failed. */
export async function change(ask: Ask, name: string, input: object, fields?: string): Promise<Answer['data']> {
  return mutate(ask, name, await asRead(ask, input), fields);
}

/** Runs one mutation that changes a fact, as it was just read; it may fail. */
export async function tryChange(ask: Ask, name: string, input: object): Promise<Answer> {
  return tryMutation(ask, name, await asRead(ask, input));
}

/** The problems an error tells, as pairs of the path in the input and the rule. */
export function problemsOf({ errors = [] }: Answer): unknown[] {
  return errors.flatMap(({ extensions }) => {
    const problems = (extensions?.['problems'] ?? []) as { path: string[]; rule: string | null }[];
    return problems.flatMap(({ path, rule }) => (rule === null ? [] : [[path.join('.'), rule]]));
  });
}

/** The code of each error. */
export function codesOf({ errors = [] }: Answer): unknown[] {
  return errors.map(({ extensions }) => extensions?.['code']);
}
