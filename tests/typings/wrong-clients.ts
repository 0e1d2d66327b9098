/** A mistake of a client, in TypeScript, and what the compiler must say of it: one error. */
export interface WrongClient {
  readonly mistake: string;
  readonly code: string;
  readonly error: RegExp;
}

/** The operation that right and wrong clients send. */
export const operation = `
  query Roles($id: ID!, $asOf: PartialDate, $kinds: [PositionKind!]) {
    official(id: $id) {
      id
      name
      birthDate
      roles(asOf: $asOf, kinds: $kinds, first: 5) {
        edges {
          factId
          since
          certainty
          node { id titleVi organization(asOf: $asOf) { id name } }
          evidence { paragraph source { title url } }
        }
      }
      changes(first: 1) { edges { node { at } } }
    }
  }
`;

/** What a right client does, with the types `Data` and `Variables` of the operation. */
export const rightClient = `
  export const variables: Variables = { id: 'official:x', asOf: '2017-03', kinds: ['STATE', 'PARTY'] };
  export const withoutTime: Variables = { id: 'official:x', asOf: null };
  export function show({ official }: Data): string[] {
    if (official === null) return [];
    const time: string | undefined = official.changes.edges[0]?.node.at;
    const roles = official.roles.edges.map(({ factId, since, certainty, node, evidence }) => {
      const sources = evidence.map(({ paragraph, source }) => [source.title, (paragraph ?? 0).toFixed(), source.url]);
      const when = certainty === 'DEFINITE' ? since?.slice(0, 4) : since;
      return [factId, when, node.titleVi ?? node.id, node.organization?.name, sources.join()].join();
    });
    return [official.name, time ?? '', ...roles];
  }
`;

export const wrongClients: readonly WrongClient[] = [
  {
    mistake: 'a field that was not selected',
    code: 'export const read = ({ official }: Data) => official?.gender;',
    error: /^TS2339: Property 'gender' does not exist/,
  },
  {
    mistake: 'the id of an edge, which is its factId',
    code: 'export const read = ({ official }: Data) => official?.roles.edges.map((edge) => edge.id);',
    error: /^TS2339: Property 'id' does not exist/,
  },
  {
    mistake: 'an official who may not be there',
    code: 'export const read = ({ official }: Data) => official.name;',
    error: /^TS18047: 'official' is possibly 'null'/,
  },
  {
    mistake: 'a date that may not be known',
    code: 'export const read = ({ official }: Data) => official?.birthDate.slice(0, 4);',
    error: /^TS18047: 'official.birthDate' is possibly 'null'/,
  },
  {
    mistake: 'a date taken for a number',
    code: 'export const read = ({ official }: Data): number => Number(official?.birthDate?.getFullYear());',
    error: /^TS2339: Property 'getFullYear' does not exist on type 'string'/,
  },
  {
    mistake: 'a word that is not in the enum of an answer',
    code: `export const read = ({ official }: Data) => official?.roles.edges[0]?.certainty === 'SURE';`,
    error: /^TS2367: .*'"SURE"' have no overlap/,
  },
  {
    mistake: 'a word that is not in the enum of an argument',
    code: `export const variables: Variables = { id: 'official:x', kinds: ['KING'] };`,
    error: /^TS2322: Type '"KING"' is not assignable to type '(PositionKind|.*"STATE")'/,
  },
  {
    mistake: 'a year as a number',
    code: `export const variables: Variables = { id: 'official:x', asOf: 2017 };`,
    error: /^TS2322: Type 'number' is not assignable to type 'string/,
  },
  {
    mistake: 'an argument that is missing',
    code: `export const variables: Variables = { asOf: '2017' };`,
    error: /^TS2741: Property 'id' is missing/,
  },
  {
    mistake: 'a variable that the operation does not have',
    code: `export const variables: Variables = { id: 'official:x', at: '2017' };`,
    error: /^TS2353: .*'at' does not exist/,
  },
];

/** Operations that the schema refuses, and what is said of them. */
export const wrongOperations: readonly { mistake: string; text: string; error: string }[] = [
  {
    mistake: 'an unknown field',
    text: 'query Wrong { official(id: "official:x") { fullName } }',
    error: 'Cannot query field "fullName" on type "Official"',
  },
  {
    mistake: 'the id of an edge',
    text: 'query Wrong { official(id: "official:x") { roles { edges { id } } } }',
    error: 'Cannot query field "id" on type "RoleEdge"',
  },
  {
    mistake: 'a time for an entity by its id',
    text: 'query Wrong { official(id: "official:x", asOf: "2017") { name } }',
    error: 'Unknown argument "asOf" on field "Query.official"',
  },
  {
    mistake: 'an argument of another type',
    text: 'query Wrong($first: String) { officials(first: $first) { totalCount } }',
    error: 'Variable "$first" of type "String" used in position expecting type "Int"',
  },
  {
    mistake: 'a word that is not in the enum',
    text: 'query Wrong { search(text: "x", types: [KING]) { matched } }',
    error: 'Value "KING" does not exist in "EntityType" enum',
  },
];
