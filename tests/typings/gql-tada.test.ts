import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { initGraphQLTada } from 'gql.tada';
import { buildSchema, introspectionFromSchema, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { TypeCheckedFolder } from './type-checked-folder.js';
import { operation, rightClient, type WrongClient, wrongClients, wrongOperations } from './wrong-clients.js';

const schema = buildSchema(readFileSync(join(packageRoot, 'schema/schema.graphql'), 'utf8'));

const setup = `
  import { initGraphQLTada } from 'gql.tada';
  import type { introspection } from './graphql-env.js';

  export const graphql = initGraphQLTada<{
    introspection: introspection;
    scalars: { PartialDate: string; DateTimeISO: string };
  }>();
`;
const roles = `import { graphql } from './graphql.js';\nexport const Roles = graphql(\`${operation}\`);\n`;
const header = `
  import type { ResultOf, VariablesOf } from 'gql.tada';
  import type { Roles } from './roles.js';
  export type Data = ResultOf<typeof Roles>;
  export type Variables = VariablesOf<typeof Roles>;
`;

/** The types know no error for it: its value is unknown. */
const unknownField: WrongClient = {
  mistake: 'a field that the schema does not have, once it is read',
  code: `
    import { graphql } from './graphql.js';
    const Wrong = graphql('query Wrong($id: ID!) { official(id: $id) { fullName } }');
    export const read = ({ official }: ResultOf<typeof Wrong>) => official?.fullName.length;`,
  error: /^TS18046: 'official.fullName' is of type 'unknown'/,
};
const clients = [...wrongClients, unknownField].map((client, index) => ({ ...client, file: `wrong-${index}.ts` }));

describe('types of gql.tada', () => {
  let folder: TypeCheckedFolder;
  let errors: Record<string, string[]>;

  beforeAll(() => {
    folder = new TypeCheckedFolder();
    const introspection = minifyIntrospection(introspectionFromSchema(schema));
    folder.write('graphql-env.d.ts', outputIntrospectionFile(introspection, { fileType: '.d.ts' }));
    folder.write('graphql.ts', setup);
    folder.write('roles.ts', roles);
    folder.write('right.ts', header + rightClient);
    for (const { file, code } of clients) folder.write(file, header + code);
    errors = folder.check();
  });
  afterAll(() => folder.remove());

  it('let a right client pass, and nothing else be wrong', () => {
    expect(Object.keys(errors).sort()).toEqual(clients.map(({ file }) => file).sort());
  });

  it.each(clients)('refuse $mistake', ({ file, error }) => {
    expect(errors[file]).toEqual([expect.stringMatching(error)]);
  });

  // Arguments have no types there: what is written in the operation itself is checked against the schema by graphql.
  it.each(wrongOperations)('leave $mistake to «validate»', ({ text, error }) => {
    const messages = validate(schema, initGraphQLTada()(text)).map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining(error)]);
  });
});
