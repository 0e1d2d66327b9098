// Generates types from the schema as GraphQL Code Generator does with the same codegen.json, without the 230 packages of its
// command line. Run by itself, it writes those of examples/frontend/ and of web/workbench/ anew.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse, print } from 'graphql';

/** @typedef {{ presetConfig?: object, config?: object }} Output */
/** @typedef {{ schema: string, documents: string[], generates: Record<string, Output> }} CodegenConfig */

/**
 * @param {string} location
 * @param {string} text
 */
function sourceOf(location, text) {
  const document = parse(text);
  return { location, document, rawSDL: print(document) };
}

/**
 * The documents at a path: itself, or all in the folder that it is.
 * @param {string} folder
 * @param {string} path
 */
function documentsBelow(folder, path) {
  if (path.endsWith('.graphql')) return [path];
  return readdirSync(resolve(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(path, file));
}

/**
 * The files that a codegen.json asks for, by their paths. Of its settings it knows those that examples/frontend/ has.
 * @param {string} configFile
 */
export async function generateTypes(configFile) {
  const folder = dirname(configFile);
  /** @param {string} path */
  const read = (path) => readFileSync(resolve(folder, path), 'utf8');
  /** @type {CodegenConfig} */
  const config = JSON.parse(read(configFile));
  const schemaText = read(config.schema);
  const paths = config.documents.flatMap((path) => documentsBelow(folder, path));
  const documents = paths.map((path) => sourceOf(resolve(folder, path), read(path)));
  /** @type {Record<string, string>} */
  const generated = {};
  for (const [output, { presetConfig = {}, config: options = {} }] of Object.entries(config.generates)) {
    const files = await preset.buildGeneratesSection({
      baseOutputDir: output,
      presetConfig,
      config: options,
      schema: parse(schemaText),
      schemaAst: buildSchema(schemaText),
      documents,
      plugins: [],
      pluginMap: {},
    });
    for (const file of files) generated[join(folder, file.filename)] = await codegen(file);
  }
  return generated;
}

const configurations = ['examples/frontend/codegen.json', 'web/workbench/codegen.json'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const configuration of configurations) {
    const configFile = fileURLToPath(new URL(`../${configuration}`, import.meta.url));
    for (const [path, text] of Object.entries(await generateTypes(configFile))) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}
