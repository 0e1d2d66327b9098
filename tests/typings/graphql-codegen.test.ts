import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateTypes } from '../../scripts/generate-types.mjs';
import { packageRoot } from '../../src/package-root.js';
import { TypeCheckedFolder } from './type-checked-folder.js';
import { operation, rightClient, wrongClients, wrongOperations } from './wrong-clients.js';

/** The configuration of examples/frontend/, for a folder elsewhere. */
const config = {
  ...JSON.parse(readFileSync(join(packageRoot, 'examples/frontend/codegen.json'), 'utf8')),
  schema: join(packageRoot, 'schema/schema.graphql'),
  documents: ['operations.graphql'],
};

const header = `import type { RolesQuery as Data, RolesQueryVariables as Variables } from './src/gql/graphql';\n`;
const unused = 'export type All = [Data, Variables];\n';

function generate(folder: TypeCheckedFolder, operations: string, changes: object = {}) {
  folder.write('operations.graphql', operations);
  return generateTypes(folder.write('codegen.json', JSON.stringify({ ...config, ...changes })));
}

describe('types from GraphQL Code Generator with the client preset', () => {
  let folder: TypeCheckedFolder;
  let errors: Record<string, string[]>;

  beforeAll(async () => {
    folder = new TypeCheckedFolder();
    const files = await generate(folder, operation);
    for (const [path, text] of Object.entries(files)) folder.write(path.slice(folder.path.length), text);
    folder.write('right.ts', header + rightClient);
    for (const [index, { code }] of wrongClients.entries()) folder.write(`wrong-${index}.ts`, header + unused + code);
    errors = folder.check();
  });
  afterAll(() => folder.remove());

  it('let a right client pass, and nothing else be wrong', () => {
    expect(Object.keys(errors).sort()).toEqual(wrongClients.map((_, index) => `wrong-${index}.ts`).sort());
  });

  it.each(wrongClients.map((client, index) => ({ ...client, index })))('refuse $mistake', ({ index, error }) => {
    expect(errors[`wrong-${index}.ts`]).toEqual([expect.stringMatching(error)]);
  });

  it.each(wrongOperations)('are not generated for $mistake', async ({ text, error }) => {
    await expect(generate(folder, text)).rejects.toThrow(error);
  });

  it('are not generated for a scalar that the configuration does not map', async () => {
    const generates = { 'src/gql/': { preset: 'client', config: { strictScalars: true } } };
    await expect(generate(folder, operation, { generates })).rejects.toThrow(
      /Unknown scalar type (PartialDate|DateTimeISO)/,
    );
  });
});
