import { execFile } from 'node:child_process';
import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../../../src/package-root.js';

const SCHEMA = join(packageRoot, 'schema/schema.graphql');
const require = createRequire(import.meta.url);
const run = promisify(execFile);

/**
 * Compiles the documents in a file as Relay's compiler does in a project that has the schema and nothing else.
 * @returns the folder of the artifacts.
 */
export async function compileRelay(folder: string, file: string, text: string): Promise<string> {
  const source = join(folder, 'src');
  await mkdir(source, { recursive: true });
  await symlink(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
  await copyFile(SCHEMA, join(folder, 'schema.graphql'));
  await writeFile(join(source, file), text);
  const language = /\.tsx?$/.test(file) ? 'typescript' : 'javascript';
  const config = { src: 'src', schema: 'schema.graphql', language };
  await writeFile(
    join(folder, 'relay.config.json'),
    JSON.stringify({ ...config, eagerEsModules: language === 'typescript' }),
  );
  await run(process.execPath, [require.resolve('relay-compiler/cli.js'), 'relay.config.json'], { cwd: folder });
  return join(source, '__generated__');
}
