import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { datasetJsonSchema } from '../../../src/exchange/formats/dataset/format.js';
import { readDatasetFolder } from '../../../src/exchange/formats/dataset/parse-dataset.js';
import { packageRoot } from '../../../src/package-root.js';
import { CORRECT, formatMistakes, meaningMistakes, withMistake } from '../../support/exchange/dataset-mistakes.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const isValid = ajv.compile(datasetJsonSchema());
const files = await readDatasetFolder(join(packageRoot, 'data'));

describe('the JSON Schema of a dataset', () => {
  it('is the committed one', () => {
    const committed = readFileSync(join(packageRoot, 'schema/dataset.schema.json'), 'utf8');
    expect(committed, 'run `npm run schema`').toBe(`${JSON.stringify(datasetJsonSchema(), null, 2)}\n`);
  });

  it.each(files)('accepts $path', ({ text }) => {
    isValid(parse(text));
    expect(isValid.errors).toBeNull();
  });

  it('accepts the correct file of the tests for mistakes', () => {
    expect(isValid(parse(CORRECT))).toBe(true);
  });

  it.each(formatMistakes)('refuses $what', (mistake) => {
    expect(isValid(parse(withMistake(mistake)))).toBe(false);
  });

  // If it learns to refuse one of these, the mistake belongs in the other list.
  it.each(meaningMistakes)('cannot refuse $what', (mistake) => {
    expect(isValid(parse(withMistake(mistake)))).toBe(true);
  });

  it('describes every property, for an editor to show', () => {
    expect(undescribed(datasetJsonSchema() as JsonSchema)).toEqual([]);
  });
});

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

/** The paths of the properties that have no description, neither of their own nor of the entries they list. */
function undescribed(root: JsonSchema): string[] {
  const resolve = (schema: JsonSchema): JsonSchema => {
    const target = root.$defs?.[schema.$ref?.replace('#/$defs/', '') ?? ''];
    return target ? { ...resolve(target), ...schema } : schema;
  };
  const visit = (schema: JsonSchema, path: string): string[] => {
    const { properties = {}, items } = resolve(schema);
    const own = Object.entries(properties).flatMap(([name, property]) => {
      const { description, items: entries } = resolve(property);
      const described = description ?? (entries && resolve(entries).description);
      return [...(described ? [] : [`${path}.${name}`]), ...visit(property, `${path}.${name}`)];
    });
    return [...own, ...(items ? visit(items, path) : [])];
  };
  return visit(root, '');
}
