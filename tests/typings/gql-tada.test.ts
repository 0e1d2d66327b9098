import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initGraphQLTada } from 'gql.tada';
import { buildSchema, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { documentedBlock } from './documented-block.js';
import { TypeCheckedFolder } from './type-checked-folder.js';
import { operation, rightClient, type WrongClient, wrongClients, wrongOperations } from './wrong-clients.js';

const schemaText = readFileSync(join(packageRoot, 'schema/schema.graphql'), 'utf8');
const schema = buildSchema(schemaText);

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
    folder.write('schema.graphql', schemaText);
    const script = folder.write('graphql-env.mjs', documentedBlock('outputIntrospectionFile('));
    execFileSync(process.execPath, [script], { cwd: folder.path });
    folder.write('graphql.ts', documentedBlock('initGraphQLTada<'));
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

  // The types do not check what stands in the operation itself: docs/ names this way to.
  it.each(wrongOperations)('leave $mistake to «validate»', ({ text, error }) => {
    const messages = validate(schema, initGraphQLTada()(text)).map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining(error)]);
  });
});
